import type { TextKey, Texts } from '../core/texts.ts'

export type Text = (key: TextKey, values?: Record<string, string | number>) => string

/** Looks words up and fills `{placeholders}`; runs in the browser and on the server. */
export function textFrom(texts: Texts): Text {
  return (key, values = {}) =>
    texts[key].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
}
