import type { Pattern } from './plain-password-patterns.ts'

/** What plain questions look like that the network, the server or support is about. */
export const SUPPORT_PATTERNS: readonly Pattern[] = [
  {
    id: 'port-blocked',
    has: [
      /\bport\b|\bxport\b/,
      /gesperrt|blockier\w*|\bblock(?:s|ed|ing)?\b|geblockt|\bzu ist\b|\bclosed\b/,
    ],
    lacks: /archiv|aktivierung|router|tunnel|vpn/,
  },
  {
    id: 'server-down',
    has: [
      /(?<![a-z])(?:(?:e-?)?mail-?|imap-?|smtp-?|pop3?-?)?server\b|souvera/,
      /\b(?:down|offline|kaputt|ausgefallen|gestoert|broken|outage|stoerung|ausfall)\b/,
    ],
    lacks: /turn|denied|user ?name|login|\bpc\b|file|game|playstation|archiv|print|druck|datei/,
  },
  {
    id: 'support-phone',
    has: [
      /telefon-?nummer\b|phone number\b|\bhotline\b/,
      /^\W*(?:(?:und|and) )?(?:die |the )?(?:telefon-?nummer|phone number|hotline)\W*$|\b(?:support|it|help ?desk|their|eure|ihre|anruf\w*|give me|gib mir|haben sie|habt ihr|gibt es|is there|do you have)\b/,
    ],
    lacks: /falsch|wrong|signatur|sign-off|\bmy\b|mein|push|google|remove|better|contract|vertrag/,
  },
  {
    id: 'support-hours',
    has: [
      /oeffnungszeit|opening hours|office hours|wann (?:habt ihr|haben sie) (?:auf|offen|geoeffnet)|when are you open/,
      /^\W*(?:oeffnungszeiten|opening hours)\W*$|\b(?:support|it|help ?desk|habt ihr|haben sie|are you)\b/,
    ],
  },
  {
    id: 'scolding',
    has: [
      /\b(?:du|you|your|bot|chatbot|sie sind|assistent)\b/,
      /\b(?:stupid|useless|idiot\w*|dumb|dumm\w*|bloed(?:e[rns]?)?|nutzlos\w*|unnuetz\w*|scheiss\w*|shit\w*|crap|trottel)\b/,
    ],
    lacks:
      /xclient|outlook|server|question|frage|speak|talk|some(?:body|one)|employee|human|member|staff|mensch|mitarbeiter|jemand|transfer/,
  },
  { id: 'scolding', has: [/\bdanke fuer (?:gar )?nichts\b|\bthanks for nothing\b/] },
]
