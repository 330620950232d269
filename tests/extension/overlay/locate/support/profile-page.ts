/** A page as some product has it. The way to the profile is marked with `data-it`, which no signal reads. */
export type ProfilePage = {
  name: string
  body: string
  style?: string
  /** Attributes of `<html>`. @default lang="de" */
  html?: string
  /** @default 1280 x 800 */
  size?: readonly [number, number]
  isDark?: boolean
}

/** The page as a document. */
export function documentOf({ body, style = '', html = 'lang="de"' }: ProfilePage): string {
  return `<!doctype html><html ${html}><head><meta charset="utf-8"><title>Workspace</title><style>
  body { margin: 0; font: 16px sans-serif }
  header { display: flex; justify-content: space-between; align-items: center; height: 56px; padding: 0 16px }
  .tools { display: flex; align-items: center; gap: 8px }
  .round { box-sizing: border-box; width: 40px; height: 40px; padding: 0; border: 0; border-radius: 50%; background: #257; color: #fff; line-height: 40px; text-align: center }
  .columns { display: flex } nav { width: 200px } nav a { display: block; padding: 10px } main { flex: 1; padding: 16px }
  ${style}</style></head><body>${body}</body></html>`
}
