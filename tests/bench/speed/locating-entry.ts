import { guideVocabulary } from '../../../extension/overlay/guide-vocabulary.ts'
import {
  locate,
  lookAtPage,
  wantedFrom,
  watchRoots,
} from '../../../extension/overlay/locate/index.ts'
import { indexTree } from '../../../extension/overlay/locate/tree-index.ts'
import mailPassword from '../../../shared/guides/mail-password.guide.ts'
import { roleQuery } from '../anchors/role-query.ts'

/** Runs in the page: the same link found by our locator and by role queries, as each is used. */

const life = new AbortController()

function prepare() {
  const targets = Object.values(mailPassword.targets).map((each) =>
    wantedFrom(each, undefined, undefined),
  )
  const vocabulary = guideVocabulary(mailPassword, targets)
  const wanted = wantedFrom(mailPassword.targets.security, undefined, undefined)
  const roots = watchRoots({
    deepRoot: (element) => element.shadowRoot,
    vocabulary,
    isOwn: () => false,
    onChange: () => {},
    onRoot: () => {},
    signal: life.signal,
  })
  const find = (from: ReturnType<typeof roots>) => {
    const outcome = locate(wanted, lookAtPage(from))
    return outcome.kind === 'found' ? outcome.element : undefined
  }
  return {
    /** As when a page comes up: nothing is known of it, everything is read. */
    fresh: () =>
      find(roots().map((root) => ({ ...root, index: indexTree(root.node, vocabulary) }))),
    /** As while a guide runs: something changed since the last look. */
    changed: () => find(roots()),
    ivya: roleQuery('link', 'Sicherheit'),
  }
}

/** Milliseconds per search, alternating, after a warm-up; before each the page changes a little. */
export function race(rounds: number) {
  const searches = Object.entries(prepare())
  const times: Record<string, number[]> = {}
  const expected = document.querySelector('#security')
  const list = document.querySelector('ul')
  for (let round = -3; round < rounds; round += 1) {
    for (const [name, search] of searches) {
      const row = list?.firstElementChild
      if (row) list?.append(row.cloneNode(true))
      row?.remove()
      // What the page owes itself for its change is not ours to pay, nor theirs.
      document.body.getBoundingClientRect()
      const begun = performance.now()
      const found = search()
      const took = performance.now() - begun
      if (found !== expected) throw new Error(`${name} found ${found?.outerHTML ?? 'nothing'}`)
      if (round >= 0) times[name] = [...(times[name] ?? []), took]
    }
  }
  return times
}
