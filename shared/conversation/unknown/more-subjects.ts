import type { SubjectPattern } from './support-subjects.ts'

/** Of mail, and not the rules of a game or of a firewall. */
const MAIL =
  /mail|nachricht|messages?\b|posteingang|inbox|postfach|ordner|folder|xclient|absender|sender|\bbetreff|\bsubject/

/** No message of a chat. */
const MAIL_ITSELF =
  /\b(?:e-?mails?|mails?|\w+mails|postfach\w*|mailbox\w*|posteingang|inbox|papierkorb|trash|bin|spam-?ordner|spam folder|anhaenge|attachments?)\b/
const KEPT =
  /\b(?:gespeichert|speicher\w*|aufbewahr\w*|aufgehoben|aufheben|behalten|vorgehalten|archiviert|bleib\w*|liegen|store[ds]?|storing|kept|keeps?|saved?|retain\w*|retention|stay|stays|remain\w*|archived?)\b/
const OF_THIS_CHAT =
  /\bchat\w*|gespraech|unterhaltung|konversation|conversation|\bbot\b|\b(?:do|can|will) you\b|speicherst|speichert ihr|speichern sie|bei dir|\bhier\b|\bhere\b|passwor|kennwor|pop ?3|\bport\b/

/** What has one word for its name; what support knows comes first, then what a program's own help explains. */
export const MORE_SUBJECTS: readonly SubjectPattern[] = [
  {
    subject: 'out-of-office',
    has: [
      /\babwesenheit\w*|\burlaubs?-?(?:notiz|meldung|nachricht|antwort|assistent)\w*|\bferien(?:meldung|abwesenheit|notiz)\w*|\bauto(?:matische\w*)?[ -]?(?:antwort\w*|repl\w*|respon\w*)|\bautomatic repl\w*|\bout[ -]of[ -](?:the[ -])?office\b|\booo\b|\b(?:vacation|holiday|away) (?:repl\w*|respon\w*|message|notice|note)/,
    ],
  },
  {
    subject: 'forwarding',
    has: [
      /\b(?:weiterleit\w*|weitergeleitet|umleit\w*|auto-?forward\w*|forward(?:ing|s|ed)?|redirect\w*)\b/,
      /mail|nachricht|message|\balles\b|everything|adress|address|posteingang|inbox|postfach|privat/,
    ],
    lacks: /portweiter|port.?forward|google|zertif|certif|browser|http|kalender|calendar/,
  },
  {
    subject: 'distribution-list',
    has: [
      /\b(?:e-?mail-?)?verteiler(?:liste\w*|gruppe\w*)?\b|\bmailing ?-?lists?\b|\bdistribution (?:list|group)s?\b/,
    ],
  },
  {
    subject: 'new-address',
    has: [
      /\balias(?:e|es|-?adresse\w*)?\b|\b(?:neue|zusaetzliche|weitere|zweite|new|additional|second|another|extra) (?:e-?mail-?|mail-?)?(?:adresse|address)\b|\b(?:neues|zusaetzliches|weiteres|zweites|new|additional|second) (?:postfach|mailbox)\b|\b(?:e-?mail|mail)-? ?(?:adresse|address)\b.{0,16}\b(?:aender\w*|change|umbenennen|rename)\b|\bchange (?:my|the) (?:e-?mail )?address\b/,
    ],
  },
  {
    subject: 'calendar',
    has: [/\bkalender\w*|\bcalendars?\b|\bcaldav\b/],
    // What stands in one's menu instead.
    lacks: /\b(?:nur|only|just) (?:\w+ )?(?:kalender|calendar)|\bi see\b|\bich seh/,
  },
  {
    subject: 'contacts',
    has: [
      /\bkontakte\b|\bmy contacts\b|\bcontacts (?:sync|import|export)|\badressbu\w+|\baddress ?books?\b|\bcarddav\b/,
    ],
  },
  { subject: 'spam', has: [/\bspam\w*|\bjunk ?(?:mails?|folder|ordner)\b/] },
  {
    subject: 'two-factor',
    has: [
      /\b(?:2 ?fa|mfa|zwei-?faktor\w*|two-?factor|two-?step|second factor|zweite[rn]? faktor|authenticator\w*|passkeys?)\b/,
    ],
  },
  {
    subject: 'exchange',
    has: [
      /\b(?:active ?sync|mapi|jmap)\b|\bexchange\b.{0,24}\b(?:unterstuetz\w*|support\w*|server|konto|account|moeglich|possible|geht)\b|\b(?:unterstuetz\w*|support\w*|gibts?|is there|bietet|offer)\b.{0,24}\bexchange\b/,
    ],
    lacks: /calendar|kalender/,
  },
  {
    subject: 'backup',
    has: [
      /\b(?:backups?|back up|sicherungskopie\w*|datensicherung\w*|wiederherstell\w*|restor\w*|recover\w*|archivier\w*|archiving|geloeschte (?:e-?)?mails?|deleted (?:e-?)?mails?)\b/,
      /mail|nachricht|message|postfach|mailbox|ordner|folder/,
    ],
    lacks: /recovery address/,
  },
  {
    subject: 'retention',
    isClear: true,
    has: [MAIL_ITSELF, KEPT, /\b(?:wie ?lang\w*|how long|aufbewahrungs\w*|retention)\b/],
    lacks: OF_THIS_CHAT,
  },
  {
    // What the classifier takes for a question about what is kept of this chat.
    subject: 'retention',
    insteadOf: 'privacy',
    has: [MAIL_ITSELF, KEPT],
    lacks: OF_THIS_CHAT,
  },
  {
    subject: 'price',
    has: [
      /\b(?:was|wie ?viel|what|how much)\b.{0,24}\b(?:kostet|kosten|costs?)\b|\bpreis(?:e|liste)?\b|\bwie teuer\b|\bhow expensive\b|\bkostenlos\w*|\bfree of charge\b|\blizenz\w*|\blicen[cs]e\w*/,
      /souvera|postfach|mailbox|konto|account|mail|\b(?:kostet|cost) (?:das|es|it|this|that)\b|\b(?:das|es|it|this|that) (?:kosten|costs?)\b|\bmonat|\bmonth/,
    ],
    lacks: /windows|office|word\b|adobe|gmail/,
  },
  {
    subject: 'signature',
    has: [/\bsignatur(?:en|e|es)?\b|\bmailsignatur\w*/],
    lacks: /zertif|certif|digital|chain|kette/,
  },
  {
    subject: 'read-receipt',
    has: [
      /\blesebestaetigung\w*|\bempfangsbestaetigung\w*|\bread receipts?\b|\bdelivery receipts?\b/,
    ],
  },
  {
    subject: 'recall',
    has: [
      /mail|nachricht|message|gesendet|abgeschickt/,
      /\b(?:zurueck ?rufen|zurueck ?holen|zurueck ?ziehen|rueckruf|unsend|recall|take back|call back|undo send\w*)\b/,
    ],
    lacks: /support|telefon|phone|\bi recall\b/,
  },
  {
    subject: 'notifications',
    has: [
      /\bbenachrichtigungs?(?:en|ton|toene)?\b|\bpush-?(?:nachricht\w*|mail|benachricht\w*|notif\w*)\b|\bnotifications?\b|\bhinweiston\b/,
      MAIL,
    ],
    lacks: /fritz|drucker|printer|\bsoll\w*\b|should|alarm|\bnas\b/,
  },
  {
    subject: 'rules',
    has: [/\b(?:filter-?)?regeln?\b|\brules?\b|\bfilter\b|\bunterordner\b|\bsub-?folders?\b/, MAIL],
    lacks: /pop3?\b|tage|load|passwor|kennwor|firewall|spam|paketfilter|packet/,
  },
  {
    subject: 'search',
    has: [
      /\b(?:suchfunktion|volltextsuche|suchindex|mailsuche|suchfeld|suchleiste|search (?:function|bar|box|results?|index)|suche (?:findet|funktioniert|geht|zeigt|in xclient)|search (?:does|is|shows|finds|in xclient)|xclient[ -](?:suche|search))\b/,
    ],
  },
  {
    subject: 'look',
    has: [
      /\b(?:dunkelmodus|dunkles design|dark (?:mode|theme)|schriftart\w*|schriftgroesse\w*|font size|lesebereich|vorschaufenster|(?:reading|preview) pane|(?:konversations|unterhaltungs)ansicht|conversation view)\b|\b(?:schrift|font|text)\b.{0,16}\b(?:groesser|kleiner|zu klein|zu gross|aendern|bigger|smaller|too small|too big|change)\b/,
    ],
  },
]
