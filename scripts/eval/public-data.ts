import { existsSync, readFileSync } from 'node:fs'

/** Other people's test sets stay outside the project, as their licences ask. */
export const PUBLIC_DATA = '../shared/data/nlu'

export function hasPublicData(): boolean {
  return existsSync(PUBLIC_DATA)
}

export function readPublic(path: string): unknown {
  return JSON.parse(readFileSync(`${PUBLIC_DATA}/${path}`, 'utf8'))
}
