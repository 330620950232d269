import { browser } from 'wxt/browser'
import { hasAccess, matchPattern, requestAccess } from './origins.ts'

/** `impossible`: this build of the extension was made for other addresses. */
export type Access = 'granted' | 'denied' | 'impossible'

/** Asks the person for access; must be called straight from a click. */
export async function askAccess(origins: readonly string[]): Promise<Access> {
  try {
    return (await requestAccess(origins)) ? 'granted' : 'denied'
  } catch {
    // Browsers refuse to ask for what the manifest does not list, also when it has long been granted by policy.
    return (await hasAccess(origins)) ? 'granted' : 'impossible'
  }
}

/** Gives back access that nothing else needs; what the manifest asks for stays. */
export async function dropAccess(
  origins: readonly string[],
  needed: readonly string[],
): Promise<void> {
  const kept = needed.map(matchPattern)
  // Patterns know no port: two addresses may stand for the same access.
  const dropped = new Set(origins.map(matchPattern).filter((pattern) => !kept.includes(pattern)))
  for (const pattern of dropped) {
    try {
      await browser.permissions.remove({ origins: [pattern] })
    } catch {
      // "You cannot remove required permissions": then it was never given on this page.
    }
  }
}
