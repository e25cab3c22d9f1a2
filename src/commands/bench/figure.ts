/** One thing that was measured, and what it is held against. */
export interface Figure {
  readonly name: string
  /** Absent where there is nothing to measure; `why` says so then. */
  readonly figure?: number
  readonly unit: string
  /** What it must not go over. */
  readonly must?: number
  /** What is aimed at. */
  readonly aim?: number
  /** Where the worst was met, or why there is no figure. */
  readonly why?: string
}

/** The middle one of several figures; the lower of the two middle ones where their number is even. Zero of none. */
export function median(figures: readonly number[]): number {
  return percentile(figures, 50)
}

/** The smallest figure that at least so many in a hundred do not go over. Zero of none. */
export function percentile(figures: readonly number[], inHundred: number): number {
  const sorted = [...figures].sort((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil((inHundred / 100) * sorted.length) - 1)] ?? 0
}

const heads = ['', 'figure', 'must', 'aim', 'unit'] as const

/** The figures as a table to read, each with a mark where it is over what it must not go over. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = [heads, ...figures.map((each) => [each.name, shown(each.figure), shown(each.must, ''), shown(each.aim, ''), each.unit])]
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  const lines = rows.map((row, index) => {
    const cells = row.map((cell, column) => (column === 0 || column === 4 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
    return `${cells.join('  ')}${index === 0 ? '' : noteOn(figures[index - 1]!)}`.trimEnd()
  })
  return lines.join('\n')
}

function noteOn({ figure, must, why }: Figure): string {
  const over = figure !== undefined && must !== undefined && figure > must
  return [over ? '  over' : '', why ? `  (${why})` : ''].join('')
}

function shown(figure: number | undefined, none = 'n/a'): string {
  if (figure === undefined) return none
  return String(figure < 10 ? Math.round(figure * 100) / 100 : Math.round(figure * 10) / 10)
}
