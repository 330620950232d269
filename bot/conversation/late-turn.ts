import { readFileSync } from 'node:fs'
import { createTurnWith, type TurnFunction } from '../../shared/conversation/turn.ts'
import { createUnderstanding, type Understand } from '../../shared/understanding/index.ts'

/**
 * The conversation from a model's file, which is read when this thread has to understand something itself: where
 * another one takes the turns (`turn-aside.ts`) that is never, and its memory is spared.
 */
export function createLateTurn(modelFile: string): TurnFunction {
  let understand: Understand | undefined
  return createTurnWith((text) => {
    // Our own build wrote it: nobody else's data.
    understand ??= createUnderstanding(JSON.parse(readFileSync(modelFile, 'utf8')))
    return understand(text)
  })
}
