import { browser } from 'wxt/browser'
import { LANGUAGES, type Language } from '../../shared/language.ts'
import type { TargetOverride } from '../../shared/settings/index.ts'
import { onStored } from './on-stored.ts'

const KEY = 'guide-session'
const STATES = ['running', 'done', 'stopped'] as const

/**
 * The one guide that runs or ran last. It lives in local extension storage, so that it survives
 * reloads, the shut-down of the service worker and the browser's end. Nothing typed is ever in it.
 */
export type GuideSession = {
  version: 1
  guide: string
  language: Language
  state: (typeof STATES)[number]
  /** The step that the person is at, counted from 1, and how many there are. */
  step: number
  steps: number
  /** ISO 8601 */
  startedAt: string
  endedAt?: string
  /** The person wishes to go on with the guide that follows it. */
  isContinued?: true
  /** Where the overlay may run; compared as whole origins. */
  origins: readonly string[]
  /** By target id. */
  overrides: Readonly<Record<string, TargetOverride>>
}

/** The stored session; undefined when there is none or when it cannot be understood any more. */
export async function loadGuideSession(): Promise<GuideSession | undefined> {
  const stored = await browser.storage.local.get(KEY)
  return understood(stored[KEY])
}

export async function saveGuideSession(session: GuideSession): Promise<void> {
  await browser.storage.local.set({ [KEY]: session })
}

/** Applies a change to the stored session; without one nothing happens. */
export async function updateGuideSession(change: Partial<GuideSession>): Promise<void> {
  const session = await loadGuideSession()
  if (session) await saveGuideSession({ ...session, ...change })
}

/** What a tab tells of the guide it plays; one that has ended meanwhile can only be gone on from, one that was started anew stays as it is. */
export async function reportProgress(
  startedAt: string,
  change: Partial<Pick<GuideSession, 'step' | 'state' | 'isContinued'>>,
): Promise<void> {
  const session = await loadGuideSession()
  if (session?.startedAt !== startedAt) return
  if (session.state !== 'running' && !change.isContinued) return
  const { state = 'running' } = change
  const ended = state === 'running' ? {} : { endedAt: new Date().toISOString() }
  await saveGuideSession({ ...session, ...change, ...ended })
}

/** Calls back after every change with what is there and what was, in whichever part of the extension it was made. */
export function onGuideSessionChange(
  listener: (session: GuideSession | undefined, before: GuideSession | undefined) => void,
  signal: AbortSignal,
): void {
  onStored((changes, area) => {
    const change = area === 'local' && changes[KEY]
    if (change) listener(understood(change.newValue), understood(change.oldValue))
  }, signal)
}

/** The same, and once at the beginning with what is there. */
export function watchGuideSession(
  listener: (session: GuideSession | undefined) => void,
  signal: AbortSignal,
): void {
  onGuideSessionChange(listener, signal)
  void loadGuideSession().then((session) => {
    if (!signal.aborted) listener(session)
  })
}

function understood(value: unknown): GuideSession | undefined {
  return isGuideSession(value) ? value : undefined
}

// By hand, because a schema library would take 6 of the overlay's 40 kB. Only this extension writes here;
// what must not pass is a session of another version.
function isGuideSession(value: unknown): value is GuideSession {
  if (typeof value !== 'object' || value === null) return false
  const session: Partial<Record<keyof GuideSession, unknown>> = value
  return (
    session.version === 1 &&
    typeof session.guide === 'string' &&
    LANGUAGES.some((language) => language === session.language) &&
    STATES.some((state) => state === session.state) &&
    typeof session.step === 'number' &&
    typeof session.steps === 'number' &&
    typeof session.startedAt === 'string' &&
    Array.isArray(session.origins) &&
    typeof session.overrides === 'object' &&
    session.overrides !== null
  )
}
