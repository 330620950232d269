const YES =
  /^(?:ja|yes|an|ein|on|aktiv|aktiviert|active|enabled|erforderlich|required|notwendig|true|✓|✔|☑)$/i
const NO =
  /^(?:nein|no|aus|off|inaktiv|deaktiviert|inactive|disabled|unticked|unchecked|false|✗|✘|☐)$/i

/** "SSL: ja" */
export function isYes(text: string): boolean {
  return YES.test(text)
}

/** "SSL: aus" */
export function isNo(text: string): boolean {
  return NO.test(text)
}
