import type { Understood } from '../../understanding/index.ts'

const CHANGED =
  /\bpassw\w*\b.{0,36}\b(?:geaendert|gewechselt|erneuert|neu gesetzt|changed|reset|renewed)\b|\b(?:changed|reset|renewed|new|neue[sn]?)\b.{0,16}\bpassw\w*|\bpasswort-?(?:aenderung|wechsel)|\bpassword (?:change|reset)/
const SINCE =
  /\b(?:seit|seitdem|seither|jetzt|nun|danach|nach|since|now|after|afterwards|ever since|and then|und dann)\b/
const STOPPED =
  /\b(?:nicht|nix|nichts|ned|net|nimmer|kein\w*|fragt|verlangt|will|not|no|nothing|stopped|asks?|asking|wants|keeps|(?:ca|wo|do|does)n ?.?t|cannot|cant|wont|dont|doesnt)\b/
/** The new one is there already, or something else is asked. */
const OTHERWISE =
  /falsch|wrong|incorrect|abgelehnt|reject|denied|fehlgeschlagen|failed|trotzdem|immer noch|\bstill\b|\beingetragen|\beingegeben|\bentered\b|\btyped\b|\bworkspace (?:geht|nicht)|\bvergessen|forgot|\bwo\b|\bwhere\b|\bwie\b|\bhow\b|\bmuss\b|\bmust\b|\bdo i\b|\bweiss\b|zertif|certif/

/** "I changed the password, and now nothing comes": the program still has the old one. */
export function hasOldPassword({ text, error, entities }: Understood): boolean {
  if (error || text.length > 160 || entities.codes.length > 0) return false
  return CHANGED.test(text) && SINCE.test(text) && STOPPED.test(text) && !OTHERWISE.test(text)
}

const NOT =
  "(?:nicht|nix|nimmer|ned|net|not|never|no longer|unable to|cannot|can ?'?t|couldn ?'?t|could not|won ?'?t|doesn ?'?t|don ?'?t|didn ?'?t)"
const MAIL = '(?:(?:e-?)?mails?|nachrichten|messages|inbox|posteingang)'
const RECEIVES_NOT = new RegExp(
  [
    `\\b${NOT} (?:\\w+ )?(?:get(?! in)|load|fetch|pull|refresh|retrieve|update)\\b (?:\\w+ ){0,3}${MAIL}\\b`,
    `\\b${MAIL}\\b(?: \\w+){0,3} (?:just |only |keeps? )?(?:spin(?:s|ning)?|load(?:s|ing)? forever|keeps? loading)\\b`,
    `\\b${MAIL}\\b (?:\\w+ ){0,3}${NOT} (?:\\w+ )?(?:load|come|refresh|update|kommt|kommen|laden|geladen)\\w*`,
    `\\b(?:laedt|laed|ladet|lodt) (?:\\w+ ){0,3}(?:keine?|nicht|nix|ned|net) ?(?:\\w+ ){0,2}${MAIL}\\b`,
  ].join('|'),
)
const SENDING =
  /\b(?:send\w*|sent|verschick\w*|schick\w*|versend\w*|gesendet\w*|anhang|attachment\w*|empfaenger|recipient\w*|push|notif\w*|benachrichtig\w*|kalender|calendar|bilder|pictures|images|teams|whatsapp|slack)\b|xmail/

/** "Cannot get mail", "email auf telefon nicht kommt": receiving fails, told word by word. */
export function receivesNot({ text, error, entities }: Understood): boolean {
  if (error || text.length > 120 || entities.codes.length + entities.ports.length > 0) return false
  return RECEIVES_NOT.test(text) && !SENDING.test(text)
}
