import type { TextKey } from '../../../core/texts.ts'
import { base, type Context, create, glyph, navigate, sheet } from './component.ts'

const styles = sheet(`
  :host { width: 220px; flex: none; padding: 16px 0; border-right: 1px solid var(--rule); background: var(--paper); }
  ul { margin: 0; padding: 0; list-style: none; }
  ul + ul { margin-top: 12px; padding-top: 12px; border-top: 1px solid var(--rule); }
  a { display: flex; align-items: center; gap: 12px; min-height: 44px; padding: 0 20px; color: var(--ink); text-decoration: none; }
  a:hover { background: var(--hover); }
  a[aria-current] { border-left: 4px solid var(--brand); padding-left: 16px; font-weight: 700; }
  @media (max-width: 700px) { :host { display: none; width: auto; border-right: 0; border-bottom: 1px solid var(--rule); } :host([open]) { display: block; } }
`)

type Entry = readonly [path: string, icon: string, key: TextKey]

const AREAS: readonly Entry[] = [
  ['/app', 'home', 'area.home'],
  ['/app/mail', 'mail', 'area.mail'],
  ['/app/calendar', 'calendar', 'area.calendar'],
  ['/app/files', 'files', 'area.files'],
  ['/app/contacts', 'contacts', 'area.contacts'],
]
const MAIL: readonly Entry[] = [
  ['/app/mail', 'inbox', 'mail.inbox'],
  ['/app/mail/drafts', 'drafts', 'mail.drafts'],
  ['/app/mail/sent', 'sent', 'mail.sent'],
  ['/app/mail/archive', 'archive', 'mail.archive'],
  ['/app/mail/trash', 'trash', 'mail.trash'],
  ['/app/mail/email-server', 'server', 'mail.server'],
]
const SETTINGS: readonly Entry[] = [
  ['/app/settings', 'settings', 'settings.general'],
  ['/app/settings/notifications', 'bell', 'settings.notifications'],
  ['/app/settings/appearance', 'palette', 'settings.appearance'],
  ['/app/settings/security', 'shield', 'settings.security'],
  ['/app/settings/language', 'globe', 'settings.language'],
  ['/app/settings/privacy', 'lock', 'settings.privacy'],
]

/** Areas, and below them the pages of the present area. */
export class WorkspaceNavigation extends HTMLElement {
  context: Context | undefined
  readonly #root = this.attachShadow({ mode: 'closed' })

  connectedCallback(): void {
    const { context } = this
    if (!context) throw new Error('workspace-navigation: no context')
    this.#root.adoptedStyleSheets = [base, styles]
    const inside = context.path.startsWith('/app/mail')
      ? MAIL
      : context.path.startsWith('/app/settings')
        ? SETTINGS
        : []
    const nav = create(
      'nav',
      { ariaLabel: context.text('header.areas') },
      this.#list(AREAS, context),
    )
    if (inside.length > 0) nav.append(this.#list(inside, context))
    this.#root.replaceChildren(nav)
  }

  #list(entries: readonly Entry[], { text, path }: Context): HTMLElement {
    const items = entries.map(([href, icon, key]) => {
      const link = create('a', { href }, glyph(icon), text(key))
      if (href === path) link.ariaCurrent = 'page'
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return
        event.preventDefault()
        navigate(this, href)
      })
      return create('li', {}, link)
    })
    return create('ul', {}, ...items)
  }
}

customElements.define('workspace-navigation', WorkspaceNavigation)

declare global {
  interface HTMLElementTagNameMap {
    'workspace-navigation': WorkspaceNavigation
  }
}
