/** Lines of Thunderbird's `prefs.js` as "name: value"; what is no setting of a server is left out. */
export function flattenPrefs(text: string): string {
  return text.replace(PREF, (_all, key: string, value: string) => {
    const name = key.split('.').at(-1) ?? ''
    const server = key.includes('.smtpserver.') ? 'SMTP ' : ''
    const setting = toSetting(name.toLowerCase().replace(/^real/, ''), value)
    return setting === undefined ? ' ' : `${server}${setting}`
  })
}

const PREF = /user_pref\(\s*["']([^"'\n]{1,100})["']\s*,\s*["']?([^"'\n)]{0,200})["']?\s*\)\s*;?/g

/** The numbers of Thunderbird's lists. */
const CONNECTIONS: readonly string[] = ['none', 'STARTTLS', 'STARTTLS', 'SSL/TLS']

function toSetting(name: string, value: string): string | undefined {
  switch (name) {
    case 'hostname':
      return /\s/.test(value) ? undefined : `Host: ${value}`
    case 'port':
      return `Port: ${value}`
    case 'username':
      return `Username: ${value}`
    case 'type':
      return /^(?:imap|pop3)$/.test(value) ? `Protocol: ${value}` : undefined
    case 'sockettype':
    case 'try_ssl':
      return `Encryption: ${CONNECTIONS[Number(value)] ?? value}`
    default:
      return undefined
  }
}
