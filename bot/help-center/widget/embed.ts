import de from '../../../locales/de/embed.json' with { type: 'json' }
import en from '../../../locales/en/embed.json' with { type: 'json' }
import { parseLanguage } from '../../../shared/language.ts'

// For other sites: <script src="https://help.example.org/embed.js" async data-language="de"></script>
// It only opens a frame with the chat: no style, no script of ours mixes with theirs.

// Before the first use of them: a script of this kind runs from top to bottom.
const MARGIN = 'min(1rem, 4vw)'
const CORNER = {
  position: 'fixed',
  insetInlineEnd: MARGIN,
  insetBlockEnd: MARGIN,
  zIndex: '2147483000',
  display: 'flex',
  flexDirection: 'column',
  alignItems: 'end',
  gap: '0.5rem',
  maxInlineSize: `calc(100vw - 2 * ${MARGIN})`,
  maxBlockSize: `calc(100vh - 2 * ${MARGIN})`,
}
const FRAME = {
  flex: '0 1 40rem',
  minBlockSize: '0',
  inlineSize: '26rem',
  maxInlineSize: '100%',
  boxSizing: 'border-box',
  border: '1px solid #8a949f',
  borderRadius: '1rem',
  colorScheme: 'normal',
}
const BUTTON = {
  flex: 'none',
  maxInlineSize: '100%',
  padding: '0.75rem min(1.25rem, 5vw)',
  font: '600 1rem/1.2 system-ui, sans-serif',
  color: '#fff',
  background: '#1f2937',
  border: '2px solid #fff',
  borderRadius: '2rem',
  cursor: 'pointer',
}

const script = document.currentScript
if (script instanceof HTMLScriptElement) addChat(script)

function addChat(script: HTMLScriptElement): void {
  const { origin } = new URL(script.src)
  const asked = script.dataset.language ?? document.documentElement.lang
  const language = parseLanguage(asked) ?? 'de'
  const label = { de, en }[language].open
  const corner = document.createElement('div')
  const frame = document.createElement('iframe')
  const button = document.createElement('button')
  let isOpen = false

  Object.assign(corner.style, CORNER)
  frame.title = label
  frame.allow = 'clipboard-write'
  Object.assign(frame.style, { ...FRAME, display: 'none' })
  button.type = 'button'
  button.textContent = label
  button.ariaExpanded = 'false'
  Object.assign(button.style, BUTTON)

  button.addEventListener('click', () => show(!isOpen))
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && isOpen) show(false)
  })
  corner.append(frame, button)
  document.body.append(corner)

  function show(isWanted: boolean) {
    isOpen = isWanted
    // Nothing is loaded, and so nothing can be stored, before the person opens the chat.
    if (!frame.src) frame.src = `${origin}/${language}/embed`
    frame.style.display = isOpen ? 'block' : 'none'
    button.ariaExpanded = String(isOpen)
    if (isOpen) frame.focus()
    else button.focus()
  }
}
