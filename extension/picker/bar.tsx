import { translator } from '../../shared/i18n.ts'
import type { Language } from '../../shared/language.ts'
import type { PickerAct } from './keys.ts'
import { pickerWords } from './words.ts'

export type BarModel = {
  language: Language
  /** What is looked for, in words. */
  wanted: string
  /** What is pointed at just now, in words. */
  current: string
  isPaused: boolean
}

/**
 * The bar of the picker. It has no handlers: a page may swallow every event, so presses are dispatched by
 * `data-act` from the outside. While pointing, Tab belongs to the page's places and every button has a key.
 */
export function Bar({ model: { language, wanted, current, isPaused } }: { model: BarModel }) {
  const t = translator(pickerWords, language)
  if (isPaused) {
    return (
      <section class="card" aria-label={t('bar.label')} lang={language} tabIndex={-1}>
        <p>{t('bar.paused')}</p>
        <Control act="resume" label={t('bar.resume')} isMain />
      </section>
    )
  }
  return (
    <section
      class="card"
      // Screen readers hand every key on, as a place like this needs it.
      role="application"
      aria-label={`${t('bar.label')}. ${t('bar.title', { thing: wanted })}`}
      aria-describedby="keys"
      lang={language}
      tabIndex={-1}
    >
      <h2>{t('bar.title', { thing: wanted })}</h2>
      <p role="status">{current || t('bar.none')}</p>
      <footer>
        <Control act="pick" label={t('bar.pick')} keys="Enter" isMain />
        <Control act="pause" label={t('bar.pause')} keys="P" />
        <Control act="move" label={t('bar.move')} keys="L" />
        <Control act="cancel" label={t('bar.cancel')} keys="Escape" />
      </footer>
      <p class="hint" id="keys">
        {t('bar.keys')}
      </p>
    </section>
  )
}

type ControlProps = { act: PickerAct; label: string; keys?: string; isMain?: boolean }

function Control({ act, label, keys, isMain = false }: ControlProps) {
  return (
    <button
      type="button"
      class={isMain ? 'main' : ''}
      data-act={act}
      aria-keyshortcuts={keys}
      tabIndex={keys ? -1 : 0}
    >
      {label}
    </button>
  )
}
