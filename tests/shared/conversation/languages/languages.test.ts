import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { ensureModel } from '../../../../scripts/train.ts'
import { EMPTY_CONTEXT } from '../../../../shared/conversation/conversation.ts'
import { createTurn } from '../../../../shared/conversation/turn.ts'
import { parseSettingsText } from '../../../../shared/settings/index.ts'
import { renderText } from '../../../../shared/ui/render-text.ts'
import { SITUATIONS } from './situations.ts'

const { settings } = parseSettingsText(readFileSync('shared/settings/example.json', 'utf8'))
const turn = createTurn(ensureModel())

describe.each(Object.entries(SITUATIONS))('%s', (_, situations) => {
  test.each(situations)('page "%s", so far "%s": %s', (page, conversation, message, language) => {
    const input = { kind: 'text', text: message, ...(page && { uiLanguage: page }) } as const
    const context = conversation
      ? { ...EMPTY_CONTEXT, language: conversation, topic: 'server-data' as const }
      : EMPTY_CONTEXT
    const { answer } = turn(input, context, settings)
    expect(answer.language, renderText(answer)).toBe(language)
  })
})
