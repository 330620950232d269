import type { Button, CardModel } from './card-model.ts'
import { Picture } from './picture.tsx'
import { Values } from './values.tsx'

/**
 * The card. It has no handlers: a page may swallow every event, so presses are dispatched by `data-act`
 * from the outside.
 */
export function Card({ model }: { model: CardModel }) {
  const { shape } = model
  return (
    <>
      <section class={`card ${shape}`} aria-label={model.label} lang={model.language} tabIndex={-1}>
        {shape !== 'chip' && (
          <header style={{ '--share': `${model.share * 100}%` }}>
            {shape === 'small' ? <h2>{model.title}</h2> : <p class="progress">{model.progress}</p>}
            <div class="tools">
              {model.tools.map((tool) => (
                <Tool key={tool.act} button={tool} />
              ))}
            </div>
          </header>
        )}
        {shape === 'full' && <Body model={model} />}
        {shape !== 'small' && (
          <footer>
            {model.buttons.map((button) => (
              <Control key={button.act} button={button} />
            ))}
          </footer>
        )}
      </section>
      <p class="quiet" role="status" aria-live="polite" lang={model.language}>
        {model.announcement}
      </p>
    </>
  )
}

function Body({ model }: { model: CardModel }) {
  const { status, choices } = model
  const hasValues = model.values.length > 0
  const isCalm = choices.length > 0 || hasValues
  const tone = status?.isSearching ? 'searching' : isCalm ? 'calm' : 'trouble'
  return (
    <>
      <h2>{model.title}</h2>
      {model.skipped && <p class="skipped">{model.skipped}</p>}
      {hasValues ? <Harvest model={model} /> : <p>{model.text}</p>}
      {model.question && <p class="question">{model.question}</p>}
      {status && <p class={`status ${tone}`}>{status.text}</p>}
      <Choices of={choices} />
      {model.picture && <Picture picture={model.picture} />}
      {model.offer && <p class="offer">{model.offer}</p>}
      <Choices of={model.offers} />
      {!hasValues && <Notices model={model} />}
      {model.hint && <p class="hint">{model.hint}</p>}
    </>
  )
}

/** The values come before the words: that is what the person came for. */
function Harvest({ model }: { model: CardModel }) {
  return (
    <>
      <Notices model={model} />
      {model.order && <p class="order">{model.order}</p>}
      <Values values={model.values} />
      <p>{model.text}</p>
    </>
  )
}

function Notices({ model }: { model: CardModel }) {
  return model.notices.map((notice) => (
    <p class="notice" key={notice}>
      {notice}
    </p>
  ))
}

function Choices({ of: choices }: { of: readonly Button[] }) {
  if (choices.length === 0) return null
  return (
    <div class="choices">
      {choices.map((choice) => (
        <Control key={choice.act} button={choice} />
      ))}
    </div>
  )
}

const SIGNS: Readonly<Partial<Record<Button['act'], string>>> = {
  minimise: 'M3 8h10',
  expand: 'M3 8h10M8 3v10',
  pause: 'M5.5 3v10M10.5 3v10',
}

function Tool({ button }: { button: Button }) {
  return (
    <button
      type="button"
      class="tool"
      data-act={button.act}
      aria-label={button.label}
      aria-expanded={button.isExpanded}
      title={button.label}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={SIGNS[button.act]} />
      </svg>
    </button>
  )
}

function Control({ button }: { button: Button }) {
  return (
    <button type="button" class={button.isMain ? 'main' : ''} data-act={button.act}>
      {button.label}
    </button>
  )
}
