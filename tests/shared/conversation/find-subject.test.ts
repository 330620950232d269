import { expect, test } from 'vitest'
import { ensureModel } from '../../../scripts/train.ts'
import { findSubject } from '../../../shared/conversation/unknown/find-subject.ts'
import { createUnderstanding } from '../../../shared/understanding/index.ts'

const understand = createUnderstanding(ensureModel())

function find(message: string) {
  const found = findSubject(understand(message))
  return found?.subject ?? found?.id
}

test.each([
  ['Können Sie mir eine Abwesenheitsnotiz einrichten?', 'out-of-office'],
  ['mei abwesenheit geht ned aus', 'out-of-office'],
  ['how do i set an out of office', 'out-of-office'],
  ['Was kostet Souvera?', 'price'],
  ['how much does it cost', 'price'],
  ['Kann mein Kollege auch auf mein Postfach zugreifen', 'shared-mailbox'],
  ['my colleague left, how do i get into his mailbox', 'shared-mailbox'],
  ['can my boss read my mailbox', 'shared-mailbox'],
  ['kann man einen alias haben', 'new-address'],
  ['i want a second address', 'new-address'],
  ['Bitte in den Verteiler aufnehmen', 'distribution-list'],
  ['alle mails weiterleiten', 'forwarding'],
  ['forward everything to my private address', 'forwarding'],
  ['gelöschte Mails wiederherstellen', 'backup'],
  ['How long are deleted mails kept in the trash?', 'retention'],
  ['How long are my mails stored?', 'retention'],
  ['Are my emails stored somewhere?', 'retention'],
  ['Wie lange werden meine Mails gespeichert?', 'retention'],
  ['Wo werden meine Mails aufbewahrt?', 'retention'],
  ['wie lang bleiben mails im posteingang liegen', 'retention'],
  ['Was wird hier gespeichert?', undefined],
  ['How long is this chat kept?', undefined],
  ['Do you store my e-mails?', undefined],
  ['How long do mails stay on the server with POP3?', undefined],
  ['wo ist mein kalender', 'calendar'],
  ['sync my contacts', 'contacts'],
  ['where is my spam', 'spam'],
  ['does souvera support activesync', 'exchange'],
  [
    'wir stellen 40 leute um, gibt es autodiscover oder autoconfig oder ein profil für apple?',
    'autoconfig',
  ],
  ['DNS SRV einträge?', 'autoconfig'],
  ['wie rolle ich das per gruppenrichtlinie aus', 'autoconfig'],
  ["is there an outlook autodiscover? I'm rolling out 40 PCs via GPO", 'autoconfig'],
  ['darf ich von einer anderen absenderadresse senden', 'other-sender'],
  ['ich will von info@example.org senden', 'other-sender'],
  ['may I send from another address', 'other-sender'],
  ['Können Sie sehen ob meine Mail angekommen ist', 'delivery'],
  ['kannst du nachschauen ob die nachricht rausgegangen ist', 'delivery'],
  ['can you see whether my mail was delivered', 'delivery'],
  ['Meine E-Mail-Adresse hat sich durch Heirat geändert', 'changed-address'],
  ['I got married and have a new email address', 'changed-address'],
  ['kann man die tls version einschränken auf 1.3', 'tls-limit'],
  ['ich meine souvera mails bei gmx abrufen', 'collecting'],
  ['pop3 sammeldienst', 'collecting'],
  ['can I use my souvera mail inside gmail on the web?', 'collecting'],
  ['kann ich mit meinem gmx konto auch', 'other-provider'],
  ['wieviel platz hob i', 'size-limit'],
  ['kein speicherplatz wie viel hab ich', 'size-limit'],
  ['how much space do i have', 'size-limit'],
  ['Wo stelle ich die Signatur ein', 'signature'],
  ['is there a rule for the inbox', 'rules'],
  ['outlook search finds nothing', 'search'],
  ['dark mode in the workspace', 'look'],
  ['lesebestätigung anfordern', 'read-receipt'],
  ['recall a message', 'recall'],
])('%s → %s', (message, subject) => {
  expect(find(message)).toBe(subject)
})

/** Ours, or nothing that anybody could name. */
test.each([
  'Autodiscover vorhanden oder alles von Hand anlegen?',
  'Autodiscover hat 143 und STARTTLS eingefüllt, kann ich den Werten trauen?',
  'is there a configuration profile for iPhones',
  'funktionspostfach info@ zusätzlich in Thunderbird einbinden',
  'Hast du Zugriff auf mein Postfach, um da was umzuschalten?',
  'Alias als Benutzername möglich?',
  'I got married, is my user name still the old one',
  'Welche TLS-Versionen akzeptieren die Server, 1.2 und 1.3?',
  "won't let me send from my alias address",
  'Zwei-Faktor und IMAP, wie geht das zusammen?',
  'subfolders missing in Thunderbird',
  'every mail fetch shows me a warning about a certificate',
  'I recall the one for the workspace and not the one for mail',
  'bei mir steht nur Kalender und Dateien',
  'offside rule',
  'Wie wird das Wetter morgen?',
  'currency exchange at the airport',
])('%s is none of them', (message) => {
  expect(find(message)).toBeUndefined()
})
