import type { Target } from '../../shared/guides/index.ts'
import { looseTranslator, translator } from '../../shared/i18n.ts'
import type { Language } from '../../shared/language.ts'
import { pickerWords } from './words.ts'

type Thing = { tag: string; role: string; name: string }

/** `Schaltfläche „Speichern“`; what has no role goes by its tag. */
export function describeThing({ tag, role, name }: Thing, language: Language): string {
  const t = translator(pickerWords, language)
  const kind = describeRole(role, language) ?? t('roles.none', { tag })
  return name === '' ? t('thing.nameless', { role: kind }) : t('thing.named', { role: kind, name })
}

/** What people call a role; roles without a word of ours are shown as they are. */
export function describeRole(role: string, language: Language): string | undefined {
  if (role === '' || role === 'none') return undefined
  return wordAt('roles', role, language) ?? role
}

/** What people call a signal; one that is newer than our words goes by its id. */
export function describeSignal(id: string, language: Language): string {
  return wordAt('signals', id, language) ?? id
}

/** `8,5 Punkte` */
export function describePoints(total: number, language: Language): string {
  return translator(pickerWords, language)('points', { total: total.toLocaleString(language) })
}

/** What people call a part of a page or of the window. */
export function describePlace(
  group: 'landmarks' | 'regions',
  id: string,
  language: Language,
): string {
  return wordAt(group, id, language) ?? id
}

type Group = 'roles' | 'signals' | 'landmarks' | 'regions'

function wordAt(group: Group, id: string, language: Language): string | undefined {
  if (!Object.hasOwn(pickerWords.de[group], id)) return undefined
  return looseTranslator(pickerWords, language)(`${group}.${id}`)
}

/** What a target is called, by its likeliest role and its first label. */
export function describeTarget({ roles, names }: Target, language: Language): string {
  return describeThing(
    { tag: '', role: roles[0] ?? '', name: names?.[language][0] ?? '' },
    language,
  )
}
