import { isMadeToBePressed } from '../overlay/locate/candidate.ts'
import { composedParent } from '../overlay/locate/elements.ts'

const CONTROLS =
  'button,a[href],input,select,textarea,summary,[role=button],[role=link],[role^=menuitem],[role=tab],[role=treeitem],[role=option]'

/** What somebody means who points at an element: the control it belongs to, or the largest box that is made to be pressed. */
export function controlAround(element: Element): Element {
  const control = closestControl(element)
  if (control) return control
  let pressable = element
  let around: Element | undefined = element
  for (let level = 0; level < 5 && around && isMadeToBePressed(around); level += 1) {
    pressable = around
    around = composedParent(around)
  }
  return pressable
}

/** `closest`, also out of a shadow root: an icon in a web component belongs to the button around it. */
function closestControl(element: Element): Element | undefined {
  let around: Element | undefined = element
  for (let level = 0; level < 8 && around; level += 1) {
    if (around.matches(CONTROLS)) return around
    around = composedParent(around)
  }
  return undefined
}
