import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { thunderbirdConfig } from '../../shared/autoconfig/index.ts'

const made = thunderbirdConfig(
  {
    organisation: { name: 'Musterfirma' },
    mail: {
      imap: { host: 'imap.example.org', port: 993 },
      smtp: { host: 'smtp.example.org', port: 465 },
    },
  },
  { address: 'erika@example.org' },
)
const GOOD = made.kind === 'file' ? made.text : ''

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lint-autoconfig-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

async function lint(...args: string[]) {
  const child = spawn(process.execPath, ['scripts/lint-autoconfig.ts', ...args], {
    env: { ...process.env, LC_ALL: 'en_GB.UTF-8' },
  })
  const closed = once(child, 'close')
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)])
  await closed
  return { code: child.exitCode, output, errors }
}

function file(name: string, content: string): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

test('a clean file ends with 0', async () => {
  const path = file('good.xml', GOOD)
  expect(await lint(path)).toEqual({
    code: 0,
    output: `${path}: in order, servers: 2\n`,
    errors: '',
  })
})

test('a file with mistakes ends with 1 and says where they are', async () => {
  const path = file('bad.xml', GOOD.replace('>SSL<', '>STARTTLS<'))
  const { code, output } = await lint(path)
  expect(output).toBe(
    `${path}: errors: 1, notes: 0, servers: 2\n  line 7, incomingServer (imap): error: This says “STARTTLS”, and that is refused. It should be SSL, which means SSL/TLS from the start.\n`,
  )
  expect(code).toBe(1)
})

test('what cannot be read ends with 2; the other files are judged all the same', async () => {
  const { code, output, errors } = await lint(
    join(folder, 'missing.xml'),
    file('page.html', '<html></html>'),
    file('good.xml', GOOD),
  )
  expect(errors).toContain('missing.xml cannot be read (ENOENT')
  expect(errors).toContain('its outermost element is “html”')
  expect(output).toContain('good.xml: in order')
  expect(code).toBe(2)
  expect((await lint()).code).toBe(2)
})

test('an address is fetched, and JSON has one line a file', async () => {
  const server = createServer((_request, response) => response.end(GOOD.replace('>993<', '>143<')))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  try {
    const { code, output } = await lint('--json', `http://127.0.0.1:${port}/mail/config-v1.1.xml`)
    expect(JSON.parse(output)).toMatchObject({
      readable: true,
      findings: [{ key: 'implicit-tls-port', severity: 'error', values: { wrong: '143' } }],
    })
    expect(code).toBe(1)
  } finally {
    server.close()
  }
})
