import type { MailValues } from '../../rules/index.ts'
import type { Protocol } from '../../settings/index.ts'
import type { Understood } from '../../understanding/index.ts'
import { directionIn } from '../follow-ups/direction.ts'
import { isFragment } from '../follow-ups/follow-up.ts'
import { isSettings } from '../read-values.ts'
import { isStatement, saysHas } from './statement.ts'
import { addTold, chooseTold, forToldServer, type Told } from './told.ts'

/** What a message tells about the person's own settings, and what is known of them with it. */
export type HeardTold = {
  values: readonly MailValues[]
  told: Told | undefined
  /** Whether the values are told and not asked about. */
  isTold: boolean
  /** The protocol that the person says to have, where nothing else is told. */
  chosen: Protocol | undefined
}

export function hearTold(
  text: string,
  understood: Understood,
  servers: readonly MailValues[],
  before: Told | undefined,
): HeardTold {
  const { protocol } = understood.slots
  if (servers.length === 0) {
    const chosen = before && protocol && saysHas(text) ? protocol : undefined
    const told = before && chosen ? chooseTold(before, chosen) : before
    return { values: servers, told, isTold: false, chosen }
  }
  // "And now? SMTP 465 SSL": asked, and what somebody has changed to.
  const isTold =
    (isStatement(text) || NOW.test(understood.text)) && tellsOwn(servers, text, understood)
  const isNamed = protocol !== undefined || directionIn(understood.text) !== undefined
  const isSpot = isTold && !isNamed && servers.length === 1
  const values = isSpot ? servers.map((value) => forToldServer(value, before)) : servers
  const told = isTold || isSettings(values) ? addTold(before, values, isNamed) : before
  return { values, told, isTold, chosen: undefined }
}

/**
 * Whoever names a port or a user name means theirs. An encryption or the name of a server alone is one's own only
 * where somebody says so: "go to support.example.org" is no setting.
 */
function tellsOwn(servers: readonly MailValues[], text: string, understood: Understood): boolean {
  const isOwn = ({ port, username }: MailValues) => port !== undefined || username !== undefined
  if (servers.some(isOwn) || isFragment(understood)) return true
  const isHost = servers.some(({ host }) => host !== undefined)
  return isHost ? SERVER.test(understood.text) : saysHas(text)
}

const NOW =
  /^(?:(?:und|and|ok|okay|so|also|is it|ist es|besser|better) )*(?:jetzt|now|nun)\b(?! (?:wie|was|wo|how|what|where|which|welche))/
const SERVER =
  /\b(?:\w*server\w*|hosts?|hostname\w*|imap\w*|pop3?|smtp\w*|\w*eingang\w*|\w*ausgang\w*|incoming|outgoing)\b/
