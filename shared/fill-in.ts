export type WordValues = Readonly<Record<string, string | number>>

/** A text of the locales with its values put in as they are: `{{name}}` becomes the value of that name. */
export function fillIn(text: string, values: WordValues): string {
  return text.replace(/\{\{\s*(\w+)\s*\}\}/g, (_all, name) => String(values[name] ?? ''))
}
