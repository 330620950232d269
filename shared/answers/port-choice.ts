import de from '../../locales/de/answers/plain.json' with { type: 'json' }
import en from '../../locales/en/answers/plain.json' with { type: 'json' }
import { translator } from '../i18n.ts'
import { listed } from '../listed.ts'
import {
  PROTOCOLS,
  protocolOfSslPort,
  protocolOfUnencryptedPort,
  SSL_PORTS,
} from '../settings/index.ts'
import type { Asked } from './asked.ts'
import type { AnswerRequest } from './topic-answer.ts'

const words = { de, en }

/** "465 or 587?": which one, and why not the other. */
export function sayPortChoice(
  { protocol, ports = [] }: Asked,
  { language, settings }: AnswerRequest,
): string {
  const t = translator(words, language)
  const meant = ports.map((port) => protocolOfSslPort(port) ?? protocolOfUnencryptedPort(port))
  const wanted = protocol ? [protocol] : PROTOCOLS.filter((id) => meant.includes(id))
  const taken = wanted.map((id) => {
    const known = settings.mail?.[id]?.port
    const values = { protocol: id.toUpperCase(), port: known ?? SSL_PORTS[id] }
    return t(known ? 'port-choice.take' : 'port-choice.usual', values)
  })
  const unencrypted = ports.filter((port) => protocolOfUnencryptedPort(port)).map(String)
  const others = ports.flatMap((port) => {
    const owner = protocolOfSslPort(port)
    return owner && !wanted.includes(owner)
      ? [t('port-choice.other', { port, owner: owner.toUpperCase() })]
      : []
  })
  const refused = listed(unencrypted, language)
  return [
    ...taken,
    ...(unencrypted.length > 0 ? [t('port-choice.refused', { ports: refused })] : []),
    ...others,
  ].join(' ')
}
