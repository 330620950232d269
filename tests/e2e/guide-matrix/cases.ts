import type { Case } from './cases/case.ts'
import { detours } from './cases/detours.ts'
import { acrossLanguages, inOtherLanguage, onwards, whole } from './cases/whole-ways.ts'

export const cases: readonly Case[] = [
  ...whole,
  ...onwards,
  ...inOtherLanguage,
  ...acrossLanguages,
  ...detours,
]
