import { setUpDownload } from '../../../shared/answers/set-up-download.ts'
import { findMailClient, setUpSteps, whyNoSteps } from '../../../shared/mail-clients/index.ts'
import { knownAccount, ownValues } from '../../server-data/own-account.ts'
import { dataWords } from '../../server-data/own-words.ts'
import type { PanelContext } from '../context.ts'
import { ProgramField } from '../program-field.tsx'
import { Section } from '../section.tsx'
import { useStartGuide } from '../use-start-guide.tsx'
import { Checklist } from './checklist.tsx'
import { ProtocolChoice } from './protocol-choice.tsx'
import { Traps } from './traps.tsx'

/** The checklist for the person's own mail program, with their own values in it. */
export function SetUpSection({ context }: { context: PanelContext }) {
  const { language, t, state, change, data, settings } = context
  const { start, problem } = useStartGuide(context)
  const known = knownAccount(data, settings)
  const client = state.client === undefined ? undefined : findMailClient(state.client)
  const { protocol } = state
  const values = ownValues(known?.account)
  const steps = client ? setUpSteps(client, { protocol, language, values }) : []
  const download = client && setUpDownload(client.slot, settings, language)
  const key = `${client?.id}:${protocol}`
  const ticked = (state.ticked[key] ?? []).filter((step) => steps.some((one) => one.id === step))

  return (
    <Section
      id="setUp"
      context={context}
      summary={
        ticked.length > 0
          ? t('setUp.progress', { done: ticked.length, all: steps.length })
          : undefined
      }
    >
      {!client && <p>{t('setUp.intro')}</p>}
      <ProgramField label={t('program.label')} none={t('program.none')} context={context} />
      {client && (
        <ProtocolChoice chosen={protocol} onChoose={(next) => change({ protocol: next })} t={t} />
      )}
      {client && !known && (
        <div class="notice">
          <p>{t('setUp.valuesMissing')}</p>
          <button type="button" class="primary" onClick={() => void start('server-data')}>
            {dataWords(language)('get')}
          </button>
          {problem}
        </div>
      )}
      {download && (
        <p>
          <a href={download.url} target="_blank" rel="noopener">
            {download.label}
          </a>
        </p>
      )}
      {client && steps.length === 0 && (
        <p class="notice">{whyNoSteps(client, protocol, language)}</p>
      )}
      {client && steps.length > 0 && (
        <>
          <Checklist
            steps={steps}
            ticked={ticked}
            onChange={(next) => change({ ticked: { ...state.ticked, [key]: next } })}
            language={language}
            t={t}
          />
          <Traps client={client} protocol={protocol} steps={steps} language={language} t={t} />
        </>
      )}
    </Section>
  )
}
