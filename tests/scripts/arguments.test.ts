import { spawnSync } from 'node:child_process'
import { expect, test } from 'vitest'

const run = (command: string, ...args: string[]) =>
  spawnSync(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', `scripts/${command}.ts`, ...args],
    { encoding: 'utf8' },
  )

test.each([
  'ask',
  'build',
  'bench',
  'doctor',
  'check-guides',
  'check-webchat',
  'check-teams',
  'start',
  'unanswered',
])(
  '%s: an unknown option is named with the ones there are, before anything is begun',
  (command) => {
    const { status, stderr, stdout } = run(command, '--sprache=de')
    expect(stderr).toContain("Unknown option '--sprache'")
    expect(stderr).toContain('This command ')
    expect(stdout).toBe('')
    expect(status).toBe(2)
  },
)

test('--help tells the options and is no error', () => {
  const { status, stdout } = run('build', '--help')
  expect(stdout).toContain('--settings …, --out …')
  expect(status).toBe(0)
})
