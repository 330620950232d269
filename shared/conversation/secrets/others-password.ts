const SECRET = `(?:passwor[dt]s?|pwd?|kennwort|zugangsdaten|credentials)`
const SOMEONE = String.raw`(?:kolleg\w*|colleagues?|co-?workers?|chef\w*|boss\w*|vorgesetzt\w*|manager\w*|mitarbeiter\w*|vorgaenger\w*|predecessors?|sekretaer\w*|secretary|frau|herrn?|mann|ehe(?:frau|mann)|mutter|vater|mother|father|mum|mom|dad|wife|husband|sohn|tochter|son|daughter|partner\w*|freund\w*|friends?|team\w*|ms|mrs|mr)`
const GROUP = String.raw`(?:(?:vereins?|gruppen|team|sammel|funktions|abteilungs|gemeinschafts)-?(?:postfach\w*|postfachs|mailbox|konto|kontos|account|mail|mailadresse|adresse)|(?:gemeinsam\w*|geteilt\w*|freigegeben\w*) (?:postfach\w*|konto\w*)|(?:club|shared|team|group|department|joint|functional|society) (?:mailbox|account|inbox|mail|address)|(?:info|kontakt|contact|office|buchhaltung|accounts|sales|vertrieb|team|hr|br)@\S*)`
/** "Ihr Passwort", "her password", "das Passwort von meinem Kollegen", "my boss's password", "… of the club mailbox". */
const THEIRS = new RegExp(
  String.raw`\b(?:ihr|sein|deren|dessen|her|his|their) ${SECRET}\b(?![- ](?:menue?|feld|field|manager|seite|page|regel\w*|rules?))|\b${SECRET} (?:(?:von|vom|des|der|fuer|zum|zu|of|from|for|to) )(?:(?:(?:der|dem|den|das|die|the|mein\w*|my|unser\w*|our|einem|einer|a|an|x) )?${SOMEONE}|(?:(?:der|dem|den|das|die|the|unser\w*|our|einem|einer|a|an) )?${GROUP})|\b(?:my|our|the|mein\w*|des|der) ${SOMEONE} ?s? ${SECRET}\b`,
)
/** Who asks lacks it, or wants it. */
const I_LACK =
  /^(?:(?:und|aber|also|i|but) )*(?:hab\w*|kenn\w*|weiss)\b.{0,60}\b(?:nicht|nie|net|ned|nit|nid)\b|\b(?:ich|i|wir|we)\b.{0,20}\b(?:hab\w*|kenn\w*|weiss|know|have|krieg\w*|bekomm\w*|get|got|wurde|was|were)\b.{0,60}\b(?:nicht|nie|net|ned|kein\w*|not|never|no)\b|\b(?:dont|didnt|havent|do not|did not|have not|never) (?:even )?(?:have|know|get|got)\b|\b(?:ich|i|wir|we)\b.{0,20}\b(?:brauch\w*|need)\b|\b(?:brauche? ich|brauchen wir|fehlt mir|do i need|need i)\b|\bohne (?:ihr|sein|das|deren)\b|\bwithout (?:her|his|their|the)\b|\b(?:woher|wo|wie|how|where)\b.{0,16}\b(?:bekomm\w*|krieg\w*|get|find\w*|erfahr\w*)\b/
/** Theirs to set, or no question of knowing it. */
const THEIR_OWN =
  /\b(?:neues|new|vergessen|forgot\w*|verloren|lost|geaendert|aendern|aendert|changed?|gesetzt|setzen|set(?! up)|falsch|wrong|akzeptiert|accepted|angenommen|souvera-?support)\b/
const PREDECESSOR =
  /\b(?:vorgaenger\w*|predecessors?|ehemalige[nr]? \w+|former colleague|ausgeschiedene\w*|alte[nr]? kolleg\w*)\b/
const PASSING =
  /\b(?:weiter ?gegeben|weiter ?gibt|ge?geben|gab|hinterlassen|dagelassen|mitgenommen|mitgeteilt|uebergeben|verraten|gesagt|aufgeschrieben|notiert|giv\w*|gave|left|leav\w*|tell\w*|told|hand\w*|pass\w* on|shar\w*|wr[io]t\w*)\b/
const NOT =
  /\b(?:nicht|nie|net|ned|kein\w*|ohne|mitgenommen|not|never|no|without|didnt|wont|doesnt)\b/
const ANY = new RegExp(String.raw`\b${SECRET}\b`)
const OF_THEIRS = /\b(?:sein|ihr|his|her|their) (?:passwor|kennwor|pw)/

/** A password that belongs to somebody else, or to a mailbox of many, and that who writes does not have. */
export function isOthersPassword(folded: string): boolean {
  if (!ANY.test(folded)) return false
  if (PREDECESSOR.test(folded) && PASSING.test(folded) && NOT.test(folded)) return true
  if (THEIR_OWN.test(folded) || !THEIRS.test(folded)) return false
  if (I_LACK.test(folded)) return true
  return OF_THEIRS.test(folded) && PASSING.test(folded) && NOT.test(folded)
}
