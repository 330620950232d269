import { readAuthentication } from './read-authentication.ts'
import { readCalls } from './read-calls.ts'
import {
  readCertificates,
  readEncryptionFields,
  readEncryptionWords,
  readLongLabels,
} from './read-encryption-words.ts'
import { readHosts } from './read-host.ts'
import { readPorts } from './read-port.ts'
import { readServerNames } from './read-server-name.ts'
import { readSwitches } from './read-switches.ts'
import { readLeftName, readUsernames } from './read-username.ts'
import { BLANK, type Reader, type Reading, type Token } from './setting-token.ts'

/** In this order: what is found first is not read again as something else. */
const READERS: readonly Reader[] = [
  readCalls,
  readUsernames,
  readAuthentication,
  readCertificates,
  readLongLabels,
  readSwitches,
  readHosts,
  readEncryptionFields,
  readEncryptionWords,
  readServerNames,
  readPorts,
  readLeftName,
]

/** The settings in one line, from left to right. */
export function readLine(line: string, reading: Reading): Token[] {
  const found: Token[] = []
  let rest = line
  for (const read of READERS) {
    for (const token of read(rest, reading, found)) {
      found.push(token)
      rest = blank(rest, token)
    }
  }
  return found
    .filter(({ kind }) => kind !== 'other')
    .sort((a, b) => a.at - b.at)
    .map((token) => (isForAll(line, token) ? { ...token, isShared: true } : token))
}

function blank(line: string, { at, text: { length } }: Token): string {
  return line.slice(0, at) + BLANK.repeat(length) + line.slice(at + length)
}

/** "SSL/TLS for both", "beide mit SSL" */
function isForAll(line: string, { kind, at, text }: Token): boolean {
  if (kind !== 'encryption' && kind !== 'username' && kind !== 'authentication') return false
  return (
    /^["'”“]?[\s(]*(?:(?:für|for|bei|on|auf)\s+)?(?:beide\p{L}*|both|jeweils|alle[sn]?|all|each|überall|everywhere)(?!\p{L}|\s+(?:zertifikat|certificat))/iu.test(
      line.slice(at + text.length),
    ) ||
    /(?<!\p{L})(?:beide\p{L}*|both|jeweils|each|all|alle)[\s:]*(?:mit|with|use|auf|on|über|haben|have)?[\s:]*$/iu.test(
      line.slice(0, at),
    )
  )
}
