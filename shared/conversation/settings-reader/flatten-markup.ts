/**
 * Settings that are written as data (JSON, XML, variables of a program) as lines of "name: value"; anything else stays
 * as it is.
 */
export function flattenMarkup(text: string): string {
  return flattenVariables(flattenJson(flattenXml(text)))
}

const TAG = /<(\/?)([a-z][\w-]*)((?:\s+[\w:-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*)\s*\/?>/gi
const SETTING = /server|host|port|socket|user|auth|ssl|tls|imap|smtp|pop|secur|encrypt/i

function flattenXml(text: string): string {
  return text.replace(TAG, (_tag, slash: string, name: string, attributes: string) => {
    if (slash !== '' || !SETTING.test(name)) return slash !== '' && SETTING.test(name) ? '\n' : ' '
    const values = [...attributes.matchAll(/["']([^"'<>]*)["']/g)].map(([, value]) => value)
    return `\n${[name, ...values].join(' ')}: `
  })
}

/** Only where a brace and a quoted or bare name with a colon stand together. */
function flattenJson(text: string): string {
  if (!/\{[\s\S]*["']?\w["']?\s*:[\s\S]*\}/.test(text)) return text
  return text
    .replace(/[{}[\]]/g, '\n')
    .replace(/,(?=\s*["'\w])/g, '\n')
    .replace(/"/g, '')
}

/** IMAP_HOST=…, imap_port: … */
function flattenVariables(text: string): string {
  return text.replace(/\b[a-z]+(?:_[a-z]+)+(?=\s*[=:])/gi, (name) => name.replaceAll('_', ' '))
}
