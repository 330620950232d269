export type { Candidate } from './classifier.ts'
export type { Model } from './model.ts'
export { fold, MAX_LENGTH, toWords } from './normalise.ts'
export { createUnderstanding, type Understand, type Understood, type Zone } from './understand.ts'
