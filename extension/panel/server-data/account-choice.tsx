import { serverDataStore } from '../../platform/server-data-store.ts'
import type { DataTranslate } from '../../server-data/own-words.ts'
import type { ServerData } from '../../server-data/server-data.ts'

/** The workspace showed several accounts: only the person knows which one is meant. */
export function AccountChoice({ data, t }: { data: ServerData; t: DataTranslate }) {
  return (
    <fieldset class="choices">
      <legend>{t('account.label')}</legend>
      {data.accounts.map(({ username }, index) => (
        <label key={username ?? index}>
          <input
            type="radio"
            name="account"
            checked={data.chosen === index}
            onChange={() => void serverDataStore.save({ ...data, chosen: index })}
          />{' '}
          {username ?? t('account.unnamed', { number: index + 1 })}
        </label>
      ))}
    </fieldset>
  )
}
