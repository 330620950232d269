import de from '../../locales/de/doctor.json' with { type: 'json' }
import en from '../../locales/en/doctor.json' with { type: 'json' }
import { looseTranslator } from '../../shared/i18n.ts'
import type { Language } from '../../shared/language.ts'
import type { Check, Report } from './check.ts'

export const words = { de, en }

/** One sentence about one check. */
function describeCheck({ id, key, values }: Check, language: Language): string {
  return looseTranslator(words, language)(`${id}.${key}`, values)
}

/** The report as a table for a terminal, with a closing line that counts. */
export function describeReport({ checks }: Report, language: Language): string {
  const t = looseTranslator(words, language)
  const rows = checks.map((check) => [
    t(`status.${check.status}`),
    t(`title.${check.id}`),
    check.target,
    describeCheck(check, language),
  ])
  const widths = [0, 1, 2].map((column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0), 0),
  )
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
  const count = (status: Check['status']) => checks.filter((one) => one.status === status).length
  const totals = { ok: count('ok'), warnings: count('warning'), errors: count('error') }
  return [...lines, '', t('totals', totals)].join('\n')
}
