import { expect } from '@playwright/test'

/**
 * For a page's start: it treats passwords as badly as pages do. What is typed or filled in stands in the `value`
 * attribute at once, a button shows it in clear, and the page with the server data shows it among them.
 */
export function beCareless(): void {
  const KEPT = 'typed-password'
  const isSecret = (node: unknown): node is HTMLInputElement =>
    node instanceof HTMLInputElement && (node.type === 'password' || 'revealed' in node.dataset)

  const mirror = ({ target }: Event) => {
    if (!isSecret(target)) return
    target.setAttribute('value', target.value)
    sessionStorage.setItem(KEPT, target.value)
  }
  addEventListener('input', mirror, true)
  addEventListener('change', mirror, true)

  const addButton = (input: HTMLInputElement) => {
    if ('hasButton' in input.dataset) return
    input.dataset.hasButton = ''
    const button = document.createElement('button')
    button.type = 'button'
    button.textContent = 'Passwort anzeigen'
    button.addEventListener('click', () => {
      input.dataset.revealed = ''
      input.type = 'text'
      button.textContent = 'Passwort verbergen'
    })
    input.after(button)
  }
  const addRows = (body: HTMLTableSectionElement) => {
    const password = sessionStorage.getItem(KEPT)
    if (!password || body.querySelector('[data-careless]')) return
    for (const row of [...body.rows]) {
      const extra = document.createElement('tr')
      extra.dataset.careless = ''
      const [label, cell, field] = ['th', 'td', 'td'].map((tag) => document.createElement(tag))
      const input = document.createElement('input')
      input.setAttribute('value', password)
      input.setAttribute('aria-label', 'Passwort')
      input.readOnly = true
      label?.append('Passwort')
      cell?.append(password)
      field?.append(input)
      extra.append(...[label, cell, field].filter((each) => each !== undefined))
      row.after(extra)
    }
  }
  new MutationObserver(() => {
    for (const input of document.querySelectorAll('input')) if (isSecret(input)) addButton(input)
    for (const body of document.querySelectorAll('tbody')) addRows(body)
  }).observe(document, { childList: true, subtree: true })
}

/** What is in `seen` of these passwords, as they are or in the forms they would take elsewhere, must be nothing. */
export function expectNoneOf(passwords: readonly string[], seen: string): void {
  const forbidden = passwords.flatMap(disguisesOf)
  expect(forbidden.filter((text) => seen.includes(text))).toEqual([])
}

/** The password itself and the forms it would take in addresses, encodings and JSON. */
function disguisesOf(password: string): string[] {
  return [
    password,
    encodeURIComponent(password),
    Buffer.from(password).toString('base64').replace(/=+$/, ''),
    Buffer.from(password).toString('hex'),
    JSON.stringify(password).slice(1, -1),
    // A beginning of it would be bad enough.
    password.slice(0, 9),
  ]
}
