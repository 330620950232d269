import { testMailClient } from './clients/client-contract.ts'
import { fetchmail } from './clients/fetchmail.ts'

testMailClient(fetchmail)
