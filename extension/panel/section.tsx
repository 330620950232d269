import type { ComponentChildren } from 'preact'
import type { SectionId } from '../platform/panel-store.ts'
import type { PanelContext } from './context.ts'

type Props = {
  id: SectionId
  context: PanelContext
  /** A few words on how things stand, readable while the section is closed. */
  summary?: string | undefined
  children: ComponentChildren
}

/** A part of the panel that unfolds; which ones are open is remembered. */
export function Section({ id, context, summary, children }: Props) {
  const { state, change, t } = context
  const isOpen = state.open.includes(id)
  const toggle = () =>
    change({ open: isOpen ? state.open.filter((one) => one !== id) : [...state.open, id] })

  return (
    <section class="section" id={`section-${id}`} aria-labelledby={`title-${id}`}>
      <h2>
        <button
          type="button"
          class="section-button"
          id={`title-${id}`}
          aria-expanded={isOpen}
          aria-controls={`body-${id}`}
          onClick={toggle}
        >
          <svg class="chevron" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M6 3.5 10.5 8 6 12.5" />
          </svg>
          <span class="section-title">{t(`sections.${id}`)}</span>
          {summary && <span class="section-summary">{summary}</span>}
        </button>
      </h2>
      <div class="section-body" id={`body-${id}`} hidden={!isOpen}>
        {children}
      </div>
    </section>
  )
}
