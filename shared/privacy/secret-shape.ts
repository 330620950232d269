/** Quotes around and punctuation behind do not belong to a word; a closing "!" may. */
export function bareOf(token: string): string {
  return token.replace(/^["'„“”»«‚‘’`([{*]+|["'“”»«‘’`),.;:?}\]*…]+$/g, '')
}

/** Letters and digits together, or signs inside a word. */
export function isTypicalShape(bare: string): boolean {
  if (bare.length < 5 || isTechnical(bare) || /^\d{1,3}[%x-]?\p{L}{1,6}$/u.test(bare)) return false
  // A closing exclamation mark is more often one than part of a password; so is a sign between two words.
  const inside = bare.replace(/!+$/, '')
  if (!/\d/.test(bare) && /^[\p{L}-]+[&+/=][\p{L}-]+$/u.test(inside)) return false
  const hasSign = bare.length >= 6 && /[!$%&*+=#?^~§€@_]/.test(inside)
  return /\p{L}/u.test(bare) && (/\d/.test(bare) || hasSign)
}

/** Names with a digit in them that people use or keep passwords in; behind a label such a word may be one all the same. */
function isProduct(bare: string): boolean {
  return /^(?:1password|keepass(?:xc|dx|ium|2android)?|keeweb|lastpass|bitwarden|enpass|roboform|dashlane|nordpass|m365|o365|ms365|o2(?:mail)?|9folders|word|excel|teams|powerpoint|acrobat|lexware|mailbird|postbox|opera|edge)[-_ .]?(?:(?:19|20)\d\d|365|\d{1,2}(?:\.\d+)*)?(?:['’]s)?$/i.test(
    bare,
  )
}

/** Capital and small letters and a digit or a sign in one word: no user name looks like that. */
export function isMixed(bare: string): boolean {
  if (isProduct(bare)) return false
  const isVaried = /\p{Lu}/u.test(bare) && /\p{Ll}/u.test(bare) && /\d/.test(bare)
  return isTypicalShape(bare) && (isVaried || /[!$%&*+=#?^~§€]/.test(bare.slice(1, -1)))
}

/** Needs no label: capital and small letters, a digit and a sign in one word. */
export function isUnmistakable(token: string): boolean {
  const bare = bareOf(token)
  return (
    bare.length >= 8 &&
    !isTechnical(bare) &&
    /\p{Lu}/u.test(bare) &&
    /\p{Ll}/u.test(bare) &&
    /\d/.test(bare) &&
    // "Ticket#4711", "Port=993;Ssl=True" and "%20Guten%20Tag" are written by programs.
    !/^\p{L}+#\d+!*$|^(?:\p{L}+=[\w.:%-]*[;,&|]?)+$|(?:%[0-9A-F]{2}.*){2}/u.test(bare) &&
    /[^\p{L}\p{N}\s.,;:/\\()'’\-_|[\]{}•…]/u.test(bare)
  )
}

/** Hidden already, by the person or by a program: "xxx", "••••", "<password>", "[redacted]". */
export function isMasked(token: string): boolean {
  const bare = token.replace(/^["'„“]|["'“”,;.]+$/g, '')
  return (
    /^(?:([*•●∙·#_.x-])\1+|[…*•]+)$/iu.test(bare) ||
    /^(?:<[\p{L}\d _-]{1,30}>?|\[[\p{L}\d _-]{1,30}\]?|\{[\p{L}\d _-]{1,30}\}?|\*+\p{L}{1,20}\*+)$/u.test(
      bare,
    ) ||
    /^(?:pass?wor[dt]|kennwort|redacted|hidden|masked|removed|entfernt|versteckt|unkenntlich)$/i.test(
      bare,
    )
  )
}

/** Four or more digits and nothing else. */
export function isNumber(bare: string): boolean {
  return /^\d{4,}$/.test(bare)
}

/** Programs with versions, hosts, addresses, protocols and error codes are no passwords. */
export function isTechnical(bare: string): boolean {
  return (
    /^[([{]?-?0x[0-9a-f]+/i.test(bare) ||
    /^[#\d.,:/-]+$/.test(bare) ||
    /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(bare) ||
    /^(?:\w+:\/\/|www\.|=\?)/i.test(bare) ||
    /^(?:[a-z0-9-]+\.)+[a-z]{2,}(?:[:/]\S*)?$/i.test(bare) ||
    /^(?:imap4?s?|pop-?3?s?|smtps?|ssl|tls|starttls|o-?auth2?|xoauth2?|ipv[46]|s\/mime|2fa|sha-?\d+|md5|utf-?\d+|x\.?509|cram-md5|tlsv?1\.\d)(?![a-z])/i.test(
      bare,
    ) ||
    /^(?:outlook|office|microsoft|m?s?windows|win|thunderbird|android|iphone|ipad|ios|macos|mac|macbook|samsung|galaxy|pixel|xiaomi|redmi|huawei|fritz!?box|surface|exchange|firefox|chrome|safari|kmail|k-?9|em|gmail|mail|port|server|host|error|fehler|code|version|xsecret|xcode)[-_ .]?(?:(?:19|20)\d\d|365|\d{1,2}(?:\.\d+)*|s?\d\d?|[56789]\d{3})?\w{0,3}(?:['’]s)?[!+/]*$/i.test(
      bare,
    )
  )
}
