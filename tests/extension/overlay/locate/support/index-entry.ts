import { indexTree, type TreeIndex } from '../../../../../extension/overlay/locate/tree-index.ts'

/** Runs in the page: changes it at random and compares the index that followed with one that reads everything. */

const VOCABULARY = /sicherheit|passwort|speichern/iu
const WORDS = ['Sicherheit', 'Pass\u00ADwort', 'Hallo', 'nichts', 'Änderungen speichern', 'ﬁn']
const TAGS = ['p', 'button', 'h2', 'label', 'legend', 'dialog', 'input', 'div']
const ATTRIBUTES = ['aria-label', 'title', 'alt', 'role', 'aria-modal', 'type', 'value', 'class']
const VALUES = ['Sicherheit', 'heading', 'true', 'submit', 'Speichern', 'egal']

export type Difference = { round: number; kept: string; read: string }

export async function compare(seed: number, rounds: number): Promise<Difference | undefined> {
  const random = randomFrom(seed)
  const pick = <Value>(values: ArrayLike<Value>): Value | undefined =>
    values[Math.floor(random() * values.length)]
  const kept = indexTree(document, VOCABULARY)
  const observer = new MutationObserver((records) => kept.note(records))
  observer.observe(document, {
    childList: true,
    subtree: true,
    attributes: true,
    characterData: true,
  })
  for (let round = 0; round < rounds; round += 1) {
    const changes = round % 20 === 19 ? 600 : 1 + Math.floor(random() * 6)
    for (let change = 0; change < changes; change += 1) changeSomething(pick, random)
    // As a look in the middle of a script of the page: its changes have not been told yet.
    if (round % 3 === 0) kept.note(observer.takeRecords())
    else await Promise.resolve()
    const [now, wanted] = [describe(kept), describe(indexTree(document, VOCABULARY))]
    if (now !== wanted) return { round, kept: now, read: wanted }
  }
  return undefined
}

function changeSomething(
  pick: <Value>(values: ArrayLike<Value>) => Value | undefined,
  random: () => number,
): void {
  const element = pick(document.body.querySelectorAll('*'))
  if (!element) {
    document.body.append(grown(pick))
    return
  }
  const what = Math.floor(random() * 7)
  if (what === 0) element.remove()
  else if (what === 1) element.append(grown(pick))
  else if (what === 2) pick(document.body.querySelectorAll('*'))?.before(element.cloneNode(true))
  else if (what === 3) element.setAttribute(pick(ATTRIBUTES) ?? '', pick(VALUES) ?? '')
  else if (what === 4) element.removeAttribute(pick(ATTRIBUTES) ?? '')
  else if (what === 5 && element.firstChild) element.firstChild.nodeValue = pick(WORDS) ?? ''
  else element.innerHTML = `<i title="Passwort">${pick(WORDS)}</i><h3>${pick(WORDS)}</h3>`
}

function grown(pick: <Value>(values: ArrayLike<Value>) => Value | undefined): Element {
  const element = document.createElement(pick(TAGS) ?? 'p')
  element.textContent = pick(WORDS) ?? ''
  return element
}

function describe(index: TreeIndex): string {
  const all = [...document.querySelectorAll('*')]
  const place = (element: Element) => all.indexOf(element)
  const sorted = (lines: readonly string[]) => [...lines].sort()
  return JSON.stringify({
    texts: sorted([...index.texts()].map(([text, found]) => `${text}: ${found.map(place)}`)),
    names: sorted(index.names().map(([name, element]) => `${name}: ${place(element)}`)),
    headings: index.all('heading').map(place),
    dialogs: index.all('dialog').map(place),
    modals: index.all('modal').map(place),
  })
}

/** mulberry32: the same changes for the same seed. */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

export function namesOf(): readonly string[] {
  return indexTree(document)
    .names()
    .map(([name]) => name)
}
