import type { KnownError } from './known-error.ts'

/** Sent, and delayed or refused for what it is or where it goes; most of it comes back in an e-mail. */
export const OF_BOUNCES: readonly KnownError[] = [
  {
    // A warning only: the server goes on by itself.
    id: 'Delivery delayed',
    pattern:
      /^(?!.*(?:paket|parcel|package|\bdhl\b)).*(?:delivery .{0,60}(?:delayed|incomplete)|message (?:is |was |has been )?delayed|\(delay(?:ed)?\)|will (?:be retried|retry|keep trying)|not need to resend|could not .{0,30}for (?:the )?(?:past|last|more than) \d|zustell.{0,60}verzoeger|verzoeger.{0,20}zustell|noch nicht zugestellt|weitere\w* zustellversuch|wird weiter versucht)/,
    cause: 'delayed',
    topic: 'send-fails',
    isTalk: true,
  },
  {
    id: 'Sending limit',
    pattern:
      /too many (?:recipients|messages)|zu viele (?:empfaenger|nachrichten)|(?:sending|rate|message|sende) ?-?limit .{0,12}(?:exceeded|reached|ueberschritten|erreicht)|limit for sending|(?:sending|sende) ?-?quota|too much mail|unusual rate|traffic not accepted|\b5\.7\.70[58]\b|\b5\.4\.5\b|\b4\.5\.3\b|\b4\.7\.28\b/,
    cause: 'sending-limit',
    topic: 'send-fails',
    isTalk: true,
  },
  {
    id: 'Greylisted',
    pattern: /gr[ae]y ?-?list|\b4[25]\d\b.{0,60}try again later/,
    cause: 'later',
    topic: 'send-fails',
  },
  {
    id: 'Attachment refused',
    pattern:
      /potential security issue|(?:attachment|anhang|anlage)\w* ?-?(?:type|typ|file|endung)?s? .{0,20}(?:not allowed|nicht (?:erlaubt|zulaessig)|prohibited|verboten)|contains a virus|virus (?:found|detected)|enthaelt .{0,12}virus/,
    cause: 'attachment',
    topic: 'send-fails',
    isTalk: true,
  },
  {
    id: 'Refused as spam',
    pattern:
      /spamhaus|(?:black|block) ?list|host .{0,40}blocked using|(?:reject|block|refus|eingestuft|detected|looks like|likely|probability of)\w* .{0,30}\b(?:spam|unsolicited)|\bspam\w* .{0,30}(?:reject|block|refus|abgelehnt|eingestuft)|banned sending|(?:reject|refus|due to|denied)\w* .{0,20}\bpolicy\b|policy (?:restriction|reason|violation)|\b5\.7\.(?:350|60\d|51[0-4])\b/,
    cause: 'blocked',
    topic: 'send-fails',
    isTalk: true,
  },
  {
    id: 'Mailbox full',
    pattern:
      /\b[45]\.2\.2\b|over ?quota|(?:mailbox|inbox|postfach)(?: des empfaengers| of the recipient)? (?:is |ist )?(?:full|voll)\b|out of storage|quota (?:is )?exceeded|exceeded .{0,20}quota/,
    cause: 'full',
    topic: 'send-fails',
    isTalk: true,
  },
  {
    id: 'Message too large',
    pattern:
      /\b5\.(?:3\.4|2\.3)\b|(?:message|mail|attachments?|nachricht|anhang|anlage) (?:is |ist )?(?:too (?:large|big)|zu gross)|message size|message file too big|(?:message|attachment|nachricht|anhang|anlage)\w*(?: size)? (?:exceed|ueberschreitet)\w*|groesse der (?:nachricht|anlage) ueberschreitet/,
    cause: 'size',
    topic: 'send-fails',
    isTalk: true,
  },
  {
    // Numbers that begin with 4 are passing.
    id: 'Not accepted for now',
    pattern:
      /\b4[25]\d[ -]4\.[1-6]\.\d|\b45[0-2][ -](?:requested|temporar|local|error|mailbox|insufficient)/,
    cause: 'later',
    topic: 'send-fails',
  },
  {
    id: 'Recipient unknown',
    pattern:
      /(?<![\d.]|version )5\.(?:1\.(?:\d|10)|2\.1|4\.[14]|4\.310)\b(?!\.\d)|\buser unknown|unknown user(?! ?name| or)|no such (?:user|recipient|mailbox)|unknown recipient|mailbox unavailable|recipient (?:address )?(?:rejected|not found|unknown)|(?:mailbox|mail address|recipient|tried to reach) (?:does not exist|doesn't exist|not found|is (?:disabled|inactive))|(?:empfaenger\w*|\b(?:e-?mail-?)?adresse)(?: ist| wurde)? (?:unbekannt|nicht gefunden)|(?<!server )address (?:not found|(?:couldn't|could not) be found)|un ?rout(?:e)?able|unable to route|no mail hosts|bad destination|\bdomain(?: name)? not found|name service error/,
    cause: 'recipient',
    topic: 'send-fails',
    isTalk: true,
  },
  {
    // Some programs say it of a login that is missing, too.
    id: 'Recipient rejected',
    pattern:
      /empfaenger\w* (?:wurden? |wird )?.{0,20}(?:abgelehnt|zurueckgewiesen)|rejected (?:one |some |all )?(?:of )?the recipients?/,
    cause: 'recipient',
    topic: 'send-fails',
    isGuess: true,
    isTalk: true,
  },
  {
    id: 'Returned mail',
    pattern:
      /^(?!.*(?:paket|parcel|package|\bdhl\b)).*(?:mailer-?daemon|undeliver|unzustellbar|delivery (?:status|has failed|failed|failure)|zustell(?:ung|fehler).{0,20}(?:fehlge|nicht)|nicht zugestellt|not be delivered|did not reach .{0,40}recipients?|empfaenger\w* nicht erreicht|\bbounc|(?:mails?|nachricht\w*|messages?)\b.{0,50}(?:komm\w* .{0,30}(?:zurueck|retour)|zurueckkomm|(?:come|comes|came) back)|(?:fehler|error|code|smtp)\W{0,3}55[0134]\b)/,
    cause: 'returned',
    topic: 'send-fails',
    isTalk: true,
  },
  {
    // By itself it says only that a server does not want the message.
    id: 'Refused',
    pattern: /\b55[034][ -]5\.7\.\d/,
    cause: 'blocked',
    topic: 'send-fails',
    isGuess: true,
  },
]
