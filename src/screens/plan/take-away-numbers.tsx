import { Trans, useTranslation } from 'react-i18next'
import type { PeopleWords, Summary, SummaryCell, SummaryOption, SummaryRow } from '../../domain/summary.ts'
import { numberInWords } from '../../i18n/dates.ts'
import { ArrayLegend } from '../../ui/array-legend/array-legend.tsx'
import { IconArray } from '../../ui/icon-array/icon-array.tsx'
import { OptionBadge } from '../../ui/option-badge/option-badge.tsx'
import styles from './take-away-numbers.module.css'

interface TakeAwayNumbersProps {
  readonly summary: Summary
  readonly lang: string
}

/** The ways and the numbers as they were on the screen, with pictures that can be read in black and white. */
export function TakeAwayNumbers({ summary: { options, rows }, lang }: TakeAwayNumbersProps) {
  const { t } = useTranslation('plan')
  const main = rows.filter((row) => row.place === 'main')
  const serious = rows.filter((row) => row.place === 'serious')
  return (
    <section className={styles.numbers}>
      <h2>{t('page.numbers')}</h2>
      <ul className={styles.options}>
        {options.map((option, place) => (
          <li key={option.id} className={styles.option}>
            <OptionBadge place={place} letter={option.letter} size="small" />
            <span>
              <b>{option.name}.</b> {option.subtitle}
            </span>
          </li>
        ))}
      </ul>
      <p>{t('page.numbers-lead')}</p>
      {main.map((row) => (
        <Row key={row.outcome} row={row} options={options} lang={lang} />
      ))}
      {serious.length > 0 && <h2>{t('page.serious')}</h2>}
      {serious.map((row) => (
        <Row key={row.outcome} row={row} options={options} lang={lang} />
      ))}
    </section>
  )
}

interface RowProps {
  readonly row: SummaryRow
  readonly options: readonly SummaryOption[]
  readonly lang: string
}

function Row({ row, options, lang }: RowProps) {
  const { t } = useTranslation('plan')
  const letterOf = (option: string) => options.find((each) => each.id === option)?.letter ?? ''
  const unknown = row.cells.filter((cell) => cell.kind === 'not-known').map((cell) => letterOf(cell.option))
  return (
    <section className={styles.row}>
      <h3>{row.name}</h3>
      <p className={styles.whose}>{`${row.population}, ${row.horizon}`}</p>
      {row.people && <Figures row={row} people={row.people} options={options} lang={lang} />}
      {row.cells.map((cell) => cell.kind === 'words' && <Line key={cell.option} letters={[letterOf(cell.option)]} words={cell.words} />)}
      {unknown.length > 0 && <Line letters={unknown} words={t('page.not-known')} />}
      <p className={styles.sure}>
        <b>{t('page.sure')}</b> {row.howSure}
      </p>
    </section>
  )
}

function Line({ letters, words }: { readonly letters: readonly string[]; readonly words: string }) {
  return (
    <p>
      <b>{letters.join(', ')}:</b> {words}
    </p>
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
  return (
    <>
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
      <ArrayLegend event={people.legendEvent} avoided={people.legendAvoided} neither={people.legendNeither} />
    </>
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
  // Fewer: the rest are spared because of the option. More: these have it because of the option.
  const because = Math.abs(fewer)
  const note = because > 0 && <p>{t('page.because', { n: said(because), because: people.avoided })}</p>
  const values = { n: said(rate.n), rest: said(of - rate.n), of: whole, event: people.event, otherwise: people.nonEvent }
  return (
    <div data-evidence={evidence}>
      <p className={styles.figure}>
        <Trans t={t} i18nKey="page.figure" values={values} components={{ b: <b /> }} />
      </p>
      {fewer < 0 && note}
      <IconArray of={of} event={fewer < 0 ? rate.n - because : rate.n} avoided={because} label={t('page.picture', values)} />
      <p>{t('page.other-way', { n: values.rest, of: whole, event: people.nonEvent })}</p>
      {fewer > 0 && note}
    </div>
  )
}
