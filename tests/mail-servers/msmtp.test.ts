import { testMailClient } from './clients/client-contract.ts'
import { msmtp } from './clients/msmtp.ts'

testMailClient(msmtp)
