import { surrounds } from '../locate/elements.ts'
import { HOST_MARK, type Host } from './create-host.ts'
import { giveFocus } from './give-focus.ts'

type Movable = ParentNode & { moveBefore?: (node: Node, child: Node | null) => void }

// Attributes a page may put on whatever lies beside its own dialog.
const FOREIGN = ['inert', 'aria-hidden', 'hidden', 'style', 'class', 'id', 'tabindex', 'role']

/** What locks everything outside of itself just now: a modal dialog, or an element that fills the screen. */
export function lockOf(topModal: Element | undefined): Element | undefined {
  const full = document.fullscreenElement
  // Nothing can be put into a film or into another page.
  if (!full || full.matches('video,iframe,img,canvas,embed,object')) return topModal
  return topModal && !topModal.contains(full) ? topModal : full
}

/**
 * Keeps our host in the document, in the top layer and out of the reach of modal dialogs, which make everything
 * outside of them inert: it moves into the one that locks the page and out again. Call it in every frame; it costs nothing
 * while all is well.
 */
export function keepHost(host: HTMLElement, modal: Element | undefined): void {
  const home = modal?.isConnected && isOpen(modal) ? modal : document.documentElement
  if (!home) return
  if (host.parentElement !== home) move(host, home)
  for (const name of FOREIGN) if (host.hasAttribute(name)) host.removeAttribute(name)
  if (host.getAttribute('popover') !== 'manual') host.setAttribute('popover', 'manual')
  if (!host.matches(':popover-open')) show(host)
}

/** Pages that copy themselves copy our empty host as well. */
export function removeCopies({ element }: Host): void {
  for (const other of document.querySelectorAll(`[${HOST_MARK}]`)) {
    if (other !== element) other.remove()
  }
}

/** A page that zooms its root zooms us as well; takes that back, so that our pixels are the window's. */
export function undoZoom({ element, layer }: Host): void {
  const zoom = String(1 / (element.currentCSSZoom || 1))
  if (layer.style.getPropertyValue('zoom') !== zoom) layer.style.setProperty('zoom', zoom)
}

/** Puts our host above what the page has opened in the top layer since, and leaves the focus where it was. */
export function raiseHost({ element: host, shadow }: Host): void {
  const focused = shadow.activeElement
  if (host.matches(':popover-open')) host.hidePopover()
  show(host)
  giveFocus(focused)
}

function isOpen(modal: Element): boolean {
  return (
    modal.matches(':modal,:fullscreen') && !surrounds(modal, modal.ownerDocument.documentElement)
  )
}

function move(host: HTMLElement, home: Movable): void {
  // Without moveBefore, and from another document, the popover closes; the caller shows it again.
  if (host.isConnected && home.moveBefore) home.moveBefore(host, null)
  else home.append(host)
}

function show(host: HTMLElement): void {
  try {
    host.showPopover()
  } catch {
    // Not in a document that can show it yet; the next frame tries again.
  }
}
