import type { Box } from '../locate/boxes.ts'

/** What can be seen of the window, also while it is pinched larger. */
export function visibleArea(): Box {
  const view = window.visualViewport
  const { clientWidth, clientHeight } = document.documentElement
  if (!view) return { left: 0, top: 0, width: clientWidth, height: clientHeight }
  return { left: view.offsetLeft, top: view.offsetTop, width: view.width, height: view.height }
}
