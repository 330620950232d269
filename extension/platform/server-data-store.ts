import { ServerData } from '../server-data/server-data.ts'
import { storedValue } from './stored-value.ts'

/** The server data of the person, on this machine only. */
export const serverDataStore = storedValue('server-data', ServerData)
