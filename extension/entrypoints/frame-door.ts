import type { UnlistedScriptDefinition } from 'wxt'
import { askIn } from '../overlay/frames/ask-in.ts'
import { askForFrame } from '../platform/ask-for-frame.ts'

// Registered for all frames at document_start, only while a guide runs, see start-guide.ts.
// As plain data: every byte of this one counts, because it stands at each frame of each page.
export default { main: () => askIn(askForFrame) } satisfies UnlistedScriptDefinition
