import type { MailValues } from '../../rules/index.ts'
import { type Reader, tokensOf } from './setting-token.ts'

const OTHER_WAY =
  'x?oauth ?-?2?|modern(?:e)? auth\\w*|encrypted password|verschlüsseltes (?:passwort|kennwort)|password-encrypted|cram-?md5|digest-?md5|ntlm|kerberos|gssapi|spa\\b|secure password authentication(?: \\(spa\\))?|gesicherte kennwortauthentifizierung(?: \\(spa\\))?|(?:tls-?)?(?:client-?)?(?:zertifikat|certificate)'
const PASSWORD =
  'normal password|password,? normal|(?:passwort|kennwort),? normal|normales (?:passwort|kennwort)|password-cleartext|clear ?text(?: password)?|klartext|plain|login|password|passwort|kennwort'
const NAME =
  '(?:auth(?:entifizierung|entication|entifikation)?(?:s?[ -]?(?:methode?|art|typ|type))?|anmeldeme?thode|legitimation(?:stype?)?)'

const FIELD = new RegExp(
  `(?<![\\p{L}])${NAME}\\s*[:=]?\\s*["'„“]?(?:(${OTHER_WAY})|(${PASSWORD})|(keine?|none|no|nein|aus|off|ohne|false))(?![\\p{L}])`,
  'giu',
)
const WITHOUT = new RegExp(`(?<![\\p{L}])(?:keine?|no|without|ohne)\\s+${NAME}(?![\\p{L}])`, 'giu')
/** Without a name before them only what can be nothing else. */
const ALONE =
  /(?<![\p{L}])(?:(x?oauth ?-?2|encrypted password|verschlüsseltes (?:passwort|kennwort))|(normal password|password, normal|(?:passwort|kennwort), normal|normales (?:passwort|kennwort)))(?:(?=\s*(?:$|[,;|)"'“”]))|(?<=(?:ssl|tls|[,;|/])\s+x?oauth ?-?2)(?!\p{L}))/giu

/** How the program signs in. */
export const readAuthentication: Reader = (line) => [
  ...tokensOf('authentication', line, FIELD, ([, other, password]) => way(other, password)),
  ...tokensOf('authentication', line, WITHOUT, () => ({ authentication: 'none' })),
  ...tokensOf('authentication', line, ALONE, ({ 1: other, 2: password, index }) =>
    new RegExp(`${NAME}\\s*[:=]?\\s*["'„“]?$`, 'iu').test(line.slice(0, index))
      ? undefined
      : way(other, password),
  ),
]

function way(other: string | undefined, password: string | undefined): MailValues {
  if (other !== undefined) return { authentication: 'other', authenticationLabel: other }
  return { authentication: password === undefined ? 'none' : 'password' }
}
