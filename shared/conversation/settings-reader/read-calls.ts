import { type Reader, tokensOf } from './setting-token.ts'

/** Names in code that look like a server or a user name. */
const NOISE =
  /\$\w+->(?=(?:SMTPSecure|Port|Host|Username)\b)|\b(?:props|properties)\.(?:put|setProperty)\b|--ssl(?:-reqd)?\b(?=.*)|-(?:UseSsl|SmtpServer)\b|\bs_client\b|\bserver\.login\b|\bs\.login\b/gi

/** Calls of program libraries, by what they do when the connection begins. */
export const readCalls: Reader = (line, { calls = [] }) => [
  ...calls.flatMap(({ pattern, label, means, isSilent }) =>
    tokensOf('encryption', line, pattern, () => {
      if (isSilent) return { kind: 'other' }
      return means === 'ssl' ? { encryption: 'ssl' } : { encryption: means, encryptionLabel: label }
    }),
  ),
  ...tokensOf('other', line, NOISE, () => ({})),
]
