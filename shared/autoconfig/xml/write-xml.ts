/** An element on its way out. Texts are plain: the writer is the only place that knows markup. */
export type XmlNode = {
  name: string
  attributes: Readonly<Record<string, string>>
  children: readonly (XmlNode | string)[]
}

/** Names and attribute names come from our code, never from outside. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (XmlNode | string)[]
): XmlNode {
  return { name, attributes, children }
}

/** A whole UTF-8 document, indented; nothing that stands in a text or an attribute can become markup. */
export function writeXml(root: XmlNode, doctype?: string): string {
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
  return `${head}${doctype ? `${doctype}\n` : ''}${write(root, '')}\n`
}

function write({ name, attributes, children }: XmlNode, indent: string): string {
  const start = [nameOf(name), ...Object.entries(attributes).map(writeAttribute)].join(' ')
  if (children.length === 0) return `${indent}<${start}/>`
  if (children.some((child) => typeof child === 'string')) {
    const content = children.map((child) =>
      typeof child === 'string' ? escapeText(child) : write(child, ''),
    )
    return `${indent}<${start}>${content.join('')}</${name}>`
  }
  const lines = children.map((child) =>
    typeof child === 'string' ? escapeText(child) : write(child, `${indent}  `),
  )
  return `${indent}<${start}>\n${lines.join('\n')}\n${indent}</${name}>`
}

function writeAttribute([name, value]: [string, string]): string {
  // Line breaks in attributes would come back as spaces.
  const escaped = escapeText(value)
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '&#10;')
    .replaceAll('\t', '&#9;')
  return `${nameOf(name)}="${escaped}"`
}

function escapeText(text: string): string {
  return holdable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')
}

function nameOf(name: string): string {
  if (!/^[A-Za-z][\w.-]*$/.test(name)) throw new Error(`XML: "${name}" is no name of an element`)
  return name
}

/** What XML 1.0 cannot hold, not even escaped, becomes U+FFFD: one odd name must not break the document. */
function holdable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\uFFFE\uFFFF]/gu, (odd) => ('\t\n\r'.includes(odd) ? odd : '\uFFFD'))
}
