import { text as saying } from '../../answers/blocks.ts'
import { checksOf } from '../../answers/diagnosis/diagnosis.ts'
import { describePorts } from '../../answers/ports.ts'
import { PROTOCOLS } from '../../settings/index.ts'
import { fold } from '../../understanding/index.ts'
import type { Session } from '../answering.ts'
import type { Turn } from '../conversation.ts'
import { conversationWords } from '../words.ts'
import { sayCheck } from './say-check.ts'
import { openSearch } from './search-state.ts'

/**
 * "My colleague set it up", "I only typed address and password", "I was never under Security": told of how it came to
 * be, in the middle of a search. Nothing was done with it, so nothing is ticked off and no success is asked for.
 */
export function hearRemark(text: string, session: Session): Turn | undefined {
  const search = openSearch(session.context)
  if (!search || text.length > LONGEST || VALUE.test(text)) return undefined
  const { topic, slots, diagnosis, check } = search
  const said = fold(text)
    .replace(/['’`´]/g, '')
    .replace(LAYMAN, ' ')
  const t = conversationWords(session.language)
  if (isUntouched(said, check)) {
    const isOpen = checksOf(topic, diagnosis, slots.client).includes('password')
    if (!isOpen || diagnosis.tried.includes('password') || check === 'seen-in-workspace')
      return sayCheck(search, session, { before: [saying(t('clue.before.again'))] })
    const next = { ...search, check: 'password' } as const
    return sayCheck(next, session, { before: [saying(t('told.open'))] })
  }
  if (NEVER_SET.test(said) && topic !== 'certificate-warning')
    return sayCheck(search, session, { before: [saying(t('told.open'))] })
  if (ENDS.test(said)) return undefined
  if (ONLY.test(said)) {
    if (!ADDRESS.test(said)) return sayCheck(search, session, { before: [saying(t('remark'))] })
    const { ports } = describePorts(PROTOCOLS, session.settings, session.language)
    const before = [saying(t('remark-servers', { ports }))]
    return sayCheck(search, session, { before, as: 'question' })
  }
  return BY_ANOTHER.test(said) && !BY_ONESELF.test(said)
    ? sayCheck(search, session, { before: [saying(t('remark'))] })
    : undefined
}

const LONGEST = 120
/** A value, an error code or a question is heard elsewhere. */
const VALUE = /[?\d@]|\w\.\w|\b(?:ssl|tls|starttls)\b/i

const NEVER_SET =
  /\b(?:nie|niemals|never)\b(?: \w+){0,3} (?:eingestellt|eingetragen|eingerichtet|konfiguriert|ausgefuellt|set|entered|configured|filled in)\b(?! (?:up|worked))/

/** "I have no idea": of whoever tells it, not of the settings. */
const LAYMAN =
  /\b(?:ich )?kenn\w* mich (?:\w+ ){0,3}nicht aus\b|\b(?:ich )?(?:hab\w* )?(?:\w+ )?keine ahnung(?: davon| von \w+)?\b|\bi (?:have|ve got) no (?:idea|clue)\b|\bno (?:idea|clue)\b|\bi dont know (?:anything |much )?(?:about (?:it|that|this|computers))\b/g

/** What makes it news of now, or of what fails or works. */
const ENDS =
  /\b(?:jetzt|nun|grad\w*|eben|heute|gestern|seitdem|seither|now|just|today|yesterday|since|neu\w*|new|wieder|again|nochmal\w*|noch mal|nicht|nie|kein\w*|not|never|no|\w+nt|immer noch|still|trotzdem|falsch\w*|wrong|geht|gehts|klappt\w*|funktionier\w*|works?|worked|fehler\w*|errors?|fragt|asks?|sagt|says|meldet|geaendert|changed|zurueck\w*|reset|stimmt|richtig|right|correct|passt)\b/

const PERSON =
  '(?:(?:die|der|unsere\\w*|our|the|your|by) it|^it(?= (?:gave|set|made|configured|hat|haben) )|kolleg\\w*|chef\\w*|edv|admin\\w*|mann|frau|sohn|tochter|freund\\w*|bekannter?|techniker\\w*|vorgaenger\\w*|neffe|nichte|enkel\\w*|bruder|schwester|jemand\\w*|firma|colleague|co-?worker|boss|husband|wife|son|daughter|friend|technician|predecessor|nephew|niece|grandson|brother|sister|somebody|someone|admin)'
const SET =
  '(?:eingestellt|eingerichtet|gemacht|gmacht|gegeben|angelegt|konfiguriert|eingetragen|eingegeben|installiert|set (?:(?:it|this|that|all|everything|the account|my account|mine|outlook|things) )?(?:all )?up|configured|gave|did (?:it|that|this|all|everything)|made|entered|installed)'
const BY_ANOTHER = new RegExp(
  `(?:^|\\b)${PERSON}\\b.{0,50}\\b${SET}\\b|\\b${SET} (?:by|von)\\b.{0,20}\\b${PERSON}\\b`,
)

/** "As my colleague told me, I have entered it." */
const BY_ONESELF = /\b(?:habe? ich|ich habe?|i (?:have|did|set|entered|put)|ive)\b/

const TYPED =
  '(?:eingegeben|eingetippt|eingetragen|angegeben|getippt|entered|typed(?: in)?|put in|filled in|gave|given)'
const ONLY = new RegExp(
  `\\b(?:nur|bloss|lediglich|only)\\b.{0,60}\\b(?:\\w*passwor\\w*|kennwort\\w*|\\w*adresse|address|e-?mail)\\b.{0,30}\\b${TYPED}\\b|\\b(?:only|nothing but|nur|lediglich) (?:have )?${TYPED}\\b|\\b${TYPED} only\\b.{0,40}\\b(?:passwor\\w*|address)\\b`,
)
const ADDRESS = /\b(?:\w*adresse|address|e-?mail|mail|benutzername|user ?name|name)\b/

/** "I never did anything under Security", "im Workspace war ich noch nie", and "there" of the step that was told. */
function isUntouched(said: string, check: string): boolean {
  if (!/\b(?:nie|niemals|never|havent ever)\b/.test(said)) return false
  if (COMES_OF_IT.test(said)) return false
  if (/\b(?:sicherheit|security)\b/.test(said)) return true
  if (/\b(?:workspace|portal)\b/.test(said) && BEEN.test(said)) return true
  return (check === 'password' || check === 'seen-in-workspace') && THERE.test(said)
}

const COMES_OF_IT =
  /\b(?:geht|klappt\w*|funktionier\w*|works?|worked|problem\w*|fehler\w*|errors?|(?:e-?)?mails?|nachricht\w*|messages?|gekommen|bekommen|empfangen|received|got|came|arrived)\b/
const BEEN =
  /\b(?:war|gewesen|been|was|angemeldet|eingeloggt|logged|signed|gesehen|seen|used|benutzt|genutzt|gemacht|done|did|geoeffnet|opened|touched)\b/
const THERE =
  /\b(?:nie|niemals|never)\b.{0,30}\b(?:anything|something|etwas|was|nothing|irgendwas|touched|war|been)\b.{0,30}\b(?:there|dort|da|drin)\b|\b(?:da|dort)\b.{0,20}\b(?:nie|niemals)\b/
