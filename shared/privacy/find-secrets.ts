import { findByPlace } from './find-by-place.ts'
import { findByShape } from './find-by-shape.ts'
import { findLabelled } from './find-labelled.ts'
import type { JudgeWord } from './ordinary-words.ts'
import { merge, type Span } from './span.ts'

/** What looks like a password, a token or a key, in order and without overlaps. */
export function findSecrets(text: string, isSecretWord: JudgeWord): Span[] {
  return merge([...findLabelled(text, isSecretWord), ...findByPlace(text), ...findByShape(text)])
}
