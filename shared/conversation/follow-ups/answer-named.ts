import type { Block } from '../../answers/answer.ts'
import { actions, text } from '../../answers/blocks.ts'
import { ask } from '../../answers/buttons.ts'
import { common } from '../../answers/common.ts'
import { finish, type Session, sure } from '../answering.ts'
import type { Turn } from '../conversation.ts'
import { conversationWords } from '../words.ts'
import { askProgram } from './answer-short.ts'
import type { Named } from './named-program.ts'
import { clientsOn } from './platform.ts'

/** Says that the program is noted, honest about what there is for it, and asks what to do with it. */
export function answerNamed(named: Named, session: Session, candidates: Turn['candidates']): Turn {
  const topic = 'client-setup'
  if (named.kind === 'platform')
    return askProgram(topic, clientsOn(named.platform), session, candidates)
  const { language } = session
  const slots = { client: named.client }
  const blocks: Block[] = [
    text(say(named, session)),
    ...actions(
      ask(language, 'button.client-setup-named', 'client-setup', slots),
      ask(language, 'button.client-update-named', 'client-update', slots),
      ask(language, 'button.login-fails', 'login-fails', slots),
      ask(language, 'button.receive-fails', 'receive-fails', slots),
      ask(language, 'button.send-fails', 'send-fails', slots),
    ),
  ]
  return finish({ topic, language, blocks }, { topic, slots }, session, {
    outcome: 'answer',
    candidates: sure(topic, candidates),
  })
}

function say({ client, isAsked }: Named & { kind: 'program' }, { language }: Session): string {
  const t = conversationWords(language)
  const name = { client: common(language)(`client.${client}`) }
  if (client === 'other') return t(isAsked ? 'suits-general' : 'noted-general')
  return isAsked ? t('suits', name) : `${t('noted', name)} ${t('what-next')}`
}
