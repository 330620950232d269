import { useEffect, useRef } from 'preact/hooks'
import { guides } from '../../shared/guides/index.ts'
import { looseTranslator } from '../../shared/i18n.ts'
import { useStored } from '../panel/use-stored.ts'
import { showOwnTab } from '../platform/own-tab.ts'
import { pickerSession } from '../platform/picker-session.ts'
import type { OptionsContext } from './context.ts'
import { type Place, placesOf } from './places.ts'
import { TargetItem } from './target-item.tsx'

const places = placesOf(guides)

/** Every place that the guides look for, and the way to point it out. */
export function Targets({ context }: { context: OptionsContext }) {
  const { t, language } = context
  const session = useStored(pickerSession)
  const isWaiting = useRef(false)
  useEffect(() => {
    // Only the page that sent somebody to the workspace fetches them back.
    if (isWaiting.current && session && session.state !== 'picking') void showOwnTab()
    isWaiting.current = session?.state === 'picking'
  }, [session])

  const groups = [
    { id: 'shared', title: t('targets.shared'), members: places.filter(isShared) },
    ...guides.map((entry) => ({
      id: entry.guide.id,
      title: looseTranslator(entry.words, language)('title'),
      members: places.filter((place) => !isShared(place) && place.entries[0] === entry),
    })),
  ]
  return (
    <section aria-labelledby="targets-title">
      <h2 id="targets-title">{t('targets.title')}</h2>
      <p>{t('targets.intro')}</p>
      {groups.map(({ id, title, members }) => (
        <section key={id} aria-labelledby={`targets-${id}`}>
          <h3 id={`targets-${id}`}>{title}</h3>
          <ul class="guides targets">
            {members.map((place) => (
              <TargetItem
                key={place.id}
                place={place}
                session={
                  session?.target === place.id && session.guide === place.entries[0].guide.id
                    ? session
                    : undefined
                }
                context={context}
              />
            ))}
          </ul>
        </section>
      ))}
    </section>
  )
}

function isShared({ entries }: Place): boolean {
  return entries.length > 1
}
