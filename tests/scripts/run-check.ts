import { execFile } from 'node:child_process'

export type Run = { code: number; stdout: string; stderr: string }

/** Runs `scripts/check-guides.ts` in German, as somebody at a terminal would. */
export function runCheck(...args: string[]): Promise<Run> {
  return runCheckIn('de_DE.UTF-8', ...args)
}

/** The same at a terminal in this language. */
export function runCheckIn(locale: string, ...args: string[]): Promise<Run> {
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', 'scripts/check-guides.ts', ...args],
      { env: { ...process.env, LC_ALL: locale, DISPLAY: '', WAYLAND_DISPLAY: '' } },
      (error, stdout, stderr) => {
        const code = error ? Number(error.code) : 0
        resolve({ code, stdout, stderr })
      },
    )
  })
}
