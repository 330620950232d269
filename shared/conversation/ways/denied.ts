import { text as saying } from '../../answers/blocks.ts'
import { LIKELY_CLIENTS } from '../../answers/client-buttons.ts'
import { common } from '../../answers/common.ts'
import type { ClientId } from '../../mail-clients/client-id.ts'
import { mailClientsOf } from '../../mail-clients/index.ts'
import { fold, toWords } from '../../understanding/index.ts'
import type { Session } from '../answering.ts'
import type { Context, Turn } from '../conversation.ts'
import type { Denied } from '../denied-program.ts'
import { askProgram } from '../follow-ups/answer-short.ts'
import { LIGHT } from '../follow-ups/light-words.ts'
import { isOfDevice } from '../follow-ups/named-program.ts'
import { clientsOn } from '../follow-ups/platform.ts'
import { sayCheck } from '../replies/say-check.ts'
import { openSearch } from '../replies/search-state.ts'
import { conversationWords } from '../words.ts'

/** What is not theirs is forgotten: neither an answer nor the letter to support is to name it. */
export function withoutDenied(context: Context, { clients }: Denied): Context {
  const { program, problem, ...rest } = context
  const isDenied = (client: ClientId | undefined) =>
    client !== undefined && clients.includes(client)
  const isProgramDenied = clients.some((client) =>
    mailClientsOf(client).some(({ id }) => id === program?.id),
  )
  const { client: _of, ...others } = problem?.slots ?? {}
  const { client: _before, ...slots } = context.slots
  return {
    ...rest,
    slots: isDenied(context.slots.client) ? slots : context.slots,
    ...(program && !isProgramDenied && { program }),
    ...(problem && {
      problem: isDenied(problem.slots.client) ? { ...problem, slots: others } : problem,
    }),
  }
}

/** "I don't use Gmail" and no more: a search stays where it is; otherwise it is asked which program it is. */
export function answerDenied(
  { clients, rest, platform }: Denied,
  session: Session,
): Turn | undefined {
  const [client] = clients
  const isLight = (word: string) =>
    LIGHT.has(word) || (platform !== undefined && isOfDevice(word.replace(/s$/, '')))
  if (!client || !toWords(fold(rest)).every(isLight)) return undefined
  const { language, context } = session
  const t = conversationWords(language)
  const name = { client: common(language)(`client.${client}`) }
  const search = openSearch(context)
  if (search)
    return sayCheck(search, session, {
      before: [saying(t('search.same-step-without', name))],
      as: 'question',
    })
  const topic = context.topic === 'client-update' ? 'client-update' : 'client-setup'
  const turn = askProgram(
    topic,
    // Nor the same program on a phone.
    (platform ? clientsOn(platform) : LIKELY_CLIENTS).filter(
      (one) => !clients.some((denied) => one.startsWith(denied)),
    ),
    session,
    [],
  )
  const buttons = turn.answer.blocks.filter(({ kind }) => kind === 'actions')
  const noted = platform ? 'noted-without-there' : 'noted-without'
  const blocks = [saying(t(noted, name)), ...buttons]
  return { ...turn, answer: { ...turn.answer, blocks } }
}
