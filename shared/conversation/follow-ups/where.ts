import type { Question, Slots, Topic } from '../../answers/answer.ts'
import type { CheckId } from '../../answers/diagnosis/check-id.ts'
import { isProblem } from '../../answers/diagnosis/diagnosis.ts'
import type { Context } from '../conversation.ts'

/** "Where do I change that?": the place of what was just spoken of; in a search, of what is to be checked. */
export function placeOf(topic: Topic, context: Context, named: Slots): Question | undefined {
  const client = named.client ?? context.slots.client
  const slots = client ? { client } : {}
  if (isProblem(topic)) {
    const check = openCheck(context)
    const place = check && IN_THE_WORKSPACE[check]
    return place
      ? { topic: 'show-me', slots: { datum: place } }
      : { topic: 'client-update', slots: { ...slots, ...protocolIn(named) } }
  }
  if (topic === 'password-set' || topic === 'password-forgotten')
    return { topic: 'show-me', slots: { datum: 'password' } }
  if (topic === 'encryption')
    return { topic: 'client-update', slots: { ...slots, datum: 'encryption' } }
  if (IN_A_PROGRAM.includes(topic)) return { topic: 'client-update', slots }
  return topic === 'server-data' ? { topic: 'show-me', slots: { datum: 'host' } } : undefined
}

const IN_A_PROGRAM: readonly Topic[] = [
  'check-settings',
  'client-setup',
  'client-update',
  'pop-keep-copy',
  'username',
]

const IN_THE_WORKSPACE: Readonly<Partial<Record<CheckId, 'password' | 'host'>>> = {
  password: 'password',
  host: 'host',
}

/** Where a check is made: in the workspace, or in the person's program; undefined where it is made in neither. */
export function placeOfCheck(check: CheckId, { client, protocol }: Slots): Question | undefined {
  const datum = IN_THE_WORKSPACE[check]
  if (datum === 'password') return { topic: 'password-set', slots: {} }
  if (datum) return { topic: 'show-me', slots: { datum } }
  if (!Object.hasOwn(IN_THE_PROGRAM, check)) return undefined
  const slots = { ...(client && { client }), ...protocolIn(protocol ? { protocol } : {}) }
  return { topic: 'client-update', slots: { ...slots, ...IN_THE_PROGRAM[check] } }
}

const IN_THE_PROGRAM: Readonly<Partial<Record<CheckId, Slots>>> = {
  username: {},
  retype: { datum: 'password' },
  'auth-method': {},
  'ssl-port': { datum: 'encryption' },
  'outgoing-login': { protocol: 'smtp' },
  sender: {},
}

/** The check that waits for a yes or no. */
export function openCheck({ offered }: Context): CheckId | undefined {
  return offered.find(({ question }) => question.progress)?.question.progress?.check
}

function protocolIn({ protocol }: Slots): Slots {
  return protocol ? { protocol } : {}
}
