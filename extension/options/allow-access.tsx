import { useEffect, useState } from 'preact/hooks'
import { type Access, askAccess } from '../platform/ask-access.ts'
import { hasAccess } from '../platform/origins.ts'
import type { OptionsContext } from './context.ts'

type Props = { origins: readonly string[]; context: OptionsContext }

/** Where an address is set by somebody else, there is nothing to save: the way to the access that it needs. */
export function AllowAccess({ origins, context: { t } }: Props) {
  const [access, setAccess] = useState<Access>()
  const [isMissing, setMissing] = useState(false)
  const known = origins.join('\n')
  useEffect(() => {
    if (known !== '') void hasAccess(origins).then((has) => setMissing(!has))
  }, [known, access])

  return (
    <>
      {isMissing && (
        <button
          type="button"
          class="primary"
          onClick={() => void askAccess(origins).then(setAccess)}
        >
          {t('allow.button')}
        </button>
      )}
      <p role="status">{access && t(`allow.${access}`)}</p>
    </>
  )
}
