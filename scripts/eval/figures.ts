/** `92.4 %` */
export function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`
}

/** The share of numbers below a limit. */
export function shareBelow(numbers: readonly number[], limit: number): number {
  return numbers.filter((number) => number < limit).length / (numbers.length || 1)
}

/** The number below which this share lies. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** Sampling error of a share at 95 %, in points. */
export function samplingError(part: number, whole: number): string {
  const share = part / (whole || 1)
  return `±${(196 * Math.sqrt((share * (1 - share)) / (whole || 1))).toFixed(1)}`
}

export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows.reduce<number[]>(
    (all, row) => row.map((cell, column) => Math.max(all[column] ?? 0, cell.length)),
    [],
  )
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
