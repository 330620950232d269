import { flattenBoxes } from './flatten-boxes.ts'
import { flattenPrefs } from './flatten-prefs.ts'

/**
 * Settings that are written as data (JSON, XML, variables of a program, signs for boxes) as lines of "name: value"; anything else stays
 * as it is.
 */
export function flattenMarkup(text: string): string {
  return flattenVariables(flattenPuts(flattenJson(flattenXml(flattenPrefs(flattenBoxes(text))))))
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

/** props.put("mail.smtp.port", "465"); */
function flattenPuts(text: string): string {
  return text.replace(PUT, '\n$1=$2')
}

const PUT =
  /\b\w+\.(?:put|setProperty)\(\s*["']([\w.]{1,60})["']\s*,\s*["']?([\w.@-]{1,80})["']?\s*\)\s*;?/g

/** IMAP_HOST=…, imap_port: …, mail.smtp.port=… */
function flattenVariables(text: string): string {
  return text
    .replace(/\b[a-z]+(?:_[a-z]+)+(?=\s*[=:])/gi, (name) =>
      // What is checked in a certificate is no switch of the encryption.
      /verif|check|cert/i.test(name) ? name : name.replaceAll('_', ' '),
    )
    .replace(PROPERTY, (name) => name.replaceAll('.', ' '))
}

const PROPERTY =
  /(?<![\w.@-])(?:[a-z]\w{0,20}\.){1,5}(?:host|port|user(?:name)?|auth|enable|protocol|ssl|tls)(?=\s*=)/gi
