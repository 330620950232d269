import { describe, expect, test } from 'vitest'
import type { CheckId } from '../../../shared/answers/diagnosis/check-id.ts'
import { type Reply, readReply } from '../../../shared/conversation/replies/read-reply.ts'

const SAID: Record<Reply, readonly string[]> = {
  yes: ['ja', 'Yep', 'jo', 'ja genau'],
  no: ['nein', 'nope', 'Nah.', 'nee nee'],
  helped: [
    'passt jetzt',
    'super, jetzt läuft es',
    'super jetzt läufts, merci',
    'that was it!!',
    'passt, pfiat di',
    'ok mit passwort gehts',
    'omg it works now',
    'fertig, es geht',
    'ja, jetzt gehts',
    'jetzt geht es wieder, danke',
    'hab ich gemacht, geht jetzt',
    'brilliant, sorted',
    'all good now',
    'that fixed it!',
    'yes it works now',
    'no more errors now',
    'keine Fehlermeldung mehr',
    'Es klappt!!!',
    'oh i never did that. done, now it is OK',
    'now it accepts it',
    'it is accepting now, thanks',
    'problem gone',
    "it's in!",
    'it let me in',
    'it went through',
    'jetzt nimmt er es',
    'bin drin!',
    'jetzt hat ers genommen, danke',
    'die Fehlermeldung ist weg',
    'ist rausgegangen',
    'die Mail ist jetzt raus',
  ],
  'not-helped': [
    'geht immer noch nicht',
    'hilft nix',
    'ging nicht',
    'immernoch',
    'nicht gehen noch',
    'das auch',
    'hab ich schon',
    'na geht ned',
    'des hob i scho gmacht',
    'ja das hab ich schon alles probiert',
    'hab ich gemacht, geht trotzdem nicht',
    'nach wie vor dasselbe',
    'hat nicht funktioniert',
    'kein Unterschied',
    'already done',
    'tried it, nothing',
    "doesn't help",
    'not helping',
    'nope, same error',
    'yes but it still fails',
    'thx but it still doesnt work',
    "that's not it",
    'tried that, nae luck',
    'still no joy',
    'Same issue persists only',
    'how come it still fails',
  ],
  next: ['weiter', 'was noch?', 'und jetzt?', 'what else?', 'next step please', 'was sonst'],
  done: ['hab ich gemacht', 'done', 'did that', 'erledigt', 'yes I did', 'ok bin wieder da'],
  later: ['muss ich kurz ausprobieren', 'not yet', 'noch nicht', "I'll try it", 'Moment'],
  how: [
    'wie?',
    'wie mache ich das?',
    'wo finde ich das?',
    'was heißt das?',
    'how do I do that?',
    'no idea',
    'keine Ahnung',
    'bin ratlos',
    'sorry no clue',
    'und wie',
    "I don't understand",
    'versteh ich nicht',
    'why?',
  ],
}

const CASES = Object.entries(SAID).flatMap(([reply, texts]) =>
  texts.map((text) => [text, reply] as const),
)

test.each(CASES)('"%s" means: %s', (text, reply) => {
  expect(readReply(text, 'username')).toBe(reply)
})

describe('what the check is about may be named', () => {
  test.each<[string, CheckId, Reply]>([
    ['the user name is fine', 'username', 'not-helped'],
    ["it's already lowercase", 'username', 'not-helped'],
    ['der Benutzername stimmt', 'username', 'not-helped'],
    ['das passwort hab ich schon gesetzt', 'password', 'not-helped'],
    ['Uhrzeit stimmt', 'clock', 'not-helped'],
    ['port is correct', 'ssl-port', 'not-helped'],
    ['ja, dort sind sie', 'seen-in-workspace', 'yes'],
    ['im workspace sind sie da', 'seen-in-workspace', 'yes'],
    ["yes it's there", 'seen-in-workspace', 'yes'],
    ["no it's not there", 'seen-in-workspace', 'not-helped'],
  ])('"%s" while %s is checked', (text, check, reply) => {
    expect(readReply(text, check)).toBe(reply)
  })
})

test.each([
  'welcher port?',
  'passwort vergessen',
  'was ist smtp nochmal?',
  'kann ich die Warnung trotzdem bestätigen?',
  'kein Outlook, sondern Thunderbird',
  'und für SMTP?',
  'wie wird das wetter',
  'my password is wrong',
  'danke',
  'ok',
  'Outlook',
  '',
  '👍',
  'x'.repeat(500),
])('"%s" is about something else', (text) => {
  expect(readReply(text, 'host')).toBeUndefined()
})

test.each([
  'ist sie jetzt raus?',
  'is it in?',
  'mein Konto ist weg',
  'die Mail ist weg',
  'jetzt nimmt er es nicht mehr',
  'it is accepting nothing',
  'it never went through',
  'should be in',
])('nothing works by “%s”', (text) => {
  expect(readReply(text, 'username')).not.toBe('helped')
})
