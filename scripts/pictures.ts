import { ensureBrowsers } from './browsers.ts'
import { runTool } from './run-tool.ts'

// Makes the pictures of the README from a real run.
if (ensureBrowsers(['chromium']).length > 0) process.exit(1)
process.env.PICTURES = '1'
process.exit(runTool('playwright', ['test', 'tests/e2e/ask-to-password']) ? 0 : 1)
