import type { Question, Slots } from '../../answers/answer.ts'
import {
  findMailClient,
  type MailClient,
  mailClientsOf,
  programsNamed,
} from '../../mail-clients/index.ts'
import { fold, toWords, type Understood } from '../../understanding/index.ts'
import type { Context } from '../conversation.ts'
import { editionIn } from '../follow-ups/follow-up.ts'
import { LIGHT } from '../follow-ups/light-words.ts'
import { versionListed } from './listed-options.ts'

/** "2016", or "365" where there is no year. */
const VERSION = String.raw`(20[012]\d|365)(?:er)?`
/** "Outlook 2016", "Version 2016", "Microsoft Office 2016" */
const NAMED = new RegExp(
  String.raw`\b(?:outlook|office|microsoft|version|ausgabe|jahrgang)(?: (?:ist|is|von|from|aus|the|die|das|version|jahr|professional|plus|home)){0,3} ${VERSION}\b`,
)
const BARE = new RegExp(String.raw`\b${VERSION}\b`)
/** Beside a year, and nothing but the version is told. */
const BESIDE: ReadonlySet<string> = new Set(
  'outlook office microsoft version ausgabe 20 er jahr year 2'.split(' '),
)

/** The version of the program that a message tells; `isAlone` where it tells nothing else. */
export function versionTold(text: string): { version: string; isAlone: boolean } | undefined {
  const version = BARE.exec(text)?.[1]
  if (version === undefined) return undefined
  const others = toWords(text.replace(BARE, ' '))
  const isAlone = others.length <= 8 && others.every((word) => LIGHT.has(word) || BESIDE.has(word))
  const named = NAMED.exec(text)?.[1]
  return named !== undefined || isAlone ? { version: named ?? version, isAlone } : undefined
}

/**
 * Which of the programs of one name the person has, and which version: from this message, else from before.
 * A year counts only for programs whose versions differ.
 */
export function rememberProgram(
  text: string,
  understood: Pick<Understood, 'text' | 'slots'>,
  { client }: Slots,
  context: Context,
): Context['program'] {
  const { program: before } = context
  if (!client) return before
  const all = mailClientsOf(client)
  const known = before && all.some(({ id }) => id === before.id) ? before : undefined
  const [dated] = all.filter(({ encryption }) => encryption.options.some((one) => one.versions))
  const folded = fold(text)
  const told = dated && (versionTold(folded)?.version ?? versionListed(folded, dated))
  if (dated && told) return { id: dated.id, version: told }
  const said = editionIn(understood, context) ?? text.replace(/20\d\d/g, '')
  const named = programsNamed(said, all)
  const [only] = named
  if (!only || named.length === all.length) return known ?? before
  // Of two programs one was named, so that the version of the other is out of the question.
  return known?.id === only.id ? known : { id: only.id }
}

/** The program that is remembered, for a question about this slot. */
export function knownProgram(
  { client }: Slots,
  { program }: Pick<Context, 'program'>,
): { programs?: MailClient[]; version?: string | undefined } {
  const found = client && mailClientsOf(client).find(({ id }) => id === program?.id)
  return found ? { programs: [found], version: program?.version } : {}
}

/** A button named the program: it is remembered as if it had been told. */
export function chooseProgram({ program }: Question, context: Context): Context {
  const chosen = program === undefined ? undefined : findMailClient(program)
  return chosen && chosen.id !== context.program?.id
    ? { ...context, program: { id: chosen.id } }
    : context
}
