import type { Person } from '../person.ts'

/** Erika opens this page and starts the guide there. */
export async function begins(erika: Person, path: string): Promise<void> {
  await erika.opens(path)
  await erika.startsGuide()
}
