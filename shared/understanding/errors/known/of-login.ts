import type { KnownError } from './known-error.ts'

/** The login was refused: codes first, then the sentences of the programs. */
export const OF_LOGIN: readonly KnownError[] = [
  // Login: codes first, then the programs' sentences.
  {
    id: 'Authentication refused',
    pattern: /\b535[ -]5\.7\.\d|\b535\b.{0,60}(?:auth|login|password|credential)/,
    cause: 'login',
    topic: 'login-fails',
  },
  {
    id: 'Authentication failed',
    pattern:
      /authenticationfailed|-err.{0,12}(?:auth\w* failed|\[auth\])|authentication (?:failed|error)|authentifizierung(?: fehlge|sfehler)|failed to authenticate|legitimierung gescheitert|could not authenticate|incorrect authentication|credentials invalid/,
    cause: 'login',
    topic: 'login-fails',
  },
  {
    id: 'Unable to verify account name or password',
    pattern: /verify account name|accountname.{0,12}passwort konnten? nicht/,
    cause: 'unverified',
    topic: 'login-fails',
  },
  {
    id: 'Login failed',
    pattern:
      /login to (?:server|account) .{0,120}failed|anmeldung (?:(?:auf dem server|fuer|beim server) .{0,140})?(?:fehlge|nicht moeglich)|unable to log ?-?in (?:to|at)|sending of password|senden des passworts|authenticate to outgoing|postausgangs-?server .{0,80}kann nicht auth|username or password is wrong|incorrect username or|kontoeinstellungen sind veraltet|settings are out.of.date|log ?-?in (?:was )?(?:denied|refused|rejected)|authori[sz]ation fail|anmeldung abgelehnt|(?:-err|\bno) login failed/,
    cause: 'login',
    topic: 'login-fails',
  },
  {
    id: 'User name or password',
    pattern:
      /(?<!\b(?:mein|my|unser|our) )\b(?:benutzername|user ?name|login)\b.{0,8} (?:or|oder|and|und) .{0,12}(?:password|passwort|kennwort)\b.{0,30} (?:incorrect|wrong|invalid|falsch|ungueltig|inkorrekt)\b|(?:falsche[rs]?|wrong|invalid|incorrect|ungueltige[rs]?) (?:benutzername|user ?name|login) (?:oder|or|und|and) (?:\w+ )?(?:passw|kennw)|hat die anmeldung (?:abgelehnt|verweigert)/,
    cause: 'login',
    topic: 'login-fails',
    isTalk: true,
  },
  {
    id: 'Authentication refused',
    pattern: /(?:fehler|error|code|smtp)\W{0,3}535\b/,
    cause: 'login',
    topic: 'login-fails',
  },
]
