/** Words of those who have had enough, folded; said beside a program or a value they tell nothing more. */
const ANGER =
  /\b(?:(?:so(?: ein)? )?(?:mist|scheiss\w*|schrott|dreck\w*|kack\w*|bloedsinn|sauerei|frechheit)|kotz\w*|(?:am )?verzweifel\w*|verzweifelt|(?:dreh\w*|flipp\w*|rast\w*) (?:\w+ ){0,3}(?:durch|aus)|wahnsinnig|verrueckt|nerv\w*|frust\w*|stinksauer|sauer|wuetend|zefix|kruzifix|kruzituerken|verdammt\w*|schnauze voll|keine lust mehr|am ende|crap\w*|rubbish|sick of|fed up|frustrat\w*|desperate|despair\w*|(?:going|driv\w+ me|drives me|drive me) (?:crazy|mad|nuts|insane|bananas|up the wall)|losing my (?:mind|patience)|annoy\w*|pissed(?: off)?|ridiculous|useless|damn\w*|bloody|fuck\w*|shit\w*|wtf|hate|at my wits end|give up|geb\w* auf|had enough)\b/g

const FAILS =
  /\b(?:nichts|nix|nuet|nothing|gar nichts) (?:\w+ )?(?:geht|gehts|klappt|funktioniert|laeuft|works?|is working)|\b(?:geht|gehts|klappt|funktioniert|laeuft|works?) (?:\w+ )?(?:nicht|nix|nichts|ned|net|nid|not)\b|\b(?:does ?n.?t|does not|wo ?n.?t|not) work\w*/g

const LIGHT =
  /\b(?:das|des|dis|ist|is|es|s|doch|alles|alle|all|so|ein\w*|an?|bin|ich|i|m|im|am|zum|gleich|langsam|nur|noch|schon|echt|wirklich|total|voll|einfach|langsam|ja|ey|boah|oh|ach|aaa+h*|argh+|seit|stunden?|tagen?|minuten|since|for|hours?|days?|minutes?|an hour|probier\w*|versuch\w*|mach\w*|rum|herum|umadum|try|trying|tried|been|ve|have|has|had|hab\w*|mit|with|dies\w*|this|that|it|the|my|mein\w*|der|die|dem|den|und|and|but|aber|heut\w*|today|now|jetzt|really|totally|so|mail\w*|e-?mails?|postfach|konto|account|programm|program|ding|thing|kram|stuff|zeug|mich|mir|me|hier|here|da|to|of|in|auf|\d+|zwei|drei|two|three|ganze\w*|whole|tag|day|morgen|morning|bald|soon|about|leider|immer|wieder|again|always|nichts|nix|geht|going|completely|bitte|please|hilfe|help)\b|[^\p{L}]/gu

/** Nothing but anger, and that nothing works: what fails is still to be asked. */
export function isAngry(folded: string): boolean {
  if (folded.length > 160) return false
  const text = folded.replace(/['’]/g, ' ')
  const rest = text.replace(ANGER, ' ')
  if (rest === text) return false
  return rest.replace(FAILS, ' ').replace(LIGHT, '') === ''
}
