import { describe, expect, test } from 'vitest'
import type { CheckId } from '../../../shared/answers/diagnosis/check-id.ts'
import { readAsk } from '../../../shared/conversation/replies/ask-of-check.ts'
import type { Told } from '../../../shared/conversation/replies/report.ts'
import { readReport } from '../../../shared/conversation/replies/told.ts'
import { fold } from '../../../shared/understanding/index.ts'

const LOGIN: readonly CheckId[] = ['username', 'password', 'retype', 'auth-method', 'ssl-port']
const CONNECTION: readonly CheckId[] = ['ssl-port', 'host', 'network', 'antivirus']

const read = (text: string, open: CheckId = 'username', checks = LOGIN) =>
  readReport(fold(text), { open, checks })

describe('what is told of the check that is open', () => {
  test.each<[string, CheckId]>([
    ['ja stimmt au', 'host'],
    ['hab ich alles so', 'ssl-port'],
    ['ist schon so', 'username'],
    ['steht genau so drin', 'host'],
    ['that is correct too', 'host'],
    ['I have it exactly like that', 'ssl-port'],
    ['name is correct too. was noch?', 'host'],
    ['der name stimmt', 'username'],
    ['the name is exact, what else can it be?', 'host'],
    ['ja gleiches passwort bei beiden', 'retype'],
    ['same password everywhere', 'retype'],
  ])('"%s" of %s', (text, open) => {
    const checks = open === 'host' ? CONNECTION : LOGIN
    expect(read(text, open, checks)?.told).toEqual([{ check: open, state: 'right' }])
  })

  test.each<[string, CheckId]>([
    ['so', 'host'],
    ['same', 'host'],
    ['das gleiche', 'ssl-port'],
    ['stimmt', 'password'],
    ['stimmt', 'network'],
    ['so geht es nicht', 'host'],
  ])('"%s" tells nothing right of %s', (text, open) => {
    const told = read(text, open, CONNECTION)?.told ?? []
    expect(told.filter(({ state }) => state !== 'open')).toEqual([])
  })

  test('whoever has a method for the outgoing server signs in there', () => {
    expect(read('war schon an mit passwort normal', 'outgoing-login')?.told).toEqual([
      { check: 'auth-method', state: 'right' },
      { check: 'outgoing-login', state: 'right' },
    ])
  })
})

describe('what is told of a check, whichever is open', () => {
  test.each<[string, CheckId, Told['state']]>([
    ['ja der Benutzername ist klein', 'username', 'right'],
    ['user name is all lower case', 'username', 'right'],
    ['der Benutzername ist nicht klein geschrieben', 'username', 'open'],
    ['passwort hab i neu gsetzt', 'password', 'done'],
    ['yes i set the password in security', 'password', 'done'],
    ['I changed my workspace password this morning!', 'password', 'done'],
    ['password new set', 'password', 'done'],
    ['das passwort ist aber richtig', 'password', 'right'],
    ['password is the one from the portal', 'password', 'right'],
    ['I have not set a password yet', 'password', 'open'],
    ['hab das Passwort im Programm neu eingetippt', 'retype', 'done'],
    ['I typed the password in again', 'retype', 'done'],
    ['ja Authentifizierung ist Passwort, normal', 'auth-method', 'right'],
    ['method says normal password', 'auth-method', 'right'],
    ['der Haken war schon drin', 'outgoing-login', 'right'],
    ['outgoing auth is on', 'outgoing-login', 'right'],
    ['SSL was on already', 'ssl-port', 'right'],
    ['ok changed to SSL/TLS', 'ssl-port', 'done'],
    ['Sicherheitstyp steht TLS', 'ssl-port', 'open'],
    ['der Servername passt', 'host', 'right'],
    ['der Servername ist richtig geschrieben', 'host', 'right'],
    ['the server name is spelled right', 'host', 'right'],
    ['der Benutzername ist richtig eingetragen', 'username', 'right'],
    ['hab den Benutzernamen richtig eingetragen', 'username', 'done'],
    ['server name is what the workspace shows', 'host', 'right'],
    ['Virenscanner ist Avast', 'antivirus', 'open'],
    ['antivirus is Sophos', 'antivirus', 'open'],
    ['norton', 'antivirus', 'open'],
    ['hab keinen Virenscanner', 'antivirus', 'right'],
    ['I switched Norton off', 'antivirus', 'done'],
    ['my PC date is 2019', 'clock', 'open'],
    ['die Uhrzeit stimmt', 'clock', 'right'],
    ['corrected the clock', 'clock', 'done'],
    ["I'm at a hotel", 'network', 'open'],
    ['VPN is on', 'network', 'open'],
    ['wlan im büro', 'network', 'open'],
    ['mein wlan geht', 'network', 'open'],
    ['wifi and mobile both', 'network', 'right'],
    ['im anderen Netz auch nicht', 'network', 'right'],
    ['im homeoffice gehts, im büro nicht', 'network', 'found'],
    ['on my phone hotspot it works', 'network', 'found'],
    ['only at the office', 'network', 'found'],
    ['am VPN liegts', 'network', 'found'],
    ['and on my phone hotspot it works. so?', 'network', 'found'],
    ['im VPN nicht, ohne schon', 'network', 'found'],
    ['im wlan und auch ohne wlan gleich', 'network', 'right'],
    ['same with and without vpn', 'network', 'right'],
    ['anderes netz schon probiert', 'network', 'right'],
    ['tried it on a different network already', 'network', 'right'],
    ['user name is lower only', 'username', 'right'],
    ['ja so melde ich mich auch an', 'username', 'right'],
    ['that is how I always sign in', 'username', 'right'],
    ['User name is all small letters, I looked over his shoulder. Next?', 'username', 'right'],
    ['password set & saved again. still', 'password', 'done'],
  ])('"%s": %s is %s', (text, check, state) => {
    expect(read(text)?.told).toEqual([{ check, state }])
  })
})

describe('without a subject it is told of the open check', () => {
  test.each<[string, CheckId, Told['state']]>([
    ['ja hab ich schon dreimal eingegeben', 'username', 'right'],
    ['i typed it 5 times', 'username', 'right'],
    ['groß/klein hab ich gecheckt', 'username', 'done'],
    ['ok neues gesetzt', 'password', 'done'],
    ['hab jetzt beides umgestellt', 'username', 'done'],
    ['hab ich nicht neu eingegeben', 'username', 'open'],
  ])('"%s": %s is %s', (text, check, state) => {
    expect(read(text)?.told).toEqual([{ check, state }])
  })

  test('the same words, while another check is open', () => {
    expect(read('hab ich gerade umgestellt', 'ssl-port', CONNECTION)?.told).toEqual([
      { check: 'ssl-port', state: 'done' },
    ])
  })
})

test.each([
  'hab das Passwort neu gesetzt, geht trotzdem nicht',
  'ok hab ich gemacht, gleiches fenster',
  'ssl is set but still no connection',
])('"%s" is still no better', (text) => {
  expect(read(text)).toMatchObject({ isStill: true, isSolved: false })
})

test.each([
  'ja hab neu gestartet bringt nix',
  'hab es umgestellt, nützt nichts',
  'restarted, did nothing',
  'tried that to no avail',
  'hab ich gemacht, ohne erfolg',
])('"%s" was in vain', (text) => {
  expect(read(text)).toMatchObject({ isStill: true, isSolved: false })
})

test.each([
  'hab ich gemacht, da ist jetzt so ein rotes ausrufezeichen',
  'erledigt, jetzt steht da was rotes',
  'did that, now it shows a red mark',
  'done, another error',
  'gemacht, jetzt kommt ein fenster',
])('"%s" shows something new', (text) => {
  expect(read(text)).toMatchObject({ isShown: true, isStill: false, isSolved: false })
})

test.each(['erledigt, es geht', 'OMG it works now thanks', 'with the new password it works'])(
  '"%s" is solved',
  (text) => {
    expect(read(text)).toMatchObject({ isSolved: true })
  },
)

test.each([
  'und auf SSL geht der Port von selbst auf 465',
  'tls direkt geht auch',
  'empfangen geht jetzt, senden aber nicht',
  'im browser geht es',
])('"%s" is not solved', (text) => {
  expect(read(text)?.isSolved ?? false).toBe(false)
})

test.each([
  'ist das Passwort dasselbe?',
  'ist der Benutzername klein',
  'wo setze ich das Passwort',
  'muss ich das Passwort neu setzen',
  'I need a new password',
  'can I keep the password',
  'zeig mir den Port',
  'Passwort vergessen',
  'my password was rejected',
  'das Passwort wird nicht angenommen',
  'jetzt fragt er nach dem passwort',
  'my password has an umlaut',
  'is set to "Auto"',
  'my friend has the same provider',
  'mein Konto wurde gesperrt',
  'das Zertifikat ist ausgestellt für hoster.net',
  'wie wird das wetter',
  'danke',
  '',
  'x'.repeat(500),
])('"%s" reports nothing', (text) => {
  expect(read(text)?.told ?? []).toEqual([])
})

describe('what is asked of the check that was just named', () => {
  test.each([
    ['wo setze ich das denn', { kind: 'where' }],
    ['Where', { kind: 'where' }],
    ['wo mues ich das mache?', { kind: 'where' }],
    ['mach ich gleich, wo', { kind: 'where' }],
    ['wo mach ich ein neues', { kind: 'where', about: 'password' }],
    ['ok ich setz es neu. wo', { kind: 'where', about: 'password' }],
    ['wo geb ich das neue ein', { kind: 'where', about: 'retype' }],
    ['wo ist dieser haken', { kind: 'where', about: 'outgoing-login' }],
    ['how do I change that', { kind: 'where', isToChange: true }],
    ["ok I'll change it. But where", { kind: 'where', isToChange: true }],
    ["and what's the fix", { kind: 'again' }],
    ['what should I enter instead', { kind: 'again' }],
    ['so what can I do', { kind: 'again' }],
    ['was soll ich da machen', { kind: 'again' }],
    ['was soll ich stattdessen', { kind: 'again' }],
    ['what does it mean', { kind: 'means' }],
    ['was heißt das jetzt', { kind: 'means' }],
    ['wie meinen Sie das', { kind: 'means' }],
    ['who can change that', { kind: 'who' }],
    ['wer kann das freischalten?', { kind: 'who' }],
    ['was heißt das für mich', { kind: 'means' }],
    ['wohin soll ich das schreiben', { kind: 'where' }],
  ])('"%s"', (text, ask) => {
    expect(readAsk(fold(text))).toEqual(ask)
  })

  test.each([
    'wo finde ich den Port?',
    'wo steht der Servername',
    'what should I do about spam',
    'was ist IMAP',
    'wie lange dauert das',
    'wie richte ich outlook ein',
    'who are you',
    'how much does it cost',
    'what can you do',
  ])('"%s" asks for something else', (text) => {
    expect(readAsk(fold(text))).toBeUndefined()
  })
})

describe('what nobody did, cannot be done or will be is not ticked off', () => {
  const search = {
    open: 'password',
    checks: ['username', 'password', 'retype', 'auth-method'],
  } as const

  test.each([
    'ein Passwort hat da noch niemand gesetzt',
    'keiner hat da je ein Passwort gesetzt',
    'Das Passwort habe ich noch nicht gesetzt',
    'Das Passwort setze ich heute Abend',
    'Ich komme nicht in den Workspace um das Passwort zu setzen',
    'Nobody ever set a password for it I think',
    'no one has set a password',
    "I can't get into the workspace to set the password",
    "I'll set the password tonight",
    'I am going to set the password later',
  ])('"%s"', (text) => {
    const told = readReport(fold(text), search)?.told ?? []
    expect(told.every(({ state }) => state === 'open')).toBe(true)
  })

  test.each([
    'There is an option called authentication method',
    'There\'s also an option "SMTP-AUTH"',
    'Es gibt auch eine Option Authentifizierung',
  ])('"%s": an option is no setting', (text) => {
    expect(readReport(fold(text), search)?.told ?? []).toEqual([])
  })

  test.each([
    'Passwort ist neu gesetzt',
    'I have set the password',
    'I was able to set the password',
  ])('"%s" is done', (text) => {
    expect(readReport(fold(text), search)?.told).toEqual([{ check: 'password', state: 'done' }])
  })
})
