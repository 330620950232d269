import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const hasSystemd = spawnSync('systemd-analyze', ['--version']).status === 0
const title = hasSystemd ? 'the unit' : 'the unit (skipped: systemd-analyze is not installed)'

describe.skipIf(!hasSystemd)(title, () => {
  let folder: string
  let unit: string

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'unit-'))
    unit = join(folder, 'souvera-mail-guide.service')
    const written = readFileSync('deploy/souvera-mail-guide.service', 'utf8')
    // systemd looks whether the program is there; on this machine it stands elsewhere.
    writeFileSync(unit, written.replace(/^(ExecStart=)\S+/m, `$1${process.execPath}`))
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  const analyze = (...args: string[]) =>
    spawnSync('systemd-analyze', args, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } })

  test('is understood to the last line', () => {
    const { status, stderr } = analyze('verify', unit)
    expect([status, stderr]).toEqual([0, ''])
  })

  test('is as closed as a service on the network can be', () => {
    // 0 is closed, 10 is open; the network itself counts for 1.1.
    const { status, stdout, stderr } = analyze('security', '--offline=true', '--threshold=15', unit)
    expect([status, stderr], stdout).toEqual([0, ''])
  })
})
