import { Trans, useTranslation } from 'react-i18next'
import type { PeopleWords, Summary, SummaryCell, SummaryOption, SummaryRow } from '../../domain/summary.ts'
import { numberInWords } from '../../i18n/dates.ts'
import { LegendPerson } from '../../ui/array-legend/legend-person.tsx'
import { IconArray } from '../../ui/icon-array/icon-array.tsx'
import { OptionBadge } from '../../ui/option-badge/option-badge.tsx'
import styles from './take-away-numbers.module.css'

interface TakeAwayNumbersProps {
  readonly summary: Summary
  readonly lang: string
}

/** The ways and the numbers as they were on the screen, with small pictures that can be read in black and white. */
export function TakeAwayNumbers({ summary: { options, rows }, lang }: TakeAwayNumbersProps) {
  const { t } = useTranslation('plan')
  const figured = rows.filter((row) => row.cells.some((cell) => cell.kind === 'figure'))
  const inWords = rows.filter((row) => !figured.includes(row))
  return (
    <section className={styles.numbers}>
      <h2>{t('page.numbers')}</h2>
      <ul className={styles.options}>
        {options.map((option, place) => (
          <li key={option.id} className={styles.option}>
            <OptionBadge place={place} letter={option.letter} size="small" />
            <b>{option.name}</b>
          </li>
        ))}
      </ul>
      {figured.map((row) => row.people && <Figures key={row.outcome} row={row} people={row.people} options={options} lang={lang} />)}
      {figured.length > 0 && <p className={styles.small}>{t('page.numbers-lead')}</p>}
      <InWords rows={inWords.filter((row) => row.place === 'main')} options={options} />
      {inWords.some((row) => row.place === 'serious') && <h3>{t('page.serious')}</h3>}
      <InWords rows={inWords.filter((row) => row.place === 'serious')} options={options} />
    </section>
  )
}

/** "A, B": the letters of these cells' options. */
function lettersOf(cells: readonly SummaryCell[], options: readonly SummaryOption[]): string {
  return cells.map((cell) => options.find(({ id }) => id === cell.option)?.letter ?? '').join(', ')
}

interface InWordsProps {
  readonly rows: readonly SummaryRow[]
  readonly options: readonly SummaryOption[]
}

/** Outcomes for which there is no number: what is known of each, in a line or two. */
function InWords({ rows, options }: InWordsProps) {
  const { t } = useTranslation('plan')
  if (rows.length === 0) return null
  return (
    <ul className={styles.words}>
      {rows.map(({ outcome, name, cells }) => {
        const unknown = cells.filter((cell) => cell.kind === 'not-known')
        return (
          <li key={outcome}>
            <b>{name}.</b> {cells.map((cell) => cell.kind === 'words' && `${lettersOf([cell], options)}: ${cell.words} `)}
            {unknown.length > 0 && `${lettersOf(unknown, options)}: ${t('page.not-known')}.`}
          </li>
        )
      })}
    </ul>
  )
}

interface FiguresProps {
  readonly row: SummaryRow
  readonly people: PeopleWords
  readonly options: readonly SummaryOption[]
  readonly lang: string
}

/** The figures of a row beside one another, all of one size, over one denominator. */
function Figures({ row, people, options, lang }: FiguresProps) {
  const { t } = useTranslation('plan')
  const unknown = row.cells.filter((cell) => cell.kind === 'not-known')
  return (
    <section className={styles.row}>
      <h3>
        {row.name} <small className={styles.whose}>{`${row.population}, ${row.horizon}`}</small>
      </h3>
      <div className={styles.cells}>
        {row.cells.map(
          (cell, place) =>
            cell.kind === 'figure' &&
            row.of !== undefined && (
              <div key={cell.option} className={styles.cell}>
                <OptionBadge place={place} letter={options[place]?.letter ?? ''} size="small" />
                <Figure cell={cell} of={row.of} people={people} lang={lang} />
              </div>
            ),
        )}
      </div>
      {row.cells.map((cell) => cell.kind === 'words' && <p key={cell.option} className={styles.small}>{`${lettersOf([cell], options)}: ${cell.words}`}</p>)}
      <p className={styles.small}>
        {unknown.length > 0 && `${lettersOf(unknown, options)}: ${t('page.not-known')}. `}
        <b>{t('page.sure')}</b> {row.howSure}
      </p>
    </section>
  )
}

interface FigureProps {
  readonly cell: Extract<SummaryCell, { kind: 'figure' }>
  readonly of: NonNullable<SummaryRow['of']>
  readonly people: PeopleWords
  readonly lang: string
}

function Figure({ cell: { rate, fewer = 0, evidence }, of, people, lang }: FigureProps) {
  const { t } = useTranslation('plan')
  const said = (n: number) => (rate.about ? t('page.figure-about', { n: numberInWords(lang, n) }) : numberInWords(lang, n))
  const whole = numberInWords(lang, of)
  // Fewer: some of the others are spared because of the option. More: some of these have it because of the option.
  const because = Math.abs(fewer)
  const values = { n: said(rate.n), rest: said(of - rate.n), of: whole, event: people.event, otherwise: people.nonEvent }
  const note = because > 0 && (
    <p className={styles.note}>
      <LegendPerson state="avoided" /> <span>{t(fewer < 0 ? 'page.because-of-those' : 'page.because', { n: said(because), count: values.n, because: people.avoided })}</span>
    </p>
  )
  return (
    <div className={styles.figures} data-evidence={evidence}>
      <div>
        <p className={styles.figure}>
          <LegendPerson state="event" />
          <span>
            <Trans t={t} i18nKey="page.figure" values={values} components={{ b: <b /> }} />
          </span>
        </p>
        {fewer < 0 && note}
        <p className={styles.note}>
          <LegendPerson state="neither" /> <span>{t('page.other-way', { n: values.rest, of: whole, event: people.nonEvent })}</span>
        </p>
        {fewer > 0 && note}
      </div>
      <IconArray of={of} event={fewer < 0 ? rate.n - because : rate.n} avoided={because} label={t('page.picture', values)} />
    </div>
  )
}
