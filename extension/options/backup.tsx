import { useState } from 'preact/hooks'
import {
  describeProblem,
  type ParsedSettings,
  parseSettingsText,
  type Settings,
} from '../../shared/settings/index.ts'
import { unknownTargets } from '../picker/overrides.ts'
import { askAccess } from '../platform/ask-access.ts'
import { Problems } from './address-form.tsx'
import type { OptionsContext } from './context.ts'
import { downloadText } from './download-text.ts'
import { originsOf } from './setting-parts.ts'

const FILE = 'souvera-mail-guide.json'

type Chosen = ParsedSettings & { file: string; lines: readonly string[] }

/** Settings as a file, out and in, and the way back to none of one's own. */
export function Backup({ context }: { context: OptionsContext }) {
  const { t, language, settings, replace } = context
  const [chosen, setChosen] = useState<Chosen>()
  const [isSure, setSure] = useState(false)
  const [status, setStatus] = useState('')

  const read = async (file: File | undefined) => {
    setStatus('')
    if (!file) return setChosen(undefined)
    const parsed = parseSettingsText(await file.text())
    const lines = [
      ...parsed.problems.map((problem) => describeProblem(problem, language)),
      ...unknownTargets(parsed.settings.guideTargets ?? {}).map((path) =>
        t('backup.unknown-target', { path }),
      ),
    ]
    setChosen({ ...parsed, file: file.name, lines })
  }
  const apply = async (next: Settings) => {
    const origins = originsOf(next)
    // Straight from the click; without access the settings are still taken over.
    if (origins.length > 0) await askAccess(origins)
    await replace(next)
    setChosen(undefined)
    setStatus(t('backup.applied'))
  }
  const reset = async () => {
    await replace({})
    setSure(false)
    setStatus(t('backup.reset-done'))
  }

  return (
    <section aria-labelledby="backup-title">
      <h2 id="backup-title">{t('backup.title')}</h2>
      <p class="hint" id="export-hint">
        {t('backup.export-hint')}
      </p>
      <button
        type="button"
        aria-describedby="export-hint"
        onClick={() => downloadText(FILE, `${JSON.stringify(settings, null, 2)}\n`)}
      >
        {t('backup.export')}
      </button>
      <label for="import-field">{t('backup.import')}</label>
      <input
        id="import-field"
        type="file"
        accept=".json,application/json"
        aria-describedby="import-hint"
        onChange={(event) => void read(event.currentTarget.files?.[0])}
      />
      <p class="hint" id="import-hint">
        {t('backup.import-hint')}
      </p>
      <div role="alert">
        {chosen && (
          <Problems title={t('backup.broken', { file: chosen.file })} lines={chosen.lines} />
        )}
      </div>
      {chosen && chosen.lines.length === 0 && (
        <>
          <p role="status">{t('backup.sound', { file: chosen.file })}</p>
          <button type="button" class="primary" onClick={() => void apply(chosen.settings)}>
            {t('backup.apply')}
          </button>
        </>
      )}
      <div class="buttons">
        {isSure ? (
          <>
            <p class="notice warning" role="alert">
              {t('backup.sure')}
            </p>
            <button type="button" class="primary" onClick={() => void reset()}>
              {t('backup.reset-now')}
            </button>
            <button type="button" onClick={() => setSure(false)}>
              {t('cancel')}
            </button>
          </>
        ) : (
          <button type="button" onClick={() => setSure(true)}>
            {t('backup.reset')}
          </button>
        )}
      </div>
      <p role="status">{status}</p>
    </section>
  )
}
