import modelFile from '../../dist/understanding/model.json' with { type: 'json' }
import { createTurn } from '../../shared/conversation/turn.ts'
import { createUnderstanding, type Model } from '../../shared/understanding/index.ts'

// Made by scripts/train.ts from types of its own; JSON knows no string literals, so the topics need the cast.
const model = modelFile as unknown as Model

/** The same understanding and the same conversation as the bot's, in this page: no network, no server. */
export const understand = createUnderstanding(model)
export const turn = createTurn(model)
