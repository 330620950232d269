import { testMailClient } from './clients/client-contract.ts'
import { curl } from './clients/curl.ts'

testMailClient(curl)
