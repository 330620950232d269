import type { Case } from './cases/case.ts'
import { detours } from './cases/detours.ts'
import { acrossLanguages, inOtherLanguage, whole } from './cases/whole-ways.ts'

export const cases: readonly Case[] = [...whole, ...inOtherLanguage, ...acrossLanguages, ...detours]
