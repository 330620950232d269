import { testMailClient } from './clients/client-contract.ts'
import { nodeClients } from './clients/node-clients.ts'

testMailClient(nodeClients)
