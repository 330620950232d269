import type { Encryption } from '../rules/index.ts'

/** A call or a switch of a program library that decides how a connection begins. */
export type CodeCall = {
  /** How it is quoted; tells one from the other. */
  label: string
  /** Has the flag `g`; calls are looked for in text whose `_` and `.` may have become spaces. */
  pattern: RegExp
  means: Encryption
  /** Without it the same words mean something else. */
  needs?: RegExp
  /** What encrypts from the beginning; absent where nothing is known to. */
  instead?: string
}

const URLS = /\b(?:curl|neomutt|mutt)\b/i
const STARTTLS = /\.\s?start_?tls\s*\(/gi
const NODEMAILER = /nodemailer|createTransport|requireTLS/i
const ON = '\\s*[:=,]?\\s*["\']?(?:true|1|yes|on)\\b'

/**
 * What libraries do at the start of a connection, as their own documentation says. Of two that fit, the first one counts.
 * Libraries that choose by the port (Symfony, Laravel) are not here: nothing can be said of their words alone.
 */
const CALLS: readonly CodeCall[] = [
  {
    label: 'IMAP4.starttls()',
    pattern: STARTTLS,
    means: 'starttls',
    needs: /imaplib|IMAP4/,
    instead: 'imaplib.IMAP4_SSL(…)',
  },
  {
    label: 'SMTP.starttls()',
    pattern: STARTTLS,
    means: 'starttls',
    needs: /smtplib|python|\bSMTP\(/i,
    instead: 'smtplib.SMTP_SSL(…)',
  },
  {
    label: 'smtplib.SMTP',
    pattern: /smtplib\.SMTP(?=\s*\()|(?<![\w.])SMTP(?=\(["'])/g,
    means: 'none',
    instead: 'smtplib.SMTP_SSL(…)',
  },
  {
    label: 'imaplib.IMAP4',
    pattern: /imaplib\.IMAP4(?=\s*\()|(?<![\w.])IMAP4(?=\(["'])/g,
    means: 'none',
    instead: 'imaplib.IMAP4_SSL(…)',
  },
  {
    label: 'poplib.POP3',
    pattern: /poplib\.POP3(?=\s*\()|(?<![\w.])POP3(?=\(["'])/g,
    means: 'none',
    instead: 'poplib.POP3_SSL(…)',
  },
  {
    label: 'SMTP_SSL',
    pattern: /\b(?:(?:smtp|imap|pop)lib\.)?(?:SMTP|IMAP4|POP3)[_ ]SSL(?=\s*\()/gi,
    means: 'ssl',
  },
  {
    label: 'smtp://',
    pattern: /\bsmtp:\/\//gi,
    means: 'starttls',
    needs: URLS,
    instead: 'smtps://',
  },
  {
    label: 'imap://',
    pattern: /\bimap:\/\//gi,
    means: 'starttls',
    needs: URLS,
    instead: 'imaps://',
  },
  {
    label: 'pop3://',
    pattern: /\bpop3?:\/\//gi,
    means: 'starttls',
    needs: URLS,
    instead: 'pop3s://',
  },
  { label: 'smtps://', pattern: /\b(?:smtps|imaps|pop3?s):\/\//gi, means: 'ssl' },
  { label: '-UseSsl', pattern: /-UseSsl\b/gi, means: 'starttls', needs: /Send-MailMessage/i },
  {
    label: 'Send-MailMessage',
    pattern: /Send-MailMessage\b/gi,
    means: 'none',
  },
  { label: 'EnableSsl', pattern: new RegExp(`\\bEnableSsl${ON}`, 'gi'), means: 'starttls' },
  {
    label: 'SecureSocketOptions.StartTls',
    pattern: /SecureSocketOptions\.StartTls\w*/gi,
    means: 'starttls',
    instead: 'SecureSocketOptions.SslOnConnect',
  },
  { label: 'SslOnConnect', pattern: /(?:SecureSocketOptions\.)?SslOnConnect\b/gi, means: 'ssl' },
  {
    label: 'SMTPSecure = tls',
    pattern:
      /SMTPSecure\s*=\s*["']?(?:tls\b|(?:\w+::)?ENCRYPTION_STARTTLS\b)["']?|PHPMailer::ENCRYPTION_STARTTLS\b/gi,
    means: 'starttls',
    instead: 'SMTPSecure = PHPMailer::ENCRYPTION_SMTPS',
  },
  {
    label: 'ENCRYPTION_SMTPS',
    pattern:
      /SMTPSecure\s*=\s*["']?(?:ssl\b|(?:\w+::)?ENCRYPTION_SMTPS\b)["']?|PHPMailer::ENCRYPTION_SMTPS\b/gi,
    means: 'ssl',
  },
  {
    label: 'secure: false',
    pattern: /\bsecure["']?\s*[:=]\s*false\b/gi,
    means: 'none',
    needs: NODEMAILER,
    instead: 'secure: true',
  },
  {
    label: 'EMAIL_USE_TLS',
    pattern: new RegExp(`\\bEMAIL[_ ]USE[_ ]TLS${ON}`, 'gi'),
    means: 'starttls',
    instead: 'EMAIL_USE_SSL = True',
  },
  {
    label: 'MAIL_USE_TLS',
    pattern: new RegExp(`\\bMAIL[_ ]USE[_ ]TLS${ON}`, 'gi'),
    means: 'starttls',
    instead: 'MAIL_USE_SSL = True',
  },
  {
    label: 'mail.smtp.starttls.enable',
    pattern: new RegExp(`\\bmail[. ]smtps?[. ]starttls[. ](?:enable|required)["']?${ON}`, 'gi'),
    means: 'starttls',
    instead: 'mail.smtp.ssl.enable=true',
  },
  {
    label: 'enable_starttls',
    pattern: new RegExp(`\\benable[_ ]starttls(?:[_ ]auto)?["']?${ON}`, 'gi'),
    means: 'starttls',
    instead: 'ssl: true',
  },
  {
    label: '-starttls',
    pattern: /(?<=s_client\b.{0,120})-starttls \w+/gi,
    means: 'starttls',
    instead: 'openssl s_client -connect …',
  },
  { label: 's_client', pattern: /\bopenssl s_client\b/gi, means: 'ssl' },
  {
    label: '--tls-on-connect',
    pattern: /(?<=\bswaks\b.{0,200})(?:--tls-on-connect|-tlsc)\b/gi,
    means: 'ssl',
  },
  {
    label: '--tls',
    pattern: /(?<=\bswaks\b.{0,200})--?tls\b(?!-)/gi,
    means: 'starttls',
    instead: '--tls-on-connect',
  },
  {
    label: 'smtp.SendMail',
    pattern: /\bsmtp\.(?:SendMail|Dial)(?=\s*\()/g,
    means: 'starttls',
    instead: 'tls.Dial(…)',
  },
]

const MAY_CALL = /[(:=-]/

/** A call of a message; a silent one says nothing beside what another one does. */
export type FoundCall = CodeCall & { isSilent: boolean }

/** The calls in a message. Where STARTTLS is switched on, that counts, whatever the connection was opened with. */
export function callsIn(text: string): FoundCall[] {
  if (!MAY_CALL.test(text)) return []
  const found = CALLS.filter(
    ({ pattern, needs }) => (!needs || needs.test(text)) && text.search(pattern) >= 0,
  )
  const isUpgraded = found.some(({ means }) => means === 'starttls')
  return found.map((call) => ({ ...call, isSilent: isUpgraded && call.means !== 'starttls' }))
}

/** The call that was quoted with this label. */
export function callNamed(label: string | undefined): CodeCall | undefined {
  return label === undefined ? undefined : CALLS.find((call) => call.label === label)
}
