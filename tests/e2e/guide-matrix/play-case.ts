import type { Case } from './cases/case.ts'
import type { Driver } from './driver.ts'
import { createPerson } from './person.ts'
import type { World } from './world.ts'

/** Plays one case in a workspace as it was on its first day. */
export async function playCase(one: Case, driver: Driver, world: World): Promise<void> {
  const workspace = world.workspaces.get(one.build)
  if (!workspace) throw new Error(`The world has no workspace "${one.build}"`)
  await driver.closeTabs()
  await workspace.store.resetAll()
  const { guide, language } = one
  const erika = createPerson({ driver, workspace, guide, language })
  try {
    await one.play(erika, workspace)
  } catch (error) {
    // The next case must not meet the guide of this one; what fails here is told by the next one itself.
    await erika.stopsGuide().catch(() => undefined)
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(
      `${reason}\nThe card had asked for: ${erika.told.join(', ')}\nPressed last: ${erika.lastPress()}`,
      { cause: error },
    )
  }
}
