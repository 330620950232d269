import type { Pattern } from './plain-password-patterns.ts'

const ACCOUNT = '(?:(?:\\w*-?mail-?)?(?:konto|konten|accounts?)|\\w*konto)'
const BOX = '(?:postfach|mailbox|e-?mail|\\w*mail|mailadresse|e-?mail-?adresse|address)'
const AWAY =
  '(?:loesch\\w*|zu loeschen|entfern\\w*|raus ?(?:zu)?(?:nehm\\w*|schmeiss\\w*|loesch\\w*|kriegen|bekommen|haben)|runter ?(?:zu)?(?:nehm\\w*|schmeiss\\w*|loesch\\w*|kriegen|bekommen|haben)|weg ?(?:zu)?(?:mach\\w*|haben|bekommen|kriegen)|loswerden|los werden|remov\\w*|delet(?:e|es|ing)|unlink|disconnect|get rid of|take off|taken off)'
/** "Wie krieg ich das Konto vom Handy weg": the particle stands at the end. */
const WITH_PARTICLE =
  '\\b(?:krieg\\w*|bekomm\\w*|nehm\\w*|nimm|mach\\w*|schmeiss\\w*)\\b.{0,60}\\b(?:weg|runter|raus)\\b'
/** Where it is to go from: "aus Outlook", "from my phone". */
const FROM =
  '(?:aus|vom|von|auf|im|am|from|off|out of|on|in)(?: (?:dem|der|den|das|the|my|mein\\w*|unser\\w*|our|x|privat\\w*|private|alten|old|firmen\\w*|work|company))* (?:xclient|\\w*(?:handys?|phone|smartphone|tablet|laptop|notebook|computer|rechner|pc|mac|geraet|device|telefon|natel|app|programm?|ipad|desktop))'
/** Another wish, or mail and not the account is to go. */
const OTHERWISE =
  /anlegen|einricht|set up|\bedit|aender|change|anleg|hinzu|\badd\b|souvera-?(?:konto|account)|kuendig|\b(?:mails|e-?mails|emails|nachrichten?|messages?|anhaenge|attachments?|ordner|folders?|papierkorb|trash)\b|\bserver\b|\bpop ?3?\b|passwor|kennwor|\b(?:wurde|ist|sind|was|were|gone|automatisch|automatically|von selbst|by itself|nichts|nix)\b|\bkeine? (?:e-?)?mail\b|\b(?:xclient|programm?|app) (?:macht|loescht|entfernt|schmeisst|nimmt|removes|deletes|keeps)\b/

/** An account is to go from a program or a device: no guide to set one up, and none to change it. */
export const REMOVE_PATTERNS: readonly Pattern[] = [
  {
    id: 'remove-account',
    // "My work account" works or not.
    isNoProblem: true,
    has: [
      new RegExp(
        `\\b(?:${AWAY})\\b.{0,40}\\b${ACCOUNT}\\b|\\b${ACCOUNT}\\b.{0,40}\\b(?:${AWAY})\\b|\\b(?:take|get)\\b.{0,24}\\b${ACCOUNT}\\b.{0,6}\\boff\\b|(?:${WITH_PARTICLE})(?<=(?:${ACCOUNT}|postfach|mailbox)\\b.{0,40})`,
      ),
      // Two words alone leave open which account.
      new RegExp(`\\b${FROM}\\b|xclient|mail|firm|work|\\b(?:how|wie)\\b`),
    ],
    lacks: OTHERWISE,
  },
  {
    id: 'remove-account',
    isNoProblem: true,
    has: [
      new RegExp(`\\b(?:${AWAY})\\b|\\b(?:take|get)\\b.{0,24}\\boff\\b`),
      new RegExp(`\\b${BOX}\\b`),
      new RegExp(`\\b${FROM}\\b`),
    ],
    lacks: OTHERWISE,
  },
  {
    // "It's Android, Gmail app": said of the account that is to go.
    id: 'remove-account',
    behind: ['remove-account'],
    has: [/\bxclient\b/],
    lacks:
      /\?|einricht|set up|aender|change|statt|instead|fehler|error|geht nicht|fail|passwor|kennwor/,
  },
]
