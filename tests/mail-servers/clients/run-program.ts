import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Language } from '../../../shared/language.ts'
import type { ClientOutcome } from './client.ts'

type Program = {
  command: string
  /** Gets the folder with the files. */
  args: (folder: string) => readonly string[]
  files: (folder: string) => Readonly<Record<string, string>>
  language: Language
  input?: string
}

/** Longer than any of the programs' own time limits: who is still running then says nothing any more. */
const LONGEST_MS = 8_000

/** Runs a program with its own home folder and configuration files, which nobody else can read. */
export async function runProgram(program: Program): Promise<ClientOutcome> {
  const folder = await mkdtemp(join(tmpdir(), `${program.command}-`))
  try {
    for (const [name, content] of Object.entries(program.files(folder)))
      await writeFile(join(folder, name), content, { mode: 0o600 })
    const child = spawn(program.command, program.args(folder), {
      cwd: folder,
      // Debian's C.UTF-8 is always there; the language comes from the program's own translations.
      env: {
        ...process.env,
        HOME: folder,
        LC_ALL: 'C.UTF-8',
        LANGUAGE: program.language,
        TERM: 'xterm',
      },
      timeout: LONGEST_MS,
      killSignal: 'SIGKILL',
    })
    const closed = once(child, 'close')
    // Who ends before it has read everything tells its reason elsewhere.
    child.stdin.on('error', () => undefined)
    child.stdin.end(program.input ?? '')
    const [output, error] = await Promise.all([text(child.stdout), text(child.stderr)])
    await closed
    return { exitCode: child.exitCode ?? -1, error: error.trim(), output }
  } finally {
    await rm(folder, { recursive: true })
  }
}

/** A whole message as it goes over the wire. */
export function toText(message: { from: string; to: string; subject: string; body: string }) {
  return [
    `From: ${message.from}`,
    `To: ${message.to}`,
    `Subject: ${message.subject}`,
    '',
    message.body,
    '',
  ].join('\n')
}
