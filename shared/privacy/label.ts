/** "Passwort", "pw", "kennwort", "PIN" … with the usual misspellings, alone or at the end of a longer word. */
export const LABEL =
  /(?:(?:p+a+[sß]+[ -]?(?:w[or]{1,3}[dt]+|owr[dt]|wd|code|phrase)|ken+w(?:or|ö|oe)r?t)(?:e?s|er|e)?|(?<![\p{L}\p{N}])(?:p\/?ws?|passw|kennw|psw|pwd|pswd|pwort|pass|pin|kw|secret|token))(?:['’]s(?=\s*[:=]))?(?![\p{L}\p{N}])/giu
