export type Share = { label: string; share: number; goal: number }

const ROW = 22
const LEFT = 210
const WIDE = 400
/** The left end of the scale: what is drawn lies above it, and differences stay visible. */
const FROM = 0.7

/** The page of the docs: what the command prints, section by section. */
export function understandingPage([intro = '', ...sections]: readonly string[]): string {
  return [
    '# How well questions are understood',
    '`npm run eval` measures, `npm run eval -- --docs` writes this page.',
    ...intro.split('\n').map((line) => `- ${line}`),
    '',
    '![Shares of each test set beside its goal](pictures/understanding.svg)',
    'Why the classifier is our own: [0003](decisions/0003-own-classifier.md).',
    ...sections.map(inMarkdown),
    '',
  ].join('\n')
}

function inMarkdown(section: string): string {
  const [first = '', ...rest] = section.split('\n')
  return `\n## ${first.replace(/^# /, '')}\n\n\`\`\`text\n${rest.join('\n').trim()}\n\`\`\``
}

/** Bars with a mark at each goal, from 70 to 100 %. A bar that misses its goal is drawn in red. */
export function understandingChart(head: string, shares: readonly Share[]): string {
  const height = 70 + shares.length * ROW
  const at = (share: number) => LEFT + (WIDE * (Math.max(FROM, share) - FROM)) / (1 - FROM)
  const rows = shares.map(({ label, share, goal }, index) => {
    const y = 56 + index * ROW
    const fill = share >= goal ? '#0b6b57' : '#c4472f'
    return `<text x="20" y="${y + 13}">${label}</text>
<rect x="${LEFT}" y="${y}" width="${(at(share) - LEFT).toFixed(1)}" height="16" fill="${fill}"/>
<path d="M${at(goal).toFixed(1)} ${y - 2}v20" stroke="#1d2733" stroke-width="2"/>
<text x="${LEFT + WIDE + 10}" y="${y + 13}">${(100 * share).toFixed(1)} % (goal ${100 * goal})</text>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 760 ${height}" width="760" height="${height}" font-family="system-ui, sans-serif" font-size="13" fill="#1d2733" role="img" aria-label="Shares of each test set beside its goal">
<rect width="760" height="${height}" fill="#fff"/>
<text x="20" y="26" font-size="17" font-weight="600">Understanding of questions, 70 to 100 %</text>
<text x="20" y="44" fill="#566372">${head}</text>
${rows.join('\n')}
</svg>
`
}
