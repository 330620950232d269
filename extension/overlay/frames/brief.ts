import type { Condition, Guide } from '../../../shared/guides/index.ts'
import type { Wanted } from '../locate/index.ts'
import type { Brief } from './protocol.ts'

/** Makes what frames are told to look for in a guide; the same object for as long as the same is wanted. */
export function createBrief(
  guide: Guide,
  vocabulary: RegExp | undefined,
): (wanted: ReadonlyMap<string, Wanted>) => Omit<Brief, 'id'> {
  const all = guide.steps.flatMap(({ at, done }) => [...(at ? parts(at) : []), ...parts(done)])
  const fixed = {
    kind: 'brief' as const,
    texts: all.flatMap((each) => (each.kind === 'text' ? [each.words] : [])),
    messages: all.flatMap((each) =>
      each.kind === 'message' ? [{ words: each.words, unless: each.unless }] : [],
    ),
    vocabulary: vocabulary?.source,
  }
  let known: { wanted: ReadonlyMap<string, Wanted>; brief: Omit<Brief, 'id'> } | undefined
  return (wanted) => {
    if (known?.wanted !== wanted)
      known = { wanted, brief: { ...fixed, wanted: Object.fromEntries(wanted) } }
    return known.brief
  }
}

function parts(condition: Condition): readonly Condition[] {
  if (condition.kind === 'all' || condition.kind === 'any') return condition.of.flatMap(parts)
  return condition.kind === 'not' ? parts(condition.of) : [condition]
}
