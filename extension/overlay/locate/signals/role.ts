import type { Signal } from './signal.ts'

const PRESSED = new Set(['button', 'link', 'menuitem', 'tab', 'treeitem', 'option'])

/** The role is one of those expected; something made to be pressed without any role counts a little less. */
export const role: Signal = (candidate, { target }) => {
  const own = candidate.role
  if (own && target.roles.includes(own)) return own === target.roles[0] ? 2.5 : 2
  if (own === 'heading' || (own === 'textbox') !== target.roles.includes('textbox')) return -4
  const wantsPress = target.roles.some((wanted) => PRESSED.has(wanted))
  if (own && PRESSED.has(own)) return wantsPress ? 0.5 : -2
  return wantsPress && candidate.isPressable() ? 1.5 : 0
}
