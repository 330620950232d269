import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isExpired, readSigningKey } from '../../../bot/autoconfig/read-signing-key.ts'
import { appleProfile } from '../../../shared/autoconfig/index.ts'
import { startTestBot } from '../start-test-bot.ts'
import { statusWithMark } from './status-with-mark.ts'

const settings = {
  mail: {
    domain: 'example.org',
    imap: { host: 'imap.example.org', port: 993 },
    smtp: { host: 'smtp.example.org', port: 465 },
  },
}
const ADDRESS = 'jürgen@example.org'
const hasOpenssl = spawnSync('openssl', ['version']).status === 0

let folder: string
const file = (name: string) => join(folder, name)

/** A root, one below it, and three operators' certificates issued by the latter. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sign-'))
  if (!hasOpenssl) return
  const ca = ['-addext', 'basicConstraints=critical,CA:TRUE']
  openssl(['req', '-x509', ...key('root', 'rsa:2048'), '-out', file('root.pem'), ...ca])
  issue('between', 'rsa:2048', 'root', 'basicConstraints=critical,CA:TRUE')
  for (const [name, kind] of [
    ['rsa', 'rsa:2048'],
    ['ec', 'ec'],
  ] as const) {
    issue(name, kind, 'between', 'basicConstraints=CA:FALSE')
    writeFileSync(file(`${name}-chain.pem`), read(`${name}.pem`) + read('between.pem'))
  }
})
afterAll(() => rmSync(folder, { recursive: true }))

function key(name: string, kind: string): string[] {
  const curve = kind === 'ec' ? ['-pkeyopt', 'ec_paramgen_curve:P-256'] : []
  const subject = ['-subj', `/CN=${name}`]
  return ['-newkey', kind, ...curve, '-nodes', '-keyout', file(`${name}.key`), ...subject]
}

function issue(name: string, kind: string, by: string, extension: string): void {
  openssl(['req', ...key(name, kind), '-out', file(`${name}.csr`)])
  writeFileSync(file('extensions'), extension)
  openssl([
    ...['x509', '-req', '-in', file(`${name}.csr`), '-CA', file(`${by}.pem`)],
    ...['-CAkey', file(`${by}.key`), '-CAcreateserial', '-days', '30'],
    ...['-extfile', file('extensions'), '-out', file(`${name}.pem`)],
  ])
}

function openssl(args: string[], input?: Buffer): string {
  const { status, stdout, stderr } = spawnSync('openssl', args, input ? { input } : {})
  if (status !== 0) throw new Error(String(stderr))
  return String(stdout)
}
const read = (name: string) => readFileSync(file(name), 'utf8')

function signingKey(name: string) {
  const made = readSigningKey({ certificate: file(`${name}-chain.pem`), key: file(`${name}.key`) })
  if (made.kind === 'problem') throw new Error(made.key)
  return made
}

async function withBot<Result>(name: string, ask: (url: string) => Promise<Result>) {
  const bot = await startTestBot({ settings, signingKey: signingKey(name) })
  const address = encodeURIComponent(ADDRESS)
  const result = await ask(`${bot.origin}/profile.mobileconfig?address=${address}&lang=de`)
  await bot.close()
  return result
}

const signedProfile = (name: string) =>
  withBot(name, async (url) => {
    const response = await fetch(url)
    return { headers: response.headers, content: Buffer.from(await response.arrayBuffer()) }
  })

/** Only the root is trusted: what lies between has to come along. */
const verify = (content: Buffer, root = 'root.pem') =>
  openssl(
    ['smime', '-verify', '-inform', 'DER', '-purpose', 'any', '-binary', '-CAfile', file(root)],
    content,
  )

describe.skipIf(!hasOpenssl)('a signed profile', () => {
  test.each(['rsa', 'ec'])('with an %s key is verified by openssl', async (name) => {
    const { headers, content } = await signedProfile(name)
    expect(headers.get('content-type')).toBe('application/x-apple-aspen-config')
    const expected = appleProfile(settings, { address: ADDRESS }, { language: 'de' })
    expect(verify(content)).toBe(expected.kind === 'file' && expected.text)
    // DER all the way: openssl writes it back as it was.
    expect(spawnSync('openssl', DER, { input: content }).stdout).toEqual(content)
  })
  const DER = ['cms', '-cmsout', '-inform', 'DER', '-outform', 'DER']

  test('is refused when a byte was changed, and by who trusts another root', async () => {
    const { content } = await signedProfile('rsa')
    const forged = Buffer.from(content)
    forged.write('X', content.indexOf('imap.example.org'))
    expect(() => verify(forged)).toThrow(/digest failure|verification failure/i)
    expect(() => verify(content, 'ec.pem')).toThrow(/certificate verify error/i)
  })

  test('keeps its mark although signatures differ', async () => {
    const [one, two] = [await signedProfile('ec'), await signedProfile('ec')]
    expect(one.content).not.toEqual(two.content)
    const etag = one.headers.get('etag') ?? 'none'
    expect(two.headers.get('etag')).toBe(etag)
    expect(await withBot('ec', (url) => statusWithMark(url, etag))).toBe(304)
    expect(await withBot('rsa', (url) => statusWithMark(url, etag))).toBe(200)
  })

  test('knows when its certificate has expired', () => {
    expect(isExpired(signingKey('rsa'), new Date())).toBe(false)
    expect(isExpired(signingKey('rsa'), new Date(Date.now() + 31 * 86_400_000))).toBe(true)
  })
})

describe.skipIf(!hasOpenssl)('files that cannot sign are named at the start', () => {
  test.each([
    ['nothing.pem', 'rsa.key', 'profile-file-unreadable', 'nothing.pem'],
    ['rsa-chain.pem', 'nothing.key', 'profile-file-unreadable', 'nothing.key'],
    ['.', 'rsa.key', 'profile-file-unreadable', '.'],
    ['rsa.key', 'rsa.key', 'profile-no-certificate', 'rsa.key'],
    ['rsa-chain.pem', 'rsa.pem', 'profile-no-key', 'rsa.pem'],
    ['rsa-chain.pem', 'locked.key', 'profile-no-key', 'locked.key'],
    ['rsa-chain.pem', 'ed.key', 'profile-key-type', 'ed.key'],
    ['rsa-chain.pem', 'ec.key', 'profile-key-mismatch', 'ec.key'],
  ])('%s with %s: %s', (certificate, keyFile, problem, named) => {
    openssl(['genpkey', '-algorithm', 'ed25519', '-out', file('ed.key')])
    const lock = ['-aes128', '-passout', 'pass:geheim', '-out', file('locked.key')]
    openssl(['rsa', '-in', file('rsa.key'), ...lock])
    expect(readSigningKey({ certificate: file(certificate), key: file(keyFile) })).toMatchObject({
      kind: 'problem',
      key: problem,
      values: { file: file(named) },
    })
  })

  test.each([
    ['de_DE.UTF-8', 'gehört nicht zum ersten Zertifikat'],
    ['en_GB.UTF-8', 'does not belong to the first certificate'],
  ])('the service says so (%s) and does not start', async (language, words) => {
    const child = spawn(process.execPath, ['bot/main.ts'], {
      env: {
        LC_ALL: language,
        PROFILE_CERTIFICATE: file('rsa-chain.pem'),
        PROFILE_KEY: file('ec.key'),
      },
    })
    const closed = once(child, 'close')
    const [said] = await Promise.all([text(child.stderr), closed])
    expect(child.exitCode).toBe(2)
    expect(said).toContain(`PROFILE_KEY`)
    expect(said).toContain(words)
    expect(said).toContain(file('ec.key'))
    expect(said).not.toContain('PRIVATE KEY')
  })
})
