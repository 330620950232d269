import type { Told } from './report.ts'
import { DID, SUBJECTS } from './told-words.ts'

/** Said of a network: that there is one does not say that it lets mail through. */
const HAS_NETWORK =
  /^(?:(?:ja|yes|aber|but|mein|my|das|the) )*(?:internet|wlan|w-?lan|wi-?fi|wifi|netz|netzwerk|network)(?: (?:verbindung|connection))? (?:geht|works?|laeuft|funktioniert|ist|is|steht|passt)\b/

/** "Nothing is blocked", "the ports are open": said by those who look after it, and quickly tried. */
const IS_OPEN =
  /\b(?:nicht|nichts|nix|kein\w*|not|nothing|no|isnt|isn'?t|arent) (?:\w+ ){0,3}(?:gesperrt|blockiert|geblockt|blocked|closed|blocking)\b|\b(?:ports?|firewall|993|465|995) (?:\w+ ){0,3}(?:offen|open|frei|freigegeben|freigeschaltet)\b|\b(?:blockt|blockiert|sperrt|blocks?) (?:\w+ )?(?:nicht|nichts|nix|nothing)\b/

const PLACE = SUBJECTS.find(([check]) => check === 'network')?.[1] ?? /$^/

/** What a place or a network tells: where mail works elsewhere, it is the network here. */
export function networkTold(whole: string, isStill: boolean): Told | undefined {
  // The name of a server is no place: "mail.firma.de".
  const folded = whole.replace(/\b[\w-]+(?:\.[\w-]+)+\b/g, ' ')
  const told = (state: Told['state']): Told => ({ check: 'network', state })
  if (folded.length < 80 && IS_OPEN.test(folded)) return told('open')
  if (
    folded.split(' ').length > 9 ||
    !PLACE.test(folded) ||
    !(ABOUT_PLACE.test(folded) || HAS_NETWORK.test(folded) || TRIED.test(folded))
  )
    return undefined
  if (BOTH.test(folded) || TRIED.test(folded)) return told('right')
  if (HAS_NETWORK.test(folded)) return told('open')
  if (isElsewhere(folded)) return told('found')
  if (/\b(?:kein\w*|no|without|ohne) (?:\w+ )?(?:vpn|firewall|proxy)\b/.test(folded))
    return told('right')
  if (isStill || DID.test(folded)) return told('right')
  return told('open')
}

/** Not every office is a place where mail is tried: a way to the net, or where somebody is. */
const ABOUT_PLACE =
  /^(?:\S+ ?){1,3}$|\b(?:vpn|w-?lan|wi-?fi|wifi|hotspot|mobilfunk|tethering|lte|4g|5g|firewall|proxy|(?:mobile?|mobilen) (?:daten|data)|zu ?hause|daheim|dahoam|home ?office)\b|\b(?:am|im|in|at|on|from|aus|vom|bei|beim|ueber|via|per) (?:(?:the|a|an|my|our|der|dem|den|einem|einer|mein\w*|unser\w*|ander\w*|other|another) ?)*(?:hotel|flughafen|airport|zug|train|cafe|buero|office|firm|work|home|gast|guest|public|campus|uni|school|schul|netz|network|internet)/
/** "Tried another network already." */
const TRIED =
  /^(?:(?:ja|yes|ok|das|hab\w*|i|ich|have|ive|auch|schon|already|with|mit|im|in|ein\w*|an|a|i've) )*(?:ander\w*|other|another|different) (?:netz\w*|networks?|w-?lans?|wi-?fi|wifi|internet|verbindung|connection)(?: (?:hab\w*|ich|i|schon|already|auch|too|bereits|was|wurde|have))*(?: (?:probiert|ausprobiert|versucht|getestet|tried|tested|gemacht|done))(?: (?:already|schon|too|auch|before))*$|^(?:(?:i|ive|have|already|i've|we|schon|hab\w*|ich) )*(?:tried|tested|probiert|getestet) (?:it |es )?(?:with |on |in |mit |im |from )?(?:(?:an|a|einem|anderen) )?(?:ander\w*|other|another|different) (?:netz\w*|networks?|w-?lans?|wi-?fi|wifi|internet|connection)\b/
const BOTH =
  /\b(?:w-?lan|wi-?fi|wifi|lan|vpn|hotspot)\b.{0,12}\b(?:ohne|without|off)\b.{0,12}\b(?:gleich\w*|same|dasselbe|nicht|not|auch|too|either|kein unterschied|no difference)\b|\b(?:mit|with|ohne|without)\b.{0,8}\b(?:und|and|oder|or|wie) (?:auch )?(?:mit|with|ohne|without) (?:\w+ )?(?:w-?lan|wi-?fi|wifi|vpn|firewall)\b(?!.*\b(?:geht|gehts|works?|klappt)\b)|\b(?:wlan|w-?lan|lan|wi-?fi|wifi)\b.{0,20}\b(?:mobil\w*|mobile?|hotspot|lte|4g|5g|handynetz|daten)\b(?!.*\b(?:geht|works?|klappt)\b)|\b(?:beide\w*|both|alle\w*|every|any|jede\w*) (?:netz\w*|networks?|wlans?)\b|\b(?:ander\w*|another|different|other) (?:netz\w*|networks?|w-?lans?|wi-?fi|wifi)\b.{0,20}\b(?:auch nicht|same|gleiche|not)\b/

function isElsewhere(folded: string): boolean {
  if (
    /\b(?:nur|only|just|bloss) (?:at|in|im|from|aus|am|on|ueber|with|mit|when|wenn|via|per|hier)\b/.test(
      folded,
    )
  )
    return true
  if (/\b(?:it was|es war|lags?|liegts?|schuld)\b/.test(folded)) return true
  if (/\b(?:ohne|without)\b.*\b(?:schon|ja|yes|does|ok|geht|works?)\b/.test(folded)) return true
  const works = /\b(?:geht|gehts|klappt|funktioniert|laeuft|works?|working|ok|fine)\b/.test(folded)
  const fails = /\b(?:nicht|nix|ned|net|not|doesn'?t|fails?|kein\w*|never)\b/.test(folded)
  const places = folded.match(new RegExp(PLACE.source, 'g')) ?? []
  return works && (!fails || places.length > 1)
}
