import { browser } from 'wxt/browser'

/** The match pattern of an origin; patterns carry no port, so whoever runs must compare the whole origin again. */
export function matchPattern(origin: string): string {
  const { protocol, hostname } = new URL(origin)
  return `${protocol}//${hostname}/*`
}

/** The origin of an address; empty where there is none. */
export function originOf(url: string | undefined): string {
  return url && URL.canParse(url) ? new URL(url).origin : ''
}

/** Whether the extension may act on every one of these origins. */
export async function hasAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: origins.map(matchPattern) })
}

/** Asks the person for access; must be called straight from a click. */
export async function requestAccess(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: origins.map(matchPattern) })
}
