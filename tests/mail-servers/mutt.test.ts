import { testMailClient } from './clients/client-contract.ts'
import { mutt } from './clients/mutt.ts'

testMailClient(mutt)
