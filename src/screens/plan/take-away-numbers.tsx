import type { Summary, SummaryCell, SummaryOption, SummaryRow } from '../../domain/summary.ts'
import { LegendPerson } from '../../ui/array-legend/legend-person.tsx'
import { IconArray } from '../../ui/icon-array/icon-array.tsx'
import { OptionBadge } from '../../ui/option-badge/option-badge.tsx'
import type { Tongue } from '../say/tongue.ts'
import { useSay } from '../say/use-say.tsx'
import styles from './take-away-numbers.module.css'

interface TakeAwayNumbersProps {
  readonly summary: Summary
}

interface RowProps extends TakeAwayNumbersProps {
  readonly row: SummaryRow
}

/** The ways and the numbers as they were on the screen, with small pictures that can be read in black and white. */
export function TakeAwayNumbers({ summary }: TakeAwayNumbersProps) {
  const say = useSay('plan')
  const { options, rows } = summary
  const figured = rows.filter((row) => row.cells.some((cell) => cell.kind === 'figure'))
  const inWords = rows.filter((row) => !figured.includes(row))
  return (
    <section className={styles.numbers}>
      <h2>
        {say('page.numbers')} {figured.length > 0 && <small className={styles.whose}>{say('page.numbers-lead')}</small>}
      </h2>
      <ul className={styles.options}>
        {options.map((option, place) => (
          <li key={option.id} className={styles.option}>
            <OptionBadge place={place} letter={option.letter} size="small" />
            <b>{say.in((tongue) => tongue.summary(summary).options[place]?.name ?? '')}</b>
          </li>
        ))}
      </ul>
      {figured.map((row) => row.people && <Figures key={row.outcome} summary={summary} row={row} />)}
      <InWords summary={summary} rows={inWords.filter((row) => row.place === 'main')} />
      {inWords.some((row) => row.place === 'serious') && <h3>{say('page.serious')}</h3>}
      <InWords summary={summary} rows={inWords.filter((row) => row.place === 'serious')} />
      {inWords.some(({ cells }) => cells.some(({ kind }) => kind === 'words') && cells.some(({ kind }) => kind === 'not-known')) && <p className={styles.small}>{say('page.not-named')}</p>}
    </section>
  )
}

/** "A, B": the letters of these cells' options. */
function lettersOf(cells: readonly SummaryCell[], options: readonly SummaryOption[]): string {
  return cells.map((cell) => options.find(({ id }) => id === cell.option)?.letter ?? '').join(', ')
}

/** The same row in one language. */
function rowIn(tongue: Tongue, summary: Summary, { outcome }: SummaryRow): SummaryRow {
  return tongue.summary(summary).rows.find((row) => row.outcome === outcome)!
}

/** What is said in words of some options, or that nothing is known of any, in one language. */
function wordsIn(tongue: Tongue, summary: Summary, row: SummaryRow): string {
  const { cells } = rowIn(tongue, summary, row)
  const unknown = cells.filter((cell) => cell.kind === 'not-known')
  const inWords = cells.filter((cell) => cell.kind === 'words')
  // What is the same for several ways is said once.
  const said = [...new Set(inWords.map(({ words }) => words))].map((words) =>
    tongue.t('page.of-option', { options: lettersOf(inWords.filter((cell) => cell.words === words), summary.options), words }),
  )
  // Where anything is said, one sentence below says what it means that a way is not named.
  return said.length > 0 ? said.join(' ') : tongue.t('page.not-known-of', { options: lettersOf(unknown, summary.options) })
}

/** Outcomes for which there is no number: what is known of each, in a line or two. */
function InWords({ summary, rows }: TakeAwayNumbersProps & { readonly rows: readonly SummaryRow[] }) {
  const say = useSay('plan')
  if (rows.length === 0) return null
  return (
    <ul className={styles.words}>
      {rows.map((row) => (
        <li key={row.outcome} data-line>{say.rich('page.outcome-in-words', (tongue) => ({ outcome: rowIn(tongue, summary, row).name, words: wordsIn(tongue, summary, row) }), { b: <b /> })}</li>
      ))}
    </ul>
  )
}

/** The figures of a row beside one another, all of one size, over one denominator. */
function Figures({ summary, row }: RowProps) {
  const say = useSay('plan')
  const beside = row.cells.some((cell) => cell.kind !== 'figure')
  return (
    <section className={styles.row}>
      <h3 data-line>
        {say.in((tongue) => rowIn(tongue, summary, row).name)} <small className={styles.whose}>{say('page.whose', (tongue) => ({ population: rowIn(tongue, summary, row).population, horizon: rowIn(tongue, summary, row).horizon }))}</small>
      </h3>
      <div className={styles.cells} data-beside={row.cells.filter(({ kind }) => kind === 'figure').length}>
        {row.cells.map(
          (cell, place) =>
            cell.kind === 'figure' && (
              <div key={cell.option} className={styles.cell}>
                <OptionBadge place={place} letter={summary.options[place]?.letter ?? ''} size="small" />
                <Figure summary={summary} row={row} cell={cell} />
              </div>
            ),
        )}
      </div>
      <p className={styles.small}>
        {beside && <>{say.in((tongue) => wordsIn(tongue, summary, row))} </>}
        {say.rich('page.how-sure', (tongue) => ({ words: rowIn(tongue, summary, row).howSure }), { b: <b /> })}
      </p>
    </section>
  )
}

interface FigureProps extends RowProps {
  readonly cell: Extract<SummaryCell, { kind: 'figure' }>
}

function Figure({ summary, row, cell: { rate, fewer = 0, evidence } }: FigureProps) {
  const say = useSay('plan')
  const of = row.of ?? 100
  // Fewer: some of the others are spared because of the option. More: some of these have it because of the option.
  const because = Math.abs(fewer)
  const kind = fewer < 0 ? 'caused' : 'avoided'
  const gaps = (tongue: Tongue) => {
    const { count, t } = tongue
    const said = (n: number) => (rate.about ? t('page.figure-about', { n: count(n) }) : count(n))
    const people = rowIn(tongue, summary, row).people!
    return { n: said(rate.n), rest: said(of - rate.n), of: count(of), event: people.event, otherwise: people.nonEvent, some: said(because), because: people.avoided }
  }
  const some = (tongue: Tongue) => {
    const { some: n, n: count, because: words } = gaps(tongue)
    return { n, count, because: words }
  }
  const note = because > 0 && (
    <p className={styles.note}>
      <LegendPerson state={kind} /> <span>{say(fewer < 0 ? 'page.because-of-those' : 'page.because', some)}</span>
    </p>
  )
  return (
    <div className={styles.figures} data-evidence={evidence}>
      <div>
        <p className={styles.figure}>
          <LegendPerson state="event" />
          <span>{say.rich('page.figure', gaps, { b: <b /> })}</span>
        </p>
        {fewer < 0 && note}
        <p className={styles.note}>
          <LegendPerson state="neither" />{' '}
          <span>
            {say('page.other-way', (tongue) => {
              const { rest, of: whole, otherwise } = gaps(tongue)
              return { n: rest, of: whole, event: otherwise }
            })}
          </span>
        </p>
        {fewer > 0 && note}
      </div>
      <IconArray of={of} event={fewer < 0 ? rate.n - because : rate.n} avoided={because} because={kind} label={say.first.t('page.picture', gaps(say.first))} />
    </div>
  )
}
