import type { Message } from '../../../core/sample-mail.ts'
import { base, type Context, create, navigate, type Page, sheet } from './component.ts'

const styles = sheet(`
  .two { display: grid; grid-template-columns: minmax(220px, 340px) 1fr; gap: 24px; }
  ul { margin: 0; padding: 0; list-style: none; }
  a { display: block; padding: 12px; border-bottom: 1px solid var(--rule); color: var(--ink); text-decoration: none; }
  a:hover, a[aria-current] { background: var(--hover); }
  a.new { font-weight: 700; }
  a span { display: block; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
  article p { white-space: pre-line; }
  @media (max-width: 900px) { .two { display: block; } article { margin-top: 24px; } }
`)

/** `/app/mail/<folder>/<message>` or `/app/mail/search/<words>`. */
export function mail(context: Context): Page {
  const [, , , folder = 'inbox', last] = context.path.split('/')
  const { text, messages } = context
  const known = (['inbox', 'drafts', 'sent', 'archive', 'trash'] as const).find((f) => f === folder)
  const words = decodeURIComponent(last ?? '')
  const shown = known
    ? messages.filter((message) => message.folder === known)
    : messages.filter((message) => message.subject.toLowerCase().includes(words.toLowerCase()))
  const title = known ? text(`mail.${known}`) : text('mail.results', { query: words })
  const open = messages.find((message) => message.id === last)
  return {
    title,
    content: [
      create('h1', {}, title),
      create('workspace-mail', { context, shown, open, folder: known ?? 'inbox' }),
    ],
  }
}

/** List and reading pane. */
class WorkspaceMail extends HTMLElement {
  context: Context | undefined
  shown: readonly Message[] = []
  open: Message | undefined
  folder = 'inbox'
  readonly #root = this.attachShadow({ mode: 'open' })

  connectedCallback(): void {
    const { context, shown, open } = this
    if (!context) throw new Error('workspace-mail: no context')
    this.#root.adoptedStyleSheets = [base, styles]
    const { text } = context
    const list =
      shown.length > 0
        ? create('ul', {}, ...shown.map((message) => this.#entry(message)))
        : create('p', { className: 'muted' }, text('mail.empty'))
    const reading = open
      ? create(
          'article',
          { lang: open.lang },
          create('h2', {}, open.subject),
          create('p', { className: 'muted' }, `${open.from} <${open.address}>`),
          ...open.body.map((paragraph) => create('p', {}, paragraph)),
        )
      : create('p', { className: 'muted' }, text('mail.choose'))
    this.#root.replaceChildren(create('div', { className: 'two' }, list, reading))
  }

  #entry(message: Message): HTMLElement {
    const href = `/app/mail/${this.folder}/${message.id}`
    const link = create(
      'a',
      { href, className: message.unread ? 'new' : '' },
      create('span', {}, message.from),
      create('span', { lang: message.lang }, message.subject),
    )
    if (message.id === this.open?.id) link.ariaCurrent = 'true'
    link.addEventListener('click', (event) => {
      event.preventDefault()
      navigate(this, href)
    })
    return create('li', {}, link)
  }
}

customElements.define('workspace-mail', WorkspaceMail)

declare global {
  interface HTMLElementTagNameMap {
    'workspace-mail': WorkspaceMail
  }
}
