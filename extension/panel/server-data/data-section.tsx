import { useRef, useState } from 'preact/hooks'
import { serverDataStore } from '../../platform/server-data-store.ts'
import { knownAccount } from '../../server-data/own-account.ts'
import { dataWords } from '../../server-data/own-words.ts'
import { valueGroups } from '../../server-data/value-rows.ts'
import type { PanelContext } from '../context.ts'
import { useGuideSession } from '../guides-section.tsx'
import { Section } from '../section.tsx'
import { useStartGuide } from '../use-start-guide.tsx'
import { AccountChoice } from './account-choice.tsx'
import { AccountNotes } from './account-notes.tsx'
import { CopyAll } from './copy-all.tsx'
import { ValueList } from './value-list.tsx'

const GUIDE = 'server-data'

/** "My server data": what was read in the workspace, ready to be copied, and the way to get rid of it. */
export function DataSection({ context }: { context: PanelContext }) {
  const { data, language, settings } = context
  const t = dataWords(language)
  const { start, problem } = useStartGuide(context)
  const session = useGuideSession()
  const [isDeleted, setDeleted] = useState(false)
  const getButton = useRef<HTMLButtonElement>(null)
  const isRunning = session?.guide === GUIDE && session.state === 'running'
  const known = knownAccount(data, settings)
  const groups = known ? valueGroups(known.account, language) : []
  const protocols = known?.account.servers.map(({ protocol }) => t(`protocol.${protocol}`)) ?? []

  const forget = async () => {
    await serverDataStore.forget()
    setDeleted(true)
    // The button that was pressed is gone: the focus goes to the way back.
    getButton.current?.focus()
  }

  return (
    <Section id="data" context={context} summary={protocols.join(', ')}>
      {data && data.accounts.length > 1 && <AccountChoice data={data} t={t} />}
      {known ? (
        <>
          <p class="quiet">{source(context)}</p>
          <ValueList groups={groups} account={known.account} context={context} />
          <AccountNotes known={known} language={language} t={t} />
        </>
      ) : (
        !data && <p>{t('empty')}</p>
      )}
      <div class="buttons">
        {known && <CopyAll groups={groups} language={language} t={t} />}
        <button
          type="button"
          class={known ? '' : 'primary'}
          ref={getButton}
          onClick={() => void start(GUIDE)}
        >
          {data ? t('again') : t('get')}
        </button>
        {data && (
          <button type="button" onClick={() => void forget()}>
            {t('delete')}
          </button>
        )}
      </div>
      <p role="status" class="quiet">
        {isRunning ? t('running') : isDeleted && !data ? t('deleted') : ''}
      </p>
      {problem}
    </Section>
  )
}

function source({ data, language }: PanelContext): string {
  const t = dataWords(language)
  if (!data) return t('source.settings')
  const read = new Date(data.readAt)
  return t('source.workspace', {
    date: read.toLocaleDateString(language),
    time: read.toLocaleTimeString(language, { hour: '2-digit', minute: '2-digit' }),
    host: URL.canParse(data.origin) ? new URL(data.origin).host : data.origin,
  })
}
