import { readFileSync } from 'node:fs'
import { parseSettingsText, type Settings } from '../../../shared/settings/index.ts'
import {
  BUILD_NAMES,
  type BuildName,
  startWorkspace,
  type Workspace,
} from '../../workspace/server.ts'

export type World = {
  settings: Settings
  workspaces: ReadonlyMap<BuildName, Workspace>
  close(): Promise<void>
}

/** All builds of the workspace side by side, and the settings of a company that has all of them. */
export async function startWorld(): Promise<World> {
  const example = parseSettingsText(readFileSync('shared/settings/example.json', 'utf8')).settings
  const { mail = example.mail } = example
  const started = await Promise.all(
    BUILD_NAMES.map(
      async (build) =>
        [build, await startWorkspace({ build, settings: { ...(mail && { mail }) } })] as const,
    ),
  )
  const workspaces = new Map(started)
  const origins = started.map(([, { origin }]) => origin)
  return {
    settings: { ...example, workspace: { origins } },
    workspaces,
    close: async () => {
      await Promise.all(started.map(([, workspace]) => workspace.close()))
    },
  }
}
