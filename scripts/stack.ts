import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { startBot } from '../bot/server.ts'
import { createTurn } from '../shared/conversation/turn.ts'
import { parseSettingsText, type Settings } from '../shared/settings/index.ts'
import { startWorkspace } from '../tests/workspace/server.ts'
import { freePort } from './free-port.ts'
import { ensureModel } from './train.ts'

/** In the data folder: passwords of the demo workspace, hashed. */
export const WORKSPACE_FILE = 'workspace.json'

type StackOptions = {
  /** The operator's settings; without them the example's, with a demo workspace and local addresses. */
  settings?: Settings | undefined
  /** Wanted ports; a taken one is replaced by a free one. @default any free ports */
  ports?: { workspace: number; bot: number }
  /** Where conversations and demo passwords are kept. @default nowhere: in memory */
  dataFolder?: string
  /** Where the chat widget is built. @default dist/help-center */
  assets?: string
  /** Whether `build-bot` has just run; then no builder takes up memory here. @default false */
  isBuilt?: boolean
}

/** Everything the product needs to be tried out: settings, workspace (a demo unless the settings name one) and bot. */
export async function startStack({
  settings,
  ports,
  dataFolder,
  assets = resolve('dist/help-center'),
  isBuilt = false,
}: StackOptions = {}) {
  const model = ensureModel()
  if (!isBuilt) {
    const { buildWidget } = await import('../bot/help-center/build-widget.ts')
    await buildWidget(assets)
  }
  const workspacePort = await freePort(ports?.workspace)
  const botPort = await freePort(ports?.bot)
  const complete = settings ?? demoSettings(workspacePort, botPort)

  const workspace = settings
    ? undefined
    : await startWorkspace({
        port: workspacePort,
        settings: complete,
        ...(dataFolder && { dataFile: join(dataFolder, WORKSPACE_FILE) }),
      })
  const bot = await startBot({
    settings: complete,
    turn: createTurn(model),
    port: botPort,
    assets,
    ...(dataFolder && { dataFolder }),
  })
  return {
    settings: complete,
    workspace,
    bot,
    close: async () => {
      await Promise.all([workspace?.close(), bot.close()])
    },
  }
}

function demoSettings(workspacePort: number, botPort: number): Settings {
  const { settings } = parseSettingsText(readFileSync('shared/settings/example.json', 'utf8'))
  return {
    ...settings,
    workspace: { origins: [`http://127.0.0.1:${workspacePort}`] },
    bot: { url: `http://127.0.0.1:${botPort}` },
  }
}
