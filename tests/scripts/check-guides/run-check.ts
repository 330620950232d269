import { execFile } from 'node:child_process'
import type { Language } from '../../../shared/language.ts'

const LOCALES = { de: 'de_DE.UTF-8', en: 'en_GB.UTF-8' }

export type Run = { code: number; stdout: string; stderr: string }

/** Runs `scripts/check-guides.ts` in German, as somebody at a terminal would. */
export function runCheck(...args: string[]): Promise<Run> {
  return runCheckIn('de', ...args)
}

/** The same at a terminal in this language. */
export function runCheckIn(language: Language, ...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', 'scripts/check-guides.ts', ...args],
      { env: { ...process.env, LC_ALL: LOCALES[language], DISPLAY: '', WAYLAND_DISPLAY: '' } },
      (error, stdout, stderr) => {
        const code = error ? Number(error.code) : 0
        resolve({ code, stdout, stderr })
      },
    )
  })
}
