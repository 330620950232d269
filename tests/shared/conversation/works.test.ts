import { describe, expect, test } from 'vitest'
import { readReply } from '../../../shared/conversation/replies/read-reply.ts'
import { readReport } from '../../../shared/conversation/replies/told.ts'
import { type WorksBut, worksBut } from '../../../shared/conversation/replies/works.ts'
import { fold } from '../../../shared/understanding/index.ts'

const LOGIN = { topic: 'login-fails', open: 'username', checks: ['username', 'password'] } as const

describe('what works beside the problem is no success', () => {
  test.each<[string, WorksBut]>([
    ['ja vorhin gings noch', 'before'],
    ['ging gestern noch', 'before'],
    ['vorher ging es', 'before'],
    ['bis freitag hats funktioniert', 'before'],
    ['vor dem Update lief alles', 'before'],
    ['it worked yesterday', 'before'],
    ['it still worked last week', 'before'],
    ['it used to work', 'before'],
    ['it was working this morning', 'before'],
    ['worked for a minute', 'before'],
    ['auf dem tablet funktioniert es', 'device'],
    ['am PC gehts aber', 'device'],
    ['vom handy aus geht es', 'device'],
    ['works on my tablet', 'device'],
    ['in the other laptop it works fine', 'device'],
    ['im webmail kann ich mich anmelden', 'web'],
    ['im Browser klappt alles', 'web'],
    ['workspace works fine', 'web'],
    ['beim kollegen funktioniert es', 'others'],
    ['bei ihm gehts', 'others'],
    ['it works for my colleague', 'others'],
    ['other colleagues have it working', 'others'],
    ['abrufen geht aber', 'receiving'],
    ['the inbox works', 'receiving'],
    ['IMAP is fine and working', 'receiving'],
    ['recieving works', 'receiving'],
    ['Senden klappt', 'sending'],
    ['outgoing works', 'sending'],
    ['am handy gehts, am pc nicht', 'device'],
  ])('"%s": %s', (text, kind) => {
    expect(worksBut(fold(text), { topic: 'login-fails' })).toBe(kind)
    expect(readReply(text, 'username')).not.toBe('helped')
    expect(readReport(fold(text), LOGIN)?.isSolved ?? false).toBe(false)
  })

  test.each([
    'jetzt geht es',
    'es klappt',
    'hat geklappt',
    'it worked',
    'it works again like before',
    'geht wieder wie vorher',
    'seit heute Morgen geht es wieder',
    'hat auf einmal geklappt',
    'auf dem tablet geht es nicht',
    'not working on my phone',
    'dank meiner Kollegin geht es jetzt',
    'es geht um mein Handy',
    'vom Handy aus sollte es gehen',
    'am handy geht es nur langsam',
    'der Benutzername ist klein',
  ])('"%s" tells nothing of the kind', (text) => {
    expect(worksBut(fold(text), { topic: 'login-fails' })).toBeUndefined()
  })

  test('the way that fails is no other one', () => {
    expect(worksBut('senden geht jetzt', { topic: 'send-fails' })).toBeUndefined()
    expect(worksBut('receiving works now', { topic: 'receive-fails' })).toBeUndefined()
  })

  test('the device of the program that is spoken of is no other one', () => {
    const of = (client: 'ios-mail' | 'outlook') => worksBut('jetzt gehts am iphone', { client })
    expect(of('ios-mail')).toBeUndefined()
    expect(of('outlook')).toBe('device')
  })
})

const SENDING = { topic: 'send-fails', open: 'ssl-port', checks: ['ssl-port', 'host'] } as const

describe('part of it is no success', () => {
  test.each<[string, WorksBut]>([
    ['an manche Adressen geht es', 'recipients'],
    ['an interne Adressen geht es', 'recipients'],
    ['intern geht, extern nicht', 'recipients'],
    ['es geht nur intern', 'recipients'],
    ['an mich selbst geht es', 'recipients'],
    ['an Kollegen klappts', 'recipients'],
    ["internal works, external doesn't", 'recipients'],
    ['to some addresses it works', 'recipients'],
    ['to colleagues it works', 'recipients'],
    ['to gmail works but to outlook not', 'recipients'],
    ['ohne Anhang geht es', 'size'],
    ['kurze Mails gehen', 'size'],
    ['mit kleinem Anhang geht es', 'size'],
    ['short mails work', 'size'],
    ['without attachment it works', 'size'],
    ['beim zweiten Konto klappt es', 'account'],
    ['mit dem gmx konto geht es', 'account'],
    ['the second account works', 'account'],
    ['my private account works', 'account'],
    ['nach einem Neustart geht es kurz', 'time'],
    ['vormittags geht es meistens', 'time'],
    ['geht ab und zu', 'time'],
    ['jetzt geht es zeitweise', 'time'],
    ['mal geht es, mal nicht', 'time'],
    ['after a restart it works for a bit', 'time'],
    ['in the morning it mostly works', 'time'],
    ['works on and off', 'time'],
    ['Antworten geht', 'part'],
    ['Weiterleiten klappt', 'part'],
    ['die erste mail geht, die zweite nicht', 'part'],
    ['replying works', 'part'],
    ['drafts work', 'part'],
  ])('"%s": %s', (text, kind) => {
    const report = readReport(fold(text), SENDING)
    expect(report).toMatchObject({ worksBut: kind, isSolved: false })
    expect(readReply(text, 'ssl-port')).not.toBe('helped')
  })

  test.each([
    'jetzt geht es',
    'nach dem Neustart geht es',
    'es geht, der Haken war aus',
    'geht! wusste ich nicht',
    'Danke, es geht jetzt alles einwandfrei',
    'jetzt gehts auch mit Anhang',
    'nun klappt auch das zweite Konto',
    'Outlook geht wieder',
    'it works, finally',
    'after a restart it works',
    'now it works with attachments too',
    'sending works again',
    'Works perfectly, thank you',
  ])('"%s" is one', (text) => {
    expect(readReport(fold(text), { ...SENDING, client: 'outlook' })?.isSolved).toBe(true)
  })
})

test.each<[string, ReturnType<typeof readReply>]>([
  ['stimmt alles', 'not-helped'],
  ['alles richtig', 'not-helped'],
  ['everything is correct', 'not-helped'],
  ['alles korrekt', 'not-helped'],
  ['jetzt stimmt alles', 'done'],
  ['passt alles', 'done'],
  ['alles in Ordnung', 'done'],
  ['everything is fine', 'done'],
  ['alles gut', 'helped'],
  ['all good now', 'helped'],
  ['everything is fine now', 'helped'],
  ['vorhin ging es nicht, jetzt geht es', 'helped'],
  ["it didn't work before, now it does", 'helped'],
  ['sollte jetzt gehen', undefined],
  ['will it work now', undefined],
  ['ging gestern noch', undefined],
])('"%s" is %s', (text, reply) => {
  expect(readReply(text, 'ssl-port')).toBe(reply)
})
