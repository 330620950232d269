import de from '../../../locales/de/help-center.json' with { type: 'json' }
import en from '../../../locales/en/help-center.json' with { type: 'json' }
import type { GuideStatus, PageMessage } from '../../../shared/hand-over.ts'
import { parseLanguage } from '../../../shared/language.ts'
import { lightTranslator } from '../../../shared/light-translator.ts'
import { isRecord } from './read-activity.ts'

const words = { de: de['guide-page'], en: en['guide-page'] }

/** An extension answers at once; without one nobody does. */
const PATIENCE_MS = 1_500

const button = document.getElementById('start-guide')
const output = document.getElementById('guide-status')
if (button instanceof HTMLButtonElement && output) playOnClick(button, output)

/** The button that lets the browser extension play this page's guide, and what becomes of it. */
function playOnClick(button: HTMLButtonElement, output: HTMLElement): void {
  const guide = button.dataset.guide ?? ''
  const language = parseLanguage(button.dataset.language) ?? 'de'
  const t = lightTranslator(words, language)
  let patience: number | undefined

  const show = (text: string) => {
    clearTimeout(patience)
    output.textContent = text
  }

  window.addEventListener('message', (event) => {
    // Only scripts of this very page: the extension's content script is one of them.
    if (event.source !== window || event.origin !== location.origin) return
    const status = readStatus(event.data)
    if (!status || (status.guide !== undefined && status.guide !== guide)) return
    if (status.state === 'ready' && patience !== undefined) return
    show(describe(status))
  })

  button.addEventListener('click', () => {
    show(t('status.starting'))
    patience = window.setTimeout(() => show(t('missing')), PATIENCE_MS)
    say({ kind: 'start-guide', guide, language })
  })
  button.hidden = false
  say({ kind: 'hello' })

  function describe({ state, step, steps }: Status): string {
    if (state !== 'running' && state !== 'stopped') return t(`status.${state}`)
    if (step === undefined || steps === undefined) return t(`status.${state}Somewhere`)
    return t(`status.${state}`, { step, steps })
  }
}

type Unsigned<Message> = Message extends unknown ? Omit<Message, 'source'> : never
type Status = Pick<GuideStatus, 'guide' | 'state' | 'step' | 'steps'>

function say(message: Unsigned<PageMessage>): void {
  window.postMessage({ source: 'souvera-mail-guide-page', ...message }, location.origin)
}

const STATES = [
  'ready',
  'running',
  'done',
  'stopped',
  'needs-access',
  'no-workspace',
  'failed',
] as const satisfies readonly GuideStatus['state'][]

function readStatus(data: unknown): Status | undefined {
  if (!isRecord(data) || data.source !== 'souvera-mail-guide-extension') return undefined
  const state = STATES.find((known) => known === data.state)
  if (data.kind !== 'status' || !state) return undefined
  return {
    state,
    ...(typeof data.guide === 'string' && { guide: data.guide }),
    ...(typeof data.step === 'number' && { step: data.step }),
    ...(typeof data.steps === 'number' && { steps: data.steps }),
  }
}
