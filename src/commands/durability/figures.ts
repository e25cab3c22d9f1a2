/** Figures under each other, each after its name. */
export function figures(rows: readonly (readonly [name: string, figure: number])[]): readonly string[] {
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, figure]) => `${name.padEnd(width)}  ${String(figure).padStart(7)}`)
}

/** Figures of several kinds beside each other, under their heads. */
export function columns(head: readonly string[], rows: readonly (readonly (string | number)[])[]): readonly string[] {
  const widths = head.map((name, index) => Math.max(name.length, ...rows.map((row) => String(row[index]).length)))
  return [head, ...rows].map((row) => row.map((cell, index) => (index === 0 ? String(cell).padEnd(widths[0]!) : String(cell).padStart(widths[index]!))).join('  '))
}
