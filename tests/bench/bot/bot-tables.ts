import type { Table } from '../report/tables.ts'
import type { BotResults } from './measure-bot.ts'
import type { Page, Pages } from './measure-page.ts'

/** What was promised beside what was measured, and the figures behind it. */
export function botTables(
  { ours, echo, ratio, memory, turns }: BotResults,
  pages: Pages,
): readonly Table[] {
  const [, settled = Number.NaN] = turns.megabytes
  const last = turns.megabytes.at(-1) ?? Number.NaN
  const growth = last / settled
  const judged = (isMet: boolean) => (isMet ? 'met' : 'MISSED')
  return [
    {
      title: 'The bot: goals',
      head: ['what', 'goal', 'measured', ''],
      rows: [
        [
          'Answered turns a second, against the bare SDK echo',
          'at least 0.7',
          ratio.toFixed(2),
          judged(ratio >= 0.7),
        ],
        [
          `${memory.conversations} open conversations`,
          'under 200 MB',
          `${memory.open.toFixed(0)} MB`,
          judged(memory.open < 200),
        ],
        [
          `Memory over ${turns.count} turns, from the first fifth to the end`,
          'flat (at most a tenth more)',
          `${settled.toFixed(0)} to ${last.toFixed(0)} MB`,
          judged(growth <= 1.1),
        ],
        [
          'First page until somebody can type, against Web Chat 4.18.1 on the same server',
          'under a third of the time',
          pages.speed.toFixed(2),
          judged(pages.speed < 1 / 3),
        ],
        [
          'Bytes that came for it',
          'under a tenth',
          pages.size.toFixed(3),
          judged(pages.size < 0.1),
        ],
      ],
    },
    {
      title: 'Turns over /api/messages (expectReplies, 16 at once, median of alternating rounds)',
      head: ['bot', 'turns a second', 'median', '99 %'],
      rows: [
        ['ours: answer, card, state and log on disk', ...figures(ours)],
        ['bare SDK, says everything back', ...figures(echo)],
      ],
    },
    {
      title: 'First page (new browser profile, alternating rounds, median)',
      head: ['page', 'until somebody can type', 'bytes, as the server sends them'],
      rows: [
        ['our help center with its chat', ...pageFigures(pages.ours)],
        ['a page with Web Chat alone', ...pageFigures(pages.webChat)],
      ],
    },
    {
      title: 'Memory of the process (MB)',
      head: ['idle', 'conversations open', 'after each tenth of the turns'],
      rows: [
        [
          memory.idle.toFixed(0),
          memory.open.toFixed(0),
          turns.megabytes.map((one) => one.toFixed(0)).join(', '),
        ],
      ],
    },
  ]
}

function pageFigures({ milliseconds, bytes }: Page): string[] {
  return [`${milliseconds.toFixed(0)} ms`, String(bytes)]
}

function figures({ perSecond, median, p99 }: BotResults['ours']): string[] {
  return [perSecond.toFixed(0), `${median.toFixed(1)} ms`, `${p99.toFixed(1)} ms`]
}
