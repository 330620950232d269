import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { describeProblem, parseSettingsText, type Settings } from '../../shared/settings/index.ts'
import { ACCOUNTS, BUILD_NAMES, startWorkspace } from './server.ts'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '0' },
    host: { type: 'string', default: '127.0.0.1' },
    build: { type: 'string', default: 'semantic' },
    settings: { type: 'string' },
    data: { type: 'string' },
  },
})

const build = BUILD_NAMES.find((name) => name === values.build)
if (!build) {
  console.error(`--build ${values.build}: choose one of ${BUILD_NAMES.join(', ')}`)
  process.exit(1)
}
const workspace = await startWorkspace({
  settings: await readSettings(values.settings),
  port: Number(values.port),
  host: values.host,
  build,
  ...(values.data ? { dataFile: values.data } : {}),
})
console.log(`Demo workspace (${build}): ${workspace.origin}/`)
for (const { displayUser, firstPassword } of ACCOUNTS)
  console.log(`  ${displayUser}  ${firstPassword}`)

async function readSettings(path: string | undefined): Promise<Settings> {
  if (!path) return {}
  const { settings, problems } = parseSettingsText(await readFile(path, 'utf8'))
  for (const problem of problems) console.error(describeProblem(problem, 'en'))
  if (problems.length > 0) process.exit(1)
  return settings
}
