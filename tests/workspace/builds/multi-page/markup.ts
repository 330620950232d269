import { escapeHtml } from '../../client/escape.ts'

/** HTML that is already safe. */
export type Markup = { html: string }
type Value = Markup | readonly Markup[] | string | number | false | undefined

/** A template whose values are escaped, unless they are markup themselves. */
export function markup(parts: TemplateStringsArray, ...values: Value[]): Markup {
  return { html: parts.map((part, at) => part + show(values[at])).join('') }
}

function show(value: Value): string {
  if (value === undefined || value === false) return ''
  if (typeof value === 'object') return 'html' in value ? value.html : value.map(show).join('')
  return escapeHtml(String(value))
}
