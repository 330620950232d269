import type { Language } from '../../../../shared/language.ts'
import type { BuildName, Workspace } from '../../../workspace/server.ts'
import type { GuideId, Person } from '../person.ts'

/** One way through one build of the workspace; the same in every browser. */
export type Case = {
  name: string
  build: BuildName
  guide: GuideId
  /** Language of the card. */
  language: Language
  play: (erika: Person, workspace: Workspace) => Promise<void>
}
