import { escapeHtml } from '../report/escape-html.ts'
import type { BotResults } from './measure-bot.ts'

const WIDTH = 720
const HEIGHT = 260
const LEFT = 60
const BASE = HEIGHT - 40
/** The line that is not to be crossed, in MB. */
const GOAL = 200

/** What the bot's process holds in memory, from idle over open conversations to the last turn, as a picture. */
export function memoryChart({ memory, turns }: Pick<BotResults, 'memory' | 'turns'>): string {
  const held = [memory.idle, memory.open, ...turns.megabytes]
  const tenth = turns.count / 10
  const labels = [
    'idle',
    `${memory.conversations} open`,
    ...turns.megabytes.map((_, index) => ((index + 1) * tenth).toLocaleString('en')),
  ]
  const most = Math.max(GOAL, ...held) * 1.1
  const x = (index: number) => LEFT + (index * (WIDTH - LEFT - 40)) / (held.length - 1)
  const y = (megabytes: number) => BASE - (megabytes / most) * (BASE - 50)
  const points = held.map((megabytes, index) => `${x(index)},${y(megabytes)}`).join(' ')
  const marks = held.map(
    (megabytes, index) =>
      `<circle cx="${x(index)}" cy="${y(megabytes)}" r="3"/><text x="${x(index)}" y="${y(megabytes) + 18}" text-anchor="middle">${megabytes.toFixed(0)}</text><text x="${x(index)}" y="${BASE + 18}" text-anchor="middle" font-size="11">${escapeHtml(labels[index] ?? '')}</text>`,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" font-family="system-ui, sans-serif" font-size="12" fill="#1d2733" role="img" aria-label="Memory of the bot over ${turns.count} turns">
<rect width="${WIDTH}" height="${HEIGHT}" fill="#fff"/>
<text x="20" y="24" font-size="15" font-weight="600">Memory of the bot (MB): idle, conversations open, then after so many turns</text>
<line x1="${LEFT}" x2="${WIDTH - 40}" y1="${y(GOAL)}" y2="${y(GOAL)}" stroke="#c4472f" stroke-dasharray="5 4"/><text x="20" y="${y(GOAL) + 4}" fill="#c4472f">${GOAL}</text>
<polyline points="${points}" fill="none" stroke="#0b6b57" stroke-width="2"/>
${marks.join('\n')}
</svg>`
}
