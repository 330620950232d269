import { describe, expect, test } from 'vitest'
import { checkText } from '../../../extension/panel/check/check-settings.ts'
import { ensureModel } from '../../../scripts/train.ts'
import { whereInProgram } from '../../../shared/answers/check-verdict.ts'
import { EMPTY_CONTEXT } from '../../../shared/conversation/conversation.ts'
import { settingLines } from '../../../shared/conversation/settings-reader/setting-lines.ts'
import { createTurn } from '../../../shared/conversation/turn.ts'
import type { Language } from '../../../shared/language.ts'
import { findMailClient } from '../../../shared/mail-clients/index.ts'
import type { Label } from '../../../shared/mail-clients/mail-client.ts'
import type { Settings } from '../../../shared/settings/index.ts'
import { renderText } from '../../../shared/ui/render-text.ts'
import { createUnderstanding } from '../../../shared/understanding/index.ts'
import { isNo } from '../../../shared/yes.ts'
import type { Pasted } from '../../shared/conversation/pasted-settings/pasted.ts'
import { PASTED } from '../../shared/conversation/pasted-settings.ts'

const settings: Settings = {
  mail: {
    imap: { host: 'imap.example.org', port: 993 },
    smtp: { host: 'smtp.example.org', port: 465 },
  },
}
const model = ensureModel()
const understand = createUnderstanding(model)
const turn = createTurn(model)

describe.each(PASTED)('$name', (pasted) => {
  const { language, text, findings, where } = pasted

  test.each(['chosen', 'named in the text'])('in the panel, the program %s', (how) => {
    const chosen = how === 'chosen' ? findMailClient(pasted.program) : undefined
    const { verdicts, programs, version } = checkText(text, chosen, understand, {
      ...{ settings, language },
      account: undefined,
    })
    expect(
      verdicts.map(({ given, mistakes }) => [given.protocol, ...mistakes.map(inShort)]),
    ).toEqual(findings)
    const ways = programs
      .flatMap((client) => whereInProgram(client, language, version).lines)
      .join('\n')
    for (const words of where) expect(ways).toContain(words)
  })

  test('in the chat', () => {
    const input = { kind: 'text', text, uiLanguage: language } as const
    const { answer, topic } = turn(input, EMPTY_CONTEXT, settings)
    expect(topic).toBe('check-settings')
    expect(answer.language).toBe(language)
    const said = answer.blocks.flatMap((block) => (block.kind === 'notice' ? [block.text] : []))
    expect(said.map(inShort)).toEqual(mistakesOf(pasted))
    const all = renderText(answer)
    for (const words of where) expect(all).toContain(words)
  })
})

describe('the pasted texts say what the programs say', () => {
  test.each(PASTED)('$name', ({ language, program, text, isFreely }) => {
    const client = findMailClient(program)
    if (!client) throw new Error(`no mail program "${program}"`)
    const known = new Set([
      ...[...Object.values(client.labels), client.protocols.imap].flatMap(labelsIn(language)),
      ...client.encryption.options.flatMap(({ label }) => labelsIn(language)(label)),
    ])
    const foreign = text
      .split(/[\n\t]|:\s/)
      .map((piece) => piece.trim())
      // The first words name the program; everything with these signs, and a state of a switch, is a value.
      .filter((piece, index) => index > 0 && !/[@\d•*]|\w\.\w/.test(piece) && !isNo(piece))
      .filter((piece) => piece !== 'Erika Mustermann')
      .filter((piece) => !known.has(piece))
    expect(isFreely ? [] : foreign).toEqual([])
  })
})

const labelsIn =
  (language: Language) =>
  (label: Label): string[] =>
    [label[language], label.also?.[language] ?? []].flat()

describe.each(PASTED.filter(({ findings }) => findings.length === 1))(
  'the order does not matter: $name',
  ({ language, program, text, findings }) => {
    test('the settings from the last to the first', () => {
      const client = findMailClient(program)
      const turned = settingLines(text).reverse().join('\n')
      const standard = { settings, language, account: undefined }
      const { verdicts } = checkText(turned, client, understand, standard)
      expect(
        verdicts.map(({ given, mistakes }) => [given.protocol, ...mistakes.map(inShort)]),
      ).toEqual(findings)
    })
  },
)

function mistakesOf({ findings }: Pasted): string[] {
  return findings.flatMap(([, ...mistakes]) => mistakes)
}

/** The sentence without its prose: which field, the wrong and the right value. */
function inShort(sentence: string): string {
  const [, wrong, right] =
    /^(?:.*? (?:ist|to port|to|Port)|Eingestellt ist) (.+?)(?: eingetragen| eingestellt)?\. .*(?:Richtig ist|It should be) (.+)\.$/.exec(
      sentence,
    ) ?? []
  if (wrong === undefined || right === undefined) throw new Error(`not understood: ${sentence}`)
  return `${fieldOf(sentence)}: ${plain(wrong)} → ${right}`
}

function fieldOf(sentence: string): string {
  if (/SSL\/TLS \(SSL\)\.$/.test(sentence)) return 'encryption'
  if (/Benutzername|user name/.test(sentence)) return 'username'
  return /\bPort\b|\bport\b/.test(sentence) ? 'port' : 'host'
}

function plain(value: string): string {
  return value
    .replace(/^Port |[„“”]/g, '')
    .replace(/^(?:keine Verschlüsselung|no encryption)$/, 'none')
}
