/**
 * Whether this page lies in a frame that nobody around it can look into. In one of its parent's own origin, whoever
 * looks at the parent sees this page as well.
 */
export function isBehindBorder(): boolean {
  return window !== window.top && !window.frameElement
}
