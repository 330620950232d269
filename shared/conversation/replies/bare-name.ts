/** A user name that was given in reply to "check the user name": "f.gruber klein", "mine is Ali.Yilmaz". */
export function bareName(text: string): string | undefined {
  const name = NAME.exec(text.trim())?.[1]
  return name === undefined || /^(?:imap|smtp|pop3?|mail|www)\./i.test(name) ? undefined : name
}

const NAME =
  /^(?:(?:ja|yes|ok|also|so|mein\w*|my|mine|der|the|benutzer(?:name)?|user(?: ?name)?|is|ist|name|login|log-in|anmeldedaten|anmeldename|hab|have|habe|ich|i|use|nehme|with|mit)[\s:,=]+){0,8}([a-z0-9][\w+-]*(?:[.@][\w+-]+)+)(?:[\s,]+(?:alles|all|ganz|ist|is|klein|kleingeschrieben|in|small|lower ?case|geschrieben|eingetragen|so))*[.!]?$/i
