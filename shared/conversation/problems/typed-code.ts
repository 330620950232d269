/** What a code may look like: all that is kept of a message, and nothing else can be in it. */
export const TYPED_CODE =
  /^(?:0x8[\da-f]{7}|[245]\d\d|(?:[45]\d\d[ -])?[45]\.\d\.\d{1,3}|\[(?:in-use|auth|limit|overquota|unavailable|serverbug|contactadmin|expired|authenticationfailed|authorizationfailed|privacyrequired|sys\/temp|sys\/perm)\])$/i

/** Numbers of Windows, and what IMAP and POP3 say between brackets. */
const NAMED =
  /\b0x8[\da-f]{7}\b|\[(?:in-use|auth|limit|overquota|unavailable|serverbug|contactadmin|expired|authenticationfailed|authorizationfailed|privacyrequired|sys\/temp|sys\/perm)\]/i

/** "552 5.2.2", "#5.1.1", "550 relay not permitted", "error 550"; not a date, a version, an address of a server or a count. */
const SMTP =
  /(?<![\w.,:-])(?:[45]\d\d[ -]#?[45]\.\d\.\d{1,3}(?![\w.:]|-\d)|(?<!\b(?:am|vom|seit|bis|zum|on|since|from|version) )[45]\.\d\.\d{1,3}(?![\w:]|\.\d|-\d)|(?:42[16]|45[0-5]|50[0-4]|52[13]|53[0-8]|541|55[0-6])(?=[ -](?!mails?\b|e-?mails?\b|nachricht|messages?\b|kolleg|colleag|leute|people|users?\b|mitarbeit|mal\b|times\b|[kmg]i?b\b)\p{L}{3}))|(?<=\b(?:fehler|error|code|smtp)\W{1,3})[45]\d\d\b/iu

/** The code in an error message, as it was typed: support looks for that one, not for another one of the same meaning. */
export function findTypedCode(text: string): string | undefined {
  const found = (SMTP.exec(text) ?? NAMED.exec(text))?.[0].replace('#', '')
  return found !== undefined && TYPED_CODE.test(found) ? found : undefined
}
