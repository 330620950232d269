import type { Storage, TurnContext } from '@microsoft/agents-hosting'
import { Context, EMPTY_CONTEXT } from '../../shared/conversation/conversation.ts'

/**
 * What a conversation remembers between two turns, at the place and in the shape of the SDK's `ConversationState`;
 * that one hashes everything three times a turn to find out whether it has changed, which it always has.
 */
export function createMemory(state: Storage) {
  const saved = new WeakSet<object>()
  // A storage may give back the very object that it was given: that one is known to be sound.
  const isSaved = (stored: unknown): stored is Context =>
    typeof stored === 'object' && stored !== null && saved.has(stored)

  return {
    async load(context: TurnContext): Promise<Context> {
      const key = keyOf(context)
      const { [key]: item } = await state.read([key])
      return isSaved(item?.context) ? item.context : parseContext(item?.context)
    },
    save(context: TurnContext, remembered: Context): Promise<void> {
      saved.add(remembered)
      return state.write({ [keyOf(context)]: { context: remembered, eTag: '*' } })
    },
    forget: (context: TurnContext) => state.delete([keyOf(context)]),
  }
}

function keyOf({ activity }: TurnContext): string {
  const { channelId, conversation } = activity
  if (!channelId || !conversation?.id) throw new Error('Memory: an activity without conversation')
  return `${channelId}/conversations/${conversation.id}/`
}

/** A context from an older version, or damaged, is forgotten rather than guessed at. */
function parseContext(stored: unknown): Context {
  const parsed = Context.safeParse(stored)
  return parsed.success ? parsed.data : EMPTY_CONTEXT
}
