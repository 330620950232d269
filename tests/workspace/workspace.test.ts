import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { type HttpClient, httpClient } from './http-client.ts'
import { ACCOUNTS, BUILD_NAMES, startWorkspace, type WorkspaceOptions } from './server.ts'

const ERIKA = { user: 'erika.mustermann@example.org', password: 'Herbstlaub-2025' }
const SETTINGS = {
  mail: {
    imap: { host: 'imap.firma.example', port: 993 },
    smtp: { host: 'smtp.firma.example', port: 465 },
  },
}

async function open(options: Partial<WorkspaceOptions> = {}) {
  const workspace = await startWorkspace({ settings: {}, ...options })
  onTestFinished(() => workspace.close())
  return { ...workspace, client: httpClient(workspace.origin) }
}

async function signIn(client: HttpClient, account = ERIKA): Promise<number> {
  return (await client.send('POST', '/api/session', account)).status
}

test('lets people in with the right password, whatever the case of their address', async () => {
  const { client } = await open()
  expect(await signIn(client, { ...ERIKA, user: 'Erika.Mustermann@Example.org' })).toBe(204)
  const session = await (await client.get('/api/session')).json()
  expect(session.person).toMatchObject({ name: 'Erika Mustermann', initials: 'EM' })
})

test.each([
  ['a wrong password', { ...ERIKA, password: 'falsch' }],
  ['an unknown address', { ...ERIKA, user: 'niemand@example.org' }],
])('keeps people out with %s', async (_, account) => {
  const { client } = await open()
  expect(await signIn(client, account)).toBe(401)
  expect(await (await client.get('/api/session')).json()).not.toHaveProperty('person')
  expect((await client.get('/api/mail')).status).toBe(401)
})

test.each([
  ['too short', { password: 'kurz', repeat: 'kurz' }, 'too-short'],
  ['repeated differently', { password: 'Fruehling-2026', repeat: 'Fruehling-2027' }, 'mismatch'],
])('refuses a password that is %s and keeps the old one', async (_, form, problem) => {
  const { client, store } = await open()
  await signIn(client)
  const before = store.passwordHash(ERIKA.user)
  const response = await client.send('PUT', '/api/password', form)
  expect(response.status).toBe(422)
  expect(await response.json()).toEqual({ problem })
  expect(store.passwordHash(ERIKA.user)).toBe(before)
})

test('stores a new password: the old one fails, the new one works', async () => {
  const { client, store, origin } = await open()
  await signIn(client)
  const form = { password: 'Frühling-2026', repeat: 'Frühling-2026' }
  expect((await client.send('PUT', '/api/password', form)).status).toBe(204)
  expect(await store.verifyPassword(ERIKA.user, ERIKA.password)).toBe(false)
  expect(await signIn(httpClient(origin))).toBe(401)
  expect(await signIn(httpClient(origin), { ...ERIKA, password: 'Frühling-2026' })).toBe(204)
})

test('takes the present password again, which opens it for mail programs', async () => {
  const { client, store } = await open()
  await signIn(client)
  expect(await store.verifyMailLogin(ERIKA.user, ERIKA.password)).toBe(false)
  const form = { password: ERIKA.password, repeat: ERIKA.password }
  expect((await client.send('PUT', '/api/password', form)).status).toBe(204)
  expect(await store.verifyMailLogin(ERIKA.user, ERIKA.password)).toBe(true)
  expect(await store.verifyMailLogin('Erika.Mustermann@example.org', ERIKA.password)).toBe(false)
})

test('shows the servers of the settings with the lower-case user name', async () => {
  const { client } = await open({ settings: SETTINGS })
  await signIn(client)
  const { servers, user } = await (await client.get('/api/mail-servers')).json()
  expect(user).toBe('erika.mustermann@example.org')
  expect(servers).toEqual([
    { protocol: 'imap', host: 'imap.firma.example', port: 993, encryption: 'SSL' },
    { protocol: 'smtp', host: 'smtp.firma.example', port: 465, encryption: 'SSL' },
  ])
})

test('has no servers without settings', async () => {
  const { client } = await open()
  await signIn(client)
  expect(await (await client.get('/api/mail-servers')).json()).toMatchObject({ servers: [] })
})

test('speaks the language of the browser until a person chooses another', async () => {
  const { client } = await open()
  const words = async () => {
    const response = await client.get('/api/session', {
      'accept-language': 'fr, en;q=0.8, de;q=0.5',
    })
    return (await response.json()).texts['settings.security']
  }
  expect(await words()).toBe('Security')
  await signIn(client)
  await client.send('PUT', '/api/preferences', { language: 'de' })
  expect(await words()).toBe('Sicherheit')
})

test('has the same words and placeholders in German and English', async () => {
  const [german, english] = await Promise.all(
    ['de', 'en'].map(async (name) => {
      const text = await readFile(join(import.meta.dirname, `core/texts/${name}.json`), 'utf8')
      const words: Record<string, string> = JSON.parse(text)
      return Object.entries(words).map(([key, value]) => [key, value.match(/\{\w+\}/g)])
    }),
  )
  expect(english).toEqual(german)
})

test('refuses changes that another site sends', async () => {
  const { client, origin, store } = await open()
  await signIn(client)
  const { token } = store.sessions.open(ERIKA.user)
  const attack = (headers: Record<string, string>, body: string) =>
    fetch(`${origin}/api/password`, {
      method: 'PUT',
      headers: { cookie: `workspace-${new URL(origin).port}=${token}`, ...headers },
      body,
    })
  const form = JSON.stringify({ password: 'Fremdes-Passwort', repeat: 'Fremdes-Passwort' })
  expect((await attack({ origin: 'https://evil.example' }, form)).status).toBe(403)
  expect((await attack({ 'content-type': 'text/plain' }, form)).status).toBe(400)
  expect(await store.verifyPassword(ERIKA.user, ERIKA.password)).toBe(true)
})

test('hides the session from scripts and ends it on sign-out and on expiry', async () => {
  const { client, store } = await open()
  const response = await client.send('POST', '/api/session', ERIKA)
  expect(response.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/)
  await client.send('DELETE', '/api/session')
  expect((await client.get('/api/mail')).status).toBe(401)
  await signIn(client)
  expect((await client.get('/api/mail')).status).toBe(200)
  store.expireSessions()
  expect((await client.get('/api/mail')).status).toBe(401)
})

test('keeps passwords in its data file, never as text, beyond one process', async () => {
  const dataFile = join(await mkdtemp(join(tmpdir(), 'workspace-')), 'data.json')
  const first = await open({ dataFile })
  await first.store.setPassword(ERIKA.user, 'Fruehling-2026')
  expect(await readFile(dataFile, 'utf8')).not.toContain('Fruehling-2026')
  const second = await open({ dataFile })
  expect(await second.store.verifyPassword(ERIKA.user, 'Fruehling-2026')).toBe(true)
  await second.store.resetAll()
  expect(await second.store.verifyPassword(ERIKA.user, ERIKA.password)).toBe(true)
})

test('runs several times in one process without mixing anything up', async () => {
  const [one, two] = [await open(), await open({ settings: SETTINGS })]
  await one.store.setPassword(ERIKA.user, 'Fruehling-2026')
  expect(await two.store.verifyPassword(ERIKA.user, ERIKA.password)).toBe(true)
  expect(await signIn(one.client)).toBe(401)
  expect(await signIn(two.client)).toBe(204)
})

test.each(BUILD_NAMES)(
  '%s sends a strict content security policy and no inline code',
  async (build) => {
    const { client, paths } = await open({ build })
    const response = await client.get(paths.signIn)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'")
    const page = await response.text()
    expect(page).not.toMatch(/<script(?![^>]*src=)|<style|\sstyle=|\son\w+=/)
  },
)

test('serves nothing but its client files', async () => {
  const { client } = await open()
  expect((await client.get('/assets/client/api.js')).status).toBe(200)
  for (const path of ['core/store.js', 'server.js', 'client/../core/store.js', 'client/nothing.js'])
    expect((await client.get(`/assets/${path}`)).headers.get('content-type')).toContain('text/html')
})

test('knows people with initials and people with a picture', () => {
  expect(ACCOUNTS.map(({ initials, hasPicture }) => ({ initials, hasPicture }))).toEqual([
    { initials: 'EM', hasPicture: false },
    { initials: 'MB', hasPicture: true },
  ])
})
