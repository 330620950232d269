import {
  locate,
  lookAtPage,
  wantedFrom,
  watchRoots,
} from '../../../extension/overlay/locate/index.ts'
import mailPassword from '../../../shared/guides/mail-password.guide.ts'
import { roleQuery } from '../anchors/role-query.ts'

/** Runs in the page: the same link found by our locator and by role queries, as each is used. */

const life = new AbortController()

function prepare() {
  const roots = watchRoots({
    deepRoot: (element) => element.shadowRoot,
    isOwn: () => false,
    onChange: () => {},
    onRoot: () => {},
    signal: life.signal,
  })
  const wanted = wantedFrom(mailPassword.targets.security, undefined, undefined)
  return {
    /** A fresh pass over the page with every synonym of both languages. */
    ours(): Element | undefined {
      const outcome = locate(wanted, lookAtPage(roots()))
      return outcome.kind === 'found' ? outcome.element : undefined
    },
    ivya: roleQuery('link', 'Sicherheit'),
  }
}

/** Milliseconds per search, alternating, after a warm-up. */
export function race(rounds: number) {
  const { ours, ivya } = prepare()
  const times = { ours: [] as number[], ivya: [] as number[] }
  const expected = document.querySelector('#security')
  for (let round = -3; round < rounds; round += 1) {
    for (const [name, search] of Object.entries({ ours, ivya })) {
      const begun = performance.now()
      const found = search()
      const took = performance.now() - begun
      if (found !== expected) throw new Error(`${name} found ${found?.outerHTML ?? 'nothing'}`)
      if (round >= 0) times[name === 'ours' ? 'ours' : 'ivya'].push(took)
    }
  }
  return times
}
