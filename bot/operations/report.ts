/** Where the process tells what went wrong, or without an error what is well again: a code, never a person's text. */
export type Report = (code: string, error?: unknown) => void

/** One line of JSON on standard error. The error's words stay out: they may carry what a person wrote. */
export function reportToConsole(code: string, error?: unknown): void {
  const time = new Date().toISOString()
  const told = error === undefined ? { level: 'info', code } : describe(code, error)
  console.error(JSON.stringify({ time, ...told }))
}

function describe(code: string, error: unknown) {
  const name = error instanceof Error ? error.name : typeof error
  const place = error instanceof Error ? error.stack?.split('\n').find(isOurs)?.trim() : undefined
  return { level: 'error', code, name, ...(place && { place }) }
}

function isOurs(line: string): boolean {
  return /^\s+at /.test(line) && !line.includes('node_modules') && !line.includes('node:')
}
