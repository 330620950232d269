import de from '../../../locales/de/embed.json' with { type: 'json' }
import en from '../../../locales/en/embed.json' with { type: 'json' }
import { parseLanguage } from '../../../shared/language.ts'

// For other sites: <script src="https://help.example.org/embed.js" async data-language="de"></script>
// It only opens a frame with the chat: no style, no script of ours mixes with theirs.

const script = document.currentScript
if (script instanceof HTMLScriptElement) addChat(script)

function addChat(script: HTMLScriptElement): void {
  const { origin } = new URL(script.src)
  const asked = script.dataset.language ?? document.documentElement.lang
  const language = parseLanguage(asked) ?? 'de'
  const label = { de, en }[language].open
  const frame = document.createElement('iframe')
  const button = document.createElement('button')
  let isOpen = false

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
  document.body.append(frame, button)

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

const CORNER = { position: 'fixed', insetInlineEnd: '1rem', zIndex: '2147483000' }
const FRAME = {
  ...CORNER,
  insetBlockEnd: '4.5rem',
  inlineSize: 'min(26rem, calc(100vw - 2rem))',
  blockSize: 'min(40rem, calc(100vh - 6rem))',
  border: '1px solid #8a949f',
  borderRadius: '1rem',
  colorScheme: 'normal',
}
const BUTTON = {
  ...CORNER,
  insetBlockEnd: '1rem',
  padding: '0.75rem 1.25rem',
  font: '600 1rem/1.2 system-ui, sans-serif',
  color: '#fff',
  background: '#1f2937',
  border: '2px solid #fff',
  borderRadius: '2rem',
  cursor: 'pointer',
}
