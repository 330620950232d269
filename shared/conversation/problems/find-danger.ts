import type { Topic } from '../../answers/answer.ts'
import type { Cause } from '../../answers/diagnosis/cause.ts'
import type { Diagnosis } from '../../answers/diagnosis/diagnosis.ts'
import { fold } from '../../understanding/index.ts'
import type { Candidate, Context } from '../conversation.ts'
import { ASKS, DONE, MAY_I, OFF, ONLY_PRESS, SAY_NO, SAY_YES, TRUST } from './danger-words.ts'
import type { FoundProblem } from './find-problem.ts'

type Danger = {
  kind: 'trust' | 'trusted' | 'unencrypted' | 'cancel' | 'in-doubt'
  topic: Topic
  diagnosis: Diagnosis | undefined
}

/**
 * The question whether to accept a certificate after all, to go on without encryption, or what to answer to the
 * program, at the start or in the middle of a search; `said` is what the person says beside an error message. The
 * search goes on where it was.
 */
export function findDanger(
  said: string,
  found: FoundProblem | undefined,
  best: Candidate | undefined,
  context: Context,
): Danger | undefined {
  const text = fold(said)
  if (text.length > LONGEST) return undefined
  const { topic: now = best?.topic, diagnosis } = found ?? context.problem ?? {}
  const isWarned = found ? found.topic === CERTIFICATE : context.topic === CERTIFICATE
  const isAbout = diagnosis?.cause !== undefined && ABOUT_ENCRYPTION.includes(diagnosis.cause)
  if (isAbout && now && !isWarned && (found || context.topic === now) && !NAMES_IT.test(text)) {
    const kind = ofEncryption(text, diagnosis.cause)
    return kind && { kind, topic: now, diagnosis }
  }
  const isHeard = !found && best?.topic === CERTIFICATE && best.confidence > 0.5
  if (isWarned || isHeard) {
    const kind = ofCertificate(text)
    return (
      kind && { kind, topic: CERTIFICATE, diagnosis: now === CERTIFICATE ? diagnosis : undefined }
    )
  }
  return ONLY_PRESS.test(text)
    ? { kind: 'in-doubt', topic: CERTIFICATE, diagnosis: context.problem?.diagnosis }
    : undefined
}

function ofEncryption(text: string, cause: Cause | undefined): Danger['kind'] | undefined {
  const asks = ASKS.test(text)
  // Only then it is known that the program offers to do without.
  const isOffered = cause === 'without-ssl'
  if (SAY_YES.test(text) && isOffered) return 'unencrypted'
  if (ONLY_PRESS.test(text)) return 'in-doubt'
  if (asks && SAY_NO.test(text)) return 'cancel'
  return asks && (OFF.test(text) || TRUST.test(text)) ? 'unencrypted' : undefined
}

function ofCertificate(text: string): Danger['kind'] | undefined {
  const asks = ASKS.test(text)
  const saysNo = SAY_NO.test(text) && !SAY_YES.test(text)
  if (DONE.test(text)) return saysNo ? undefined : 'trusted'
  if (saysNo) return asks ? 'cancel' : undefined
  return SAY_YES.test(text) || MAY_I.test(text) || (asks && TRUST.test(text)) ? 'trust' : undefined
}

const NAMES_IT = /[cz]ertifi/

const CERTIFICATE: Topic = 'certificate-warning'

/** More is a story, and its question may be another one. */
const LONGEST = 160

const ABOUT_ENCRYPTION: readonly Cause[] = [
  'starttls',
  'without-ssl',
  'mismatch',
  'no-connection',
  'exposed',
]
