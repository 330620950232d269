import type { KnownError } from './known-error.ts'

/** What a server says to a program that wants to send: who sends is not clear, or may not send so. */
export const OF_SENDING: readonly KnownError[] = [
  {
    // The domain's entries for SPF, DKIM and DMARC, or the server's name: nothing that a program could set.
    id: 'Domain of the sender not trusted',
    pattern:
      /\b[45]\.7\.(?:2[0-7]|509|515)\b|\b(?:spf|dkim|dmarc|sender policy framework)\b.{0,40}(?:fail|reject|violat|invalid|does not|did not|not pass|not allowed|verif|fehlgeschl|abgelehnt)|(?:fail|reject|not (?:accepted|pass)|evaluating|abgelehnt|blocked)\w*.{0,60}\b(?:spf|dkim|dmarc)\b|(?:sender|mail|message) is unauthenticated|ptr record/,
    cause: 'sender-domain',
    topic: 'send-fails',
    isTalk: true,
  },
  {
    id: 'Sending to this recipient is restricted',
    pattern:
      /\b5\.7\.1(?:2|3(?!9))\d\b|resolver\.rst|allowed-senders|permissions? to send to|not (?:authorized|allowed|permitted) to send to|nicht berechtigt.{0,20} an .{0,30}(?:empfaenger|gruppe|verteiler)/,
    cause: 'restricted',
    topic: 'send-fails',
  },
  {
    id: 'Authentication required',
    pattern:
      /\b5[35]0\b.{0,60}auth\w* (?:is )?required|0x800ccc78|smtp authentication is required|turn on smtp auth|client was not authenticated|\b5\.7\.57\b|must (?:first )?authenticate|authenticate (?:first|before sending)/,
    cause: 'outgoing-login',
    topic: 'send-fails',
  },
  {
    id: 'Relay denied',
    pattern:
      /relay(?:ing)? (?:access )?(?:is )?(?:denied|not (?:permitted|allowed))|(?:unable to|cannot|do not|won't) relay|kein relay|relay\w* .{0,12}nicht (?:erlaubt|gestattet|zu)/,
    cause: 'outgoing-login',
    topic: 'send-fails',
  },
  {
    id: 'Sender address not allowed',
    pattern:
      /\b5\.(?:7\.60|1\.[78])\b|sender(?:'s)? (?:e-?mail )?address (?:is |was |has been )?(?:not allowed|rejected|refused|invalid)|reject\w* (?:the |your )?sender|invalid sender|"?from"? address is not|not owned by user|send ?-?as ?denied|(?:permissions?|allowed) to send (?:as|from)|absender\w* .{0,30}(?:nicht (?:erlaubt|zulaessig)|abgelehnt|ungueltig)/,
    cause: 'sender',
    topic: 'send-fails',
  },
  {
    // "Server for incoming mail: done, test message: failed" of Outlook's own test.
    id: 'Test message',
    pattern:
      /[✘✗✖❌x] ?(?:testnachricht (?:ge)?send|send test)|(?:testnachricht (?:ge)?senden|send test (?:e-?mail )?message)\W{1,3}(?:status\W{1,3})?(?:fehler|fehlgeschlagen|failed|error|[✘✗✖❌])/,
    cause: 'only-sending',
    topic: 'send-fails',
  },
]
