import type { Pattern } from './plain-password-patterns.ts'

/** Said of a port; whether it is open asks the same. */
export const BLOCKED =
  /gesperrt|blockier\w*|\bblock(?:s|ed|ing)?\b|geblockt|\bdicht\b|\bzu ist\b|\bzu\W*$|\bclosed\b|\b(?:is|ist|are|sind)\b.{0,30}\b(?:open|offen|frei|freigegeben|freigeschaltet)\W*$/

/** What plain questions look like that the network, the server or support is about. */
export const SUPPORT_PATTERNS: readonly Pattern[] = [
  {
    id: 'port-blocked',
    has: [/\bport\b|\bxport\b/, BLOCKED],
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
  {
    id: 'support-contact',
    has: [
      /^(?:and |und |so |also |aber |but )?(?:what.?s |what is |was ist |wie ist |the |die |give me |gib mir )*(?:e-?mail|mail|adress\w*|address|kontakt\w*|contact\w*)(?:e-?mail|-?adress\w*| address| of| for| von| vom| der| dem| the| to| our| euren?| unserer?)* (?:it|support|help ?desk|admin\w*|edv|it-abteilung)\W*$|(?:^|[.!?,] )(?:and |und |so |also |aber |but )?(?:who (?:can|could|does|would|will)|wer (?:kann|koennte|macht|weiss|hilft))(?: (?:do|help|fix|tell|know|look|see|check|at|into|das|mir|me|that|this|it|sich|then|dann|denn|jetzt|now|da|mal|change|helfen|aendern|beheben|reparieren|anschauen|ansehen|nachschauen|nachsehen|sehen|pruefen))*\W*$/,
    ],
  },
  {
    id: 'size-limit',
    has: [
      /\b(?:limit\w*|maxim\w*|max|grenze|obergrenze|wie gross|how (?:big|large|much))\b/,
      /\b(?:anh(?:a|ae)ng\w*|anlagen?|attachments?|postfach|mailbox|nachricht\w*|mailgroesse|message size|quota|speicherplatz|storage)\b/,
      /\?|^(?:wie|was|what|how|is|gibt|welche\w*|which)\b/,
    ],
    lacks:
      /passw|kennw|port\b|server|ssl|tls|benutz|user|voll|full|reduc|verkleiner|archiv|windows|rename/,
  },
  {
    id: 'size-limit',
    has: [/\b(?:max\w*|largest|biggest|groesste\w*|hoechste\w*)\b.{0,10}\b(?:size|groesse)\b/],
    lacks: /passw|kennw|port\b|windows|log\b/,
  },
  {
    id: 'dns',
    has: [
      /^(?:(?:and|und|what is|what.?s|was ist|was sind|wie (?:ist|lautet|richte ich)|how (?:do|can) (?:i|we)|which|welche\w*|brauche? (?:ich|wir)|do (?:i|we) need|set up|einrichten|the|der|die|den|das|a|an|our|unsere\w*|my|mein\w*|set|setze ich|ein\w*|your|eure?) )*(?:mx|spf|dkim|dmarc|dns)(?:[ -](?:records?|eintra\w*|eintraeg\w*|server|entry|entries|settings|einstellungen|policy|value|wert\w*|ein|einrichten|for|fuer|of|the|die|our|unsere?|domain))*\W*$/,
    ],
  },
  {
    id: 'no-workspace',
    has: [
      /\bworkspace\b/,
      /\b(?:kein\w* (?:zugang|zugriff|login)|no (?:access|login)|(?:can ?'?t|cannot|can not|unable to|not able to) (?:even )?(?:get|log|sign|access|enter|open)\w*|(?:komm\w*|kann) .{0,24}(?:nicht|nimmer|ned|net|nid|nit) .{0,12}(?:rein|hinein|einloggen|anmelden|drauf|ins?)|(?:komm\w*|kann) .{0,12}(?:nicht|nimmer|ned|net|nid|nit)\b|locked out|ausgesperrt)/,
    ],
    lacks:
      /outlook|thunderbird|xclient|imap|smtp|pop3|\b(?:im|in the) workspace (?:geht|works|klappt|kann)|but .{0,20}workspace|aber .{0,20}workspace|find|seh|\bsee\b|entry|menu|menue|eintrag/,
  },
  {
    // Whoever cannot sign in there cannot set one there.
    id: 'no-workspace',
    has: [
      /\bworkspace-?(?: )?(?:passwor\w*|kennwor\w*)\b.{0,20}\b(?:vergessen|forgot\w*|verloren|lost)\b|\b(?:forgot\w*|vergessen|lost|don ?'?t (?:know|remember))\b.{0,24}\b(?:passwor\w*|kennwor\w*|pw) (?:of|for|to|vom|zum|fuer|fuers|von) (?:(?:the|den|dem|mein\w*|my|souvera) )*workspace\b|\b(?:forgot\w*|lost) (?:my |the )?workspace passwor\w*/,
    ],
  },
  {
    id: 'program-download',
    has: [
      /\b(?:download(?:en)?|herunterlad\w*|runterlad\w*)\b/,
      /^(?:(?:and|und|ok|okay|so|also|the|der|den|ein\w*|where is the|wo ist der|gib mir|give me|have you got|haben sie|habt ihr|hast du|is there a|gibt es|xclient) )*(?:download|downloadlink|download-link)(?: link| url| page| seite)?(?: (?:for|fuer|von|of|zu) xclient)?\W*$|\b(?:wo|where) .{0,24}\bxclient\b.{0,20}(?:download|herunter|runter)|\b(?:wo|where) .{0,24}(?:download|herunter|runter)\w* .{0,20}\bxclient\b/,
    ],
    lacks: /mails?\b|messages?|profil|attachment|anhang/,
  },
  {
    id: 'verify',
    has: [
      /^(?:and |und |so |also |but |aber |ok |okay )*(?:where|how|wo|wie) (?:can|could|do|kann|koennte) (?:i|we|ich|man|wir) (?:(?:das|es|it|that|this|denn|selbst|myself) )*(?:verify|check|confirm|double.?check|look (?:it|that|this) up|nachpruef\w*|ueberpruef\w*|pruefen|nachschau\w*|nachseh\w*|kontrollier\w*)(?: (?:it|that|this|das|es|selbst|myself))*\W*$/,
    ],
  },
  {
    // "I believe him more than you", "are you sure?"
    id: 'verify',
    has: [
      /^(?:(?:aber|but|na|ich|i|hm+) )*(?:glaub\w*|trau\w*|believe|trust) (?:ich |i )?(?:dir|ihnen|ihm|ihr|euch|you|him|her|them|meinem \w+|my \w+)\b.{0,16}\b(?:mehr|more|nicht|ned|net|nix|less|weniger)\b|^(?:(?:i|ich|but|aber) )*(?:don ?'?t|do not) (?:believe|trust) you\b|^(?:(?:aber|but|und|and) )?(?:bist du|sind sie|are you) (?:(?:dir|sich|really|wirklich|ganz|da|about|that|absolutely) )*(?:sicher|sure)(?: (?:about )?(?:that|this|it))?\W*$/,
    ],
  },
]
