import type { Understood } from '../../understanding/index.ts'
import type { Turn } from '../conversation.ts'

/** "WLAN-Passwort vergessen": not ours, but "and the mail one?" may follow. */
export function withForeign(turn: Turn, { text }: Pick<Understood, 'text'>): Turn {
  if (!PASSWORD.test(text)) return turn
  const foreign = FORGOTTEN.test(text) ? 'password-forgotten' : 'password-set'
  return { ...turn, context: { ...turn.context, foreign } }
}

const PASSWORD = /passwor[dt]|kennwort|\bpwd?\b|\bpasscode\b/
const FORGOTTEN =
  /vergess|vergass|forgot|\blost\b|verloren|verlegt|\b(?:don ?'?t|nicht|nimmer|ned|net) (?:mehr |longer )?(?:know|remember|weiss|wissen)|weiss .*(?:nicht|nimmer|ned|net)\b/
