import type { Topic } from '../../answers/answer.ts'
import type { Cause } from '../../answers/diagnosis/cause.ts'
import type { Diagnosis } from '../../answers/diagnosis/diagnosis.ts'
import { fold } from '../../understanding/index.ts'
import type { Candidate, Context } from '../conversation.ts'
import type { FoundProblem } from './find-problem.ts'

type Danger = { kind: 'trust' | 'unencrypted'; topic: Topic; diagnosis: Diagnosis | undefined }

/**
 * The question whether to accept a certificate after all, or to go without encryption, at the start or in the middle
 * of a search; `said` is what the person says beside an error message. The search goes on where it was.
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
  const isCertificate = found
    ? found.topic === CERTIFICATE
    : best?.topic === CERTIFICATE || context.topic === CERTIFICATE
  const isMeant = context.topic === CERTIFICATE && ASKS.test(text) && TRUST.test(text)
  if (isCertificate && (isMeant || MAY_I.test(text)))
    return {
      kind: 'trust',
      topic: CERTIFICATE,
      diagnosis: now === CERTIFICATE ? diagnosis : undefined,
    }
  const isOpen = diagnosis?.cause !== undefined && ABOUT_ENCRYPTION.includes(diagnosis.cause)
  if (!isOpen || !now || !(found || context.topic === now)) return undefined
  return ASKS.test(text) && OFF.test(text)
    ? { kind: 'unencrypted', topic: now, diagnosis }
    : undefined
}

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

const GO_ON =
  'accept\\w*|akzept\\w*|trust\\w*|vertrau\\w*|continue|continuing|proceed\\w*|fortfahr\\w*|fortsetz\\w*|weiter(?:mach|klick)\\w*|(?:klick|mach)\\w* weiter|ignor\\w*|bestaetig\\w*|confirm\\w*|allow|zulass\\w*|erlauben|(?:add|make) an exception|ausnahme\\w*|wegklick\\w*|dismiss\\w*|click (?:yes|ok)'

/** Clear without anything before it: the wish, and what is wished. */
const MAY_I = new RegExp(
  `\\b(?:(?:should|shall|can|could|may|do|must) (?:i|we|you)|safe|dangerous|ok(?:ay)? to|fine to|just|simply|want to|soll(?:en|te|ten)?|darf|duerfen|kann|koennen|muss|einfach|moechte|wollen|gefaehrlich)\\b.{0,60}\\b(?:${GO_ON})\\b`,
)

const TRUST = new RegExp(
  `\\b(?:${GO_ON}|trotzdem|anyway|yes or no|ja oder nein|ok druecken|ja druecken|press (?:yes|ok))\\b`,
)

const ASKS =
  /\?|^(?:(?:and|und|so|also|ok|okay|aber|but|then|dann) )*(?:should|shall|can|could|may|must|do|is|soll\w*|darf|duerfen|kann|koennen|muss|ist|wenn|was passiert|what (?:if|happens)|yes or no|ja oder nein)\b|\b(?:einfach|just|simply|dauerhaft|permanent\w*|want to|would like|moechten?|wollen|will)\b/

const OFF =
  /\b(?:none|keine?(?! ahnung)|off|ohne|without|unverschluesselt|unencrypted|(?:ab|aus)(?:zu)?schalt\w*|abstell\w*|deaktivier\w*|disabled?|starttls|(?:say|press|click|sage\w*|auf|druecke\w*) (?:yes|ja))\b/
