import { Ivya } from 'ivya'

/** Playwright's way: one role and one name, the least that a role query can be asked. */
export function roleQuery(role: string, name: string): () => Element | undefined {
  const ivya = Ivya.create({ browser: 'chromium' })
  return () => ivya.queryAllByRole(role, { name, exact: true })[0]
}
