import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ensureModel } from '../../scripts/train.ts'
import type { Action } from '../../shared/answers/answer.ts'
import { isProblem } from '../../shared/answers/diagnosis/diagnosis.ts'
import { EMPTY_CONTEXT, type Turn } from '../../shared/conversation/conversation.ts'
import { createTurn } from '../../shared/conversation/turn.ts'
import { LANGUAGES } from '../../shared/language.ts'
import { PROTOCOLS, parseSettingsText } from '../../shared/settings/index.ts'
import { BETWEEN_DIALOGS, type CollectedError, readCollected } from './collected-errors.ts'
import { MISTAKES, type Mistake } from './mistakes.ts'

const clients = readdirSync(join(import.meta.dirname, 'collected')).map((file) =>
  file.replace(/\.json$/, ''),
)

/** What each program speaks, and the mistakes about which it says nothing at all. */
const KNOWN = {
  curl: { protocols: PROTOCOLS, silentAbout: [] },
  fetchmail: { protocols: ['imap', 'pop3'], silentAbout: [] },
  'imapflow-nodemailer': { protocols: ['imap', 'smtp'], silentAbout: [] },
  msmtp: { protocols: ['smtp'], silentAbout: [] },
  mutt: {
    protocols: ['imap', 'smtp'],
    silentAbout: ['starttls-on-ssl-port', 'plain-on-ssl-port'],
  },
  thunderbird: { protocols: PROTOCOLS, silentAbout: [] },
  // Looks everything else up by itself; what a person could still get wrong is told in one sentence.
  'thunderbird-set-up': {
    protocols: ['imap'],
    silentAbout: MISTAKES.filter(
      (mistake) => mistake !== 'wrong-password' && mistake !== 'upper-case-username',
    ),
  },
} as const satisfies Record<
  string,
  { protocols: readonly (typeof PROTOCOLS)[number][]; silentAbout: readonly Mistake[] }
>

test('every program with collected words is one that tests operate', () => {
  expect(clients.sort()).toEqual(Object.keys(KNOWN).sort())
})

test.each(Object.entries(KNOWN))(
  '%s has said something about every mistake in every protocol',
  (client, { protocols, silentAbout }) => {
    const errors = readCollected(client)
    const quiet: readonly string[] = silentAbout
    for (const mistake of MISTAKES.filter((one) => !quiet.includes(one)))
      for (const protocol of protocols)
        expect(
          errors.some((one) => one.mistake === mistake && one.protocol === protocol),
          `${client}: ${mistake} in ${protocol}`,
        ).toBe(true)
  },
)

/** What has to be looked at first; where the text cannot tell more than "no answer", second. */
const RIGHT_CHECKS: Record<Mistake, readonly string[]> = {
  'starttls-port': ['ssl-port'],
  'plain-port': ['ssl-port'],
  'starttls-on-ssl-port': ['ssl-port', 'network ssl-port'],
  'plain-on-ssl-port': ['ssl-port', 'network ssl-port'],
  'upper-case-username': ['username'],
  'wrong-password': ['username password'],
  'unknown-certificate': ['host'],
  'other-host-name': ['host'],
  'unknown-host': ['host'],
}

const { settings } = parseSettingsText(readFileSync('shared/settings/example.json', 'utf8'))
const turn = createTurn(ensureModel())

/**
 * Some programs say the same, but for the name, of a closed port and of a host that does not exist. Thunderbird says it
 * of a refused certificate in POP3 too, in about every sixth try.
 */
function isSaidOfClosedPort(error: CollectedError): boolean {
  const { client, protocol, language = 'en' } = error
  const nameless = (text: string) => text.replace(/\S+\.invalid|localhost|127\.0\.0\.1/g, 'HOST')
  return readCollected(client).some(
    (one) =>
      one.mistake === 'plain-port' &&
      one.protocol === protocol &&
      (one.language ?? 'en') === language &&
      nameless(one.text) === nameless(error.text),
  )
}

/** The checks that are proposed when each one is answered with "no, go on". */
function checksOf(first: Turn): string[] {
  const checks: string[] = []
  for (let now = first; checks.length < 2; ) {
    const next = buttons(now).find(
      (one) => one.kind === 'ask' && one.question.progress?.helped === false,
    )
    if (next?.kind !== 'ask' || !next.question.progress) break
    checks.push(next.question.progress.check)
    now = turn({ kind: 'question', question: next.question }, now.context, settings)
  }
  return checks
}

function buttons({ answer }: Turn): Action[] {
  return answer.blocks.flatMap((block) => (block.kind === 'actions' ? block.items : []))
}

describe.each(clients)('what %s says, pasted into the chat', (client) => {
  const cases = readCollected(client).flatMap((entry) =>
    // People copy one of several dialogs, or all.
    [
      ...new Set([
        entry.text.replaceAll(BETWEEN_DIALOGS, '\n\n'),
        ...entry.text.split(BETWEEN_DIALOGS),
      ]),
    ].flatMap((text) =>
      LANGUAGES.map((spoken) => ({ ...entry, text, language: entry.language ?? 'en', spoken })),
    ),
  )

  test.each(cases)(
    '$protocol $mistake ($version, $language) is diagnosed in the language of the person ($spoken)',
    (entry) => {
      const { text, mistake, spoken } = entry
      const outcome = turn({ kind: 'text', text, uiLanguage: spoken }, EMPTY_CONTEXT, settings)
      expect(outcome.outcome).toBe('answer')
      expect(isProblem(outcome.topic)).toBe(true)
      expect(outcome.answer.language).toBe(spoken)
      const checks = checksOf(outcome)
      const known = MISTAKES.find((one) => one === mistake) ?? 'unknown-host'
      const right = isSaidOfClosedPort(entry)
        ? [...RIGHT_CHECKS[known], 'ssl-port host']
        : RIGHT_CHECKS[known]
      expect(
        right.some((wanted) => checks.join(' ').startsWith(wanted)),
        `${checks.join(', ')} for: ${text}`,
      ).toBe(true)
    },
  )
})
