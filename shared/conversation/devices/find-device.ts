import type { Understood } from '../../understanding/index.ts'
import { isLightAlone } from '../follow-ups/follow-up.ts'

const BRAND =
  'kyocera|taskalfa|canon|ricoh|brother(?= (?:mfc|dcp|hl|zeigt|meldet|bietet|hat|says|shows|lists|offers|has|fehler|error))|laserjet|officejet|mfc-\\w+|xerox|konica|minolta|bizhub|lexmark|imagerunner|epson|fritz ?!? ?-?box\\w*|synology|diskstation|qnap|hikvision'
const KIND =
  '\\w*drucker\\w*|\\w*printers?|\\w*scanner\\w*|\\w*kopierer\\w*|(?:photo)?copiers?|mfp|multifunktion\\w*|multi-?function\\w*|fax|faxger\\w*|nas|\\w*kamera|\\w*cameras?|alarmanlage|alarm system|heizung\\w*|wechselrichter|telefonanlage|frankiermaschine'
export const DEVICE = new RegExp(`\\b(?:${BRAND}|${KIND})\\b`)

/** Software that sends by itself; the general words only where it is told that they do. */
const SOFTWARE =
  /\b(?:sap|erp\w*|crm|word ?press|typo3|joomla|web-?shop|online-?shop|shopware|monitoring\w*|nagios|zabbix|prtg|grafana|icinga|nextcloud|gitlab|jira|confluence|jenkins|odoo|datev|lexware|navision|warenwirtschaft\w*|praxissoftware|kassen?(?:system|software)\w*|registrierkasse\w*|cash register|pos[ -]system|rechnungsprogramm\w*|buchhaltungsprogramm\w*|faktura\w*|invoicing (?:software|program)|zeiterfassung\w*|ticket ?system)\b/
const ANY_SOFTWARE =
  /\b(?:software|tool|system|anwendung|application|website|webseite|homepage|kontaktformular|contact form|buchhaltung\w*|plugin)\b/

const SMTP = /\bsmtp/
const MAIL = /\b(?:e-?)?mail(?:s|en|t)?\b|\bmail(?:versand|alarm|benachrichtigung)\w*/
const SENDS =
  /\b(?:ver|ab|zu|raus)?(?:schick|send)\w*|\bversand|\bversend|\bnotif\w*|\bbenachrichtig\w*|\balerts?\b|\bpush[ -]?(?:mail|service|dienst)\w*|\b(?:scan-?)?to[ -]mail\b|\bscan(?:s|nen)?\b/
const SHOULD = /\b(?:soll\w*|should|must|muss|needs? to|has to|supposed to)\b/
/** "The server for our ERP, so that invoices are sent". */
const SETS_UP = /\b(?:server|eintrag\w*|einricht\w*|enter|set ?up|configure|konfigurier\w*)\b/
const SCAN_TO_MAIL =
  /\bscan\w*[ -]?(?:to|2|an|zu|per|via|by)[ -]?(?:e-?)?mail|\b(?:e-?)?mail\w* (?:the |our |its )?scans?\b/
/** "The printer on floor 3 can't send": nothing but mail is sent by it. */
const SENDS_NOT =
  /\b(?:can ?'?t|cannot|can not|does ?n.?t|does not|won.?t|will not|stopped|unable to|no longer) (?:\w+ )?send(?:ing)?\b|\b(?:sendet|schickt|versendet|verschickt) (?:\w+ ){0,3}(?:nicht|nichts|nix|net|ned|nimmer|keine?)\b|\b(?:kann|will) (?:\w+ ){0,3}(?:nicht|nichts|nix|net|ned|nimmer|keine?) (?:\w+ ){0,2}(?:ver|ab)?(?:senden|schicken)\b/
const TO_DEVICE = new RegExp(
  `\\b(?:to|an|zum|zu|from|von|vom|am) (?:(?:the|den|dem|der|das|my|our|mein\\w*|unser\\w*|a|ein\\w*) )?(?:${BRAND}|${KIND})\\b`,
)
/** On paper, from or into a folder, how it looks: another matter. */
export const PAPER =
  /\bblurry\b|\bcrooked\b|\bunscharf|\bschief|\bbetreff\b|\bsubject\b|\bsort\w*|\bspf\b|\bausdruck\w*|\bdrucken\b|\bdruckt\b|\bgedruckt|\bprinting\b|\bprints?\b|\bprinted\b|papierstau|\btoner\b|\bfolder\b|\bordner\b|\bsmb\b/

/**
 * A printer, a camera, a NAS or a program without people that is to send mail by itself. Not what prints, and not a
 * mail program that stands beside it.
 */
export function isAboutSender({ text, slots }: Pick<Understood, 'text' | 'slots'>): boolean {
  if ((slots.client && slots.client !== 'other') || PAPER.test(text)) return false
  if (SCAN_TO_MAIL.test(text)) return true
  if (DEVICE.test(text) && SENDS_NOT.test(text) && !TO_DEVICE.test(text)) return true
  if (SOFTWARE.test(text) && SENDS.test(text) && (SHOULD.test(text) || SETS_UP.test(text)))
    return true
  const isMail = MAIL.test(text) || SMTP.test(text)
  if (!isMail) return false
  const sends = SENDS.test(text) || SMTP.test(text)
  if (DEVICE.test(text) || SOFTWARE.test(text)) return sends
  return ANY_SOFTWARE.test(text) && SENDS.test(text) && SHOULD.test(text)
}

/** "Kyocera 1102", "unser Drucker?": a device and nothing else, wherever it is said. */
export function isDeviceAlone({ text }: Pick<Understood, 'text'>): boolean {
  if (text.length > 40 || PAPER.test(text) || !DEVICE.test(text)) return false
  const others = text.replace(ANY_DEVICE, ' ')
  return isLightAlone(others, (word) => /\d/.test(word) || OF_DEVICES.has(word))
}

const ANY_DEVICE = new RegExp(DEVICE, 'g')
const OF_DEVICES: ReadonlySet<string> = new Set(
  'unser unsere our office buero neuer neue neuen new modell model pro series serie'.split(' '),
)

/** "It's a Ricoh", "unser Drucker ist von Brother": nothing but which device it is. */
export function namesDevice({ text }: Pick<Understood, 'text'>): boolean {
  return text.length < 60 && (DEVICE.test(text) || SOFTWARE.test(text))
}
