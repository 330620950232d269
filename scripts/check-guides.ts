import { mkdirSync } from 'node:fs'
import { ensureBrowsers } from './browsers.ts'
import { checkGuides } from './check-guides/check-guides.ts'
import { readCommand } from './check-guides/read-command.ts'

// `npm run check-guides -- --url ADDRESS`: are the guides still right in this workspace? Changes nothing there.
// Ends with 0 when every step is found or done, 1 when not, 2 when the command or its settings are wrong.
const command = readCommand()
if (ensureBrowsers(['chromium']).length > 0) process.exit(1)
mkdirSync(command.out, { recursive: true })

const life = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => life.abort())
process.exitCode = await checkGuides(command, life.signal)
