import type { Answer, Block, Topic } from './answer.ts'
import capabilities from './capabilities.answer.ts'
import certificateWarning from './certificate-warning.answer.ts'
import checkSettings from './check-settings.answer.ts'
import clientSetup from './client-setup.answer.ts'
import clientUpdate from './client-update.answer.ts'
import connectionFails from './connection-fails.answer.ts'
import encryption from './encryption.answer.ts'
import greeting from './greeting.answer.ts'
import human from './human.answer.ts'
import languageSwitch from './language-switch.answer.ts'
import loginFails from './login-fails.answer.ts'
import oauth from './oauth.answer.ts'
import outOfScope from './out-of-scope.answer.ts'
import passwordForgotten from './password-forgotten.answer.ts'
import passwordSet from './password-set.answer.ts'
import { plainAnswer } from './plain-answer.ts'
import popKeepCopy from './pop-keep-copy.answer.ts'
import privacy from './privacy.answer.ts'
import protocolChoice from './protocol-choice.answer.ts'
import protocolExplained from './protocol-explained.answer.ts'
import receiveFails from './receive-fails.answer.ts'
import { remembering } from './remembering.ts'
import sendFails from './send-fails.answer.ts'
import serverData from './server-data.answer.ts'
import showMe from './show-me.answer.ts'
import thanks from './thanks.answer.ts'
import type { AnswerRequest, TopicAnswer } from './topic-answer.ts'
import username from './username.answer.ts'

export type { AnswerRequest, TopicAnswer } from './topic-answer.ts'

/** Every answer of the product; a test compares this list with the folder and with the topics. */
export const answers: readonly TopicAnswer[] = [
  protocolExplained,
  protocolChoice,
  serverData,
  encryption,
  username,
  passwordSet,
  passwordForgotten,
  oauth,
  clientSetup,
  clientUpdate,
  loginFails,
  connectionFails,
  sendFails,
  receiveFails,
  certificateWarning,
  popKeepCopy,
  checkSettings,
  showMe,
  greeting,
  thanks,
  capabilities,
  human,
  privacy,
  languageSwitch,
  outOfScope,
]

/**
 * The answer to a topic, as data for every face. What depends on nothing that a person typed is made once,
 * so it may be asked for as often as people ask, and is never to be changed.
 */
export const answerTopic: (topic: Topic, request: AnswerRequest) => Answer = remembering(makeAnswer)

function makeAnswer(topic: Topic, request: AnswerRequest): Answer {
  const found = answers.find((answer) => answer.topic === topic)
  if (!found) throw new Error(`answers: no answer for the topic "${topic}"; add ${topic}.answer.ts`)
  const { asked, language } = request
  return {
    topic,
    language,
    blocks: asked ? plainAnswer(asked, request) : blocksOf(found, request),
  }
}

/** Said in short, an answer keeps its buttons. */
function blocksOf({ blocks, brief }: TopicAnswer, request: AnswerRequest): Block[] {
  const whole = blocks(request)
  return request.isBrief && brief
    ? [...brief(request), ...whole.filter(({ kind }) => kind === 'actions')]
    : whole
}
