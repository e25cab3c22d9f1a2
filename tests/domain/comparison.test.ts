import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareOptions, fitOf, fitReasonKey, type ComparisonRow } from '../../src/domain/comparison.ts'
import type { ValueOrder } from '../../src/domain/consultation.ts'
import { fits, type Cell } from '../../src/domain/scenario.ts'
import { bandOf, noOrder, valueCards } from '../../src/domain/values.ts'
import { anyList } from '../helpers/any-topic.ts'
import { aStatement } from '../helpers/stories.ts'
import { anEvidenceRow, anOutcome, aScenario, aTopic, fitsOn, pair } from '../helpers/topics.ts'

const { cards } = valueCards([aStatement({ attributes: ['avoid-stroke'] })], aScenario())
const strokeFirst: ValueOrder = { most: ['statement:mum-had-a-stroke'], matters: ['attribute:no-aches'], couldWait: ['attribute:fewer-medicines'] }
const achesFirst: ValueOrder = { most: ['attribute:no-aches'], matters: ['statement:mum-had-a-stroke'], couldWait: [] }
const outcomesOf = (rows: readonly ComparisonRow[]) => rows.map((row) => row.outcome)

describe('the options side by side', () => {
  test('have a row for each outcome, over one denominator, with what is avoided the difference of the two shown', () => {
    const { columns, rows } = compareOptions(aTopic(), 'qrisk-10', strokeFirst, cards)
    expect(columns).toEqual(['no-statin', 'atorvastatin'])
    expect(rows[0]).toEqual({
      outcome: 'heart-attack-or-stroke',
      place: 'main',
      kind: 'benefit',
      group: 'qrisk-10',
      of: 1000,
      evidence: ['statins/ST07'],
      bearsOn: ['statement:mum-had-a-stroke'],
      band: 'most',
      cells: [
        { kind: 'figure', option: 'no-statin', evidence: 'statins/ST07', arm: 'without', rate: { n: 100, about: false, exact: '100' } },
        {
          kind: 'figure',
          option: 'atorvastatin',
          evidence: 'statins/ST07',
          arm: 'with',
          rate: { n: 75, about: false, exact: '75', low: 70, high: 81 },
          fewer: 25,
          fewerRange: { low: 19, high: 30 },
        },
      ],
    })
  })

  test('have one denominator for all the main rows, so that no picture looks like less beside another; other rows have their own', () => {
    const fine = anOutcome({ id: 'fine', cells: { everyone: { 'no-statin': { kind: 'figure', evidence: 'statins/fine', arm: 'without' }, atorvastatin: { kind: 'figure', evidence: 'statins/fine', arm: 'with' } } } })
    const coarse = (id: string, place: 'main' | 'more') =>
      anOutcome({ id, place, cells: { everyone: { 'no-statin': { kind: 'figure', evidence: 'statins/coarse', arm: 'without' }, atorvastatin: { kind: 'figure', evidence: 'statins/coarse', arm: 'with' } } } })
    const evidence = new Map([
      ['statins/fine', anEvidenceRow({ of: 1000, without: { n: '266' }, with: { n: '271' } })],
      ['statins/coarse', anEvidenceRow({ of: 100, without: { n: '20' }, with: { n: '15' } })],
    ])
    const topic = { ...aTopic({ scenario: aScenario({ outcomes: [coarse('coarse', 'main'), fine, coarse('aside', 'more')] }) }), evidence }
    const { rows } = compareOptions(topic, undefined, noOrder, [])
    expect(rows.map(({ outcome, of }) => [outcome, of])).toEqual([['coarse', 1000], ['fine', 1000], ['aside', 100]])
    expect(rows[0]!.cells).toMatchObject([{ rate: { n: 200 } }, { rate: { n: 150 }, fewer: 50 }])
  })

  test('put what bears on what matters most first, and what could wait no further than what nobody named', () => {
    expect(outcomesOf(compareOptions(aTopic(), 'qrisk-10', strokeFirst, cards).rows)).toEqual(['heart-attack-or-stroke', 'muscle-pain', 'diabetes'])
    expect(outcomesOf(compareOptions(aTopic(), 'qrisk-10', achesFirst, cards).rows)).toEqual(['muscle-pain', 'heart-attack-or-stroke', 'diabetes'])
    const achesCouldWait: ValueOrder = { ...noOrder, couldWait: ['attribute:no-aches'] }
    const outcomes = [anOutcome(), anOutcome({ id: 'named-by-nobody', cells: { everyone: {} } })]
    expect(outcomesOf(compareOptions(aTopic({ scenario: aScenario({ outcomes }) }), undefined, achesCouldWait, cards).rows)).toEqual(['muscle-pain', 'named-by-nobody'])
  })

  test('stay in the order of the topic where nobody has said what matters', () => {
    expect(outcomesOf(compareOptions(aTopic(), undefined, noOrder, cards).rows)).toEqual(['heart-attack-or-stroke', 'muscle-pain', 'diabetes'])
  })

  test('show numbers of the group that was read, or of everyone, and none of a group that was not', () => {
    const rows = compareOptions(aTopic(), 'not-known', strokeFirst, cards).rows
    expect(rows.map(({ outcome, group }) => ({ outcome, group }))).toEqual([
      { outcome: 'heart-attack-or-stroke', group: undefined },
      { outcome: 'muscle-pain', group: 'everyone' },
      { outcome: 'diabetes', group: 'everyone' },
    ])
    expect(rows[0]?.cells).toEqual([
      { kind: 'not-known', option: 'no-statin' },
      { kind: 'not-known', option: 'atorvastatin' },
    ])
  })

  test('keep the order of the rows when a group is picked', () => {
    expect(outcomesOf(compareOptions(aTopic(), undefined, strokeFirst, cards).rows)).toEqual(outcomesOf(compareOptions(aTopic(), 'qrisk-5', strokeFirst, cards).rows))
  })

  test('take the denominator of a row from the finest of its figures', () => {
    const topic = aTopic({
      scenario: aScenario({
        options: [{ id: 'wait', nothingNew: true }, { id: 'tablet', nothingNew: false }, { id: 'talking', nothingNew: false }],
        outcomes: [anOutcome({ cells: { everyone: { wait: figure('coarse', 'without'), tablet: figure('coarse', 'with'), talking: figure('fine', 'with') } } })],
      }),
      evidence: new Map([
        ['coarse', anEvidenceRow({ without: { n: '40' }, with: { n: '20' } })],
        ['fine', anEvidenceRow({ without: { n: '40' }, with: { n: '37.5' } })],
      ]),
    })
    const [row] = compareOptions(topic, undefined, noOrder, []).rows
    expect({ of: row?.of, cells: row?.cells.map((cell) => (cell.kind === 'figure' ? { n: cell.rate.n, fewer: cell.fewer } : cell)) }).toEqual({
      of: 1000,
      cells: [{ n: 400, fewer: undefined }, { n: 200, fewer: 200 }, { n: 375, fewer: 25 }],
    })
  })

  test('say nothing of how many fewer where the figure to take it from is not in the row', () => {
    const cellsWithout = { everyone: { 'no-statin': { kind: 'words' as const, text: 'as-now' }, atorvastatin: figure('statins/ST07', 'with') } }
    const [row] = compareOptions(aTopic({ scenario: aScenario({ outcomes: [anOutcome({ cells: cellsWithout })] }) }), undefined, noOrder, []).rows
    expect(row?.cells[1]).toEqual({ kind: 'figure', option: 'atorvastatin', evidence: 'statins/ST07', arm: 'with', rate: { n: 75, about: false, exact: '75', low: 70, high: 81 } })
  })

  test('refuse a figure that rests on no evidence', () => {
    const topic = aTopic({ scenario: aScenario({ outcomes: [anOutcome({ cells: { everyone: pair('statins/ST99') } })] }) })
    expect(() => compareOptions(topic, undefined, noOrder, [])).toThrow('There is no evidence statins/ST99')
  })

  test('keep every outcome, every option and every cell exactly once, whatever the order', () => {
    fc.assert(
      fc.property(anyList, fc.constantFrom(undefined, 'not-known', 'qrisk-5', 'qrisk-10'), ({ scenario, cards: all, order }, group) => {
        const { columns, rows } = compareOptions(aTopic({ scenario }), group, order, all)
        expect(columns).toEqual(scenario.options.map((option) => option.id))
        expect(outcomesOf(rows).sort()).toEqual(scenario.outcomes.map((outcome) => outcome.id).sort())
        expect(rows.map((row) => row.cells.map((cell) => cell.option))).toEqual(rows.map(() => columns))
      }),
      { numRuns: 300 },
    )
  })

  test('go in each place from what matters most to what matters to the rest, and no further', () => {
    fc.assert(
      fc.property(anyList, ({ scenario, cards: all, order }) => {
        const { rows } = compareOptions(aTopic({ scenario }), undefined, order, all)
        const places = ['main', 'serious', 'more']
        const urgency = (row: ComparisonRow) => Math.min(2, ...row.bearsOn.map((id) => ({ most: 0, matters: 1, couldWait: 2 })[bandOf(order, id) ?? 'couldWait']))
        const rank = (row: ComparisonRow) => [places.indexOf(row.place), urgency(row), scenario.outcomes.findIndex((outcome) => outcome.id === row.outcome)] as const
        const expected = [...rows].sort((one, other) => rank(one)[0] - rank(other)[0] || rank(one)[1] - rank(other)[1] || rank(one)[2] - rank(other)[2])
        expect(outcomesOf(rows)).toEqual(outcomesOf(expected))
      }),
      { numRuns: 300 },
    )
  })
})

function figure(evidence: string, arm: 'without' | 'with'): Cell {
  return { kind: 'figure', evidence, arm }
}

describe('how the options sit with what matters', () => {
  test('is said of each card and each option, for this group, with its reason and its evidence', () => {
    expect(fitOf(aScenario(), cards.slice(0, 1), 'qrisk-10')).toEqual({
      rows: [
        {
          card: 'statement:mum-had-a-stroke',
          attribute: 'avoid-stroke',
          cells: [
            { option: 'no-statin', fit: 'helps-less', reason: 'fit.avoid-stroke.no-statin.qrisk-10', evidence: ['statins/ST07'], needsGroup: false },
            { option: 'atorvastatin', fit: 'helps-more', reason: 'fit.avoid-stroke.atorvastatin.qrisk-10', evidence: ['statins/ST07'], needsGroup: false },
          ],
        },
      ],
      talkAbout: [],
    })
  })

  test('is not known, and says that it goes by group, as long as no group was read', () => {
    const [row] = fitOf(aScenario(), cards.slice(0, 1), 'not-known').rows
    expect(row?.cells).toEqual([
      { option: 'no-statin', fit: 'not-known', evidence: [], needsGroup: true },
      { option: 'atorvastatin', fit: 'not-known', evidence: [], needsGroup: true },
    ])
  })

  test('is what holds for everyone where the topic says nothing of this group', () => {
    const scenario = aScenario({ fit: [...fitsOn('no-aches', 'helps-more', 'helps-less'), ...fitsOn('no-aches', 'no-clear-difference', 'no-clear-difference', { group: 'qrisk-5' })] })
    const card = valueCards([], scenario).cards.filter((each) => each.id === 'attribute:no-aches')
    expect(fitOf(scenario, card, 'qrisk-10').rows[0]?.cells.map((cell) => cell.fit)).toEqual(['helps-more', 'helps-less'])
    expect(fitOf(scenario, card, 'qrisk-5').rows[0]?.cells.map((cell) => cell.fit)).toEqual(['no-clear-difference', 'no-clear-difference'])
  })

  test('lists own words that nobody has tied to anything as things to talk about', () => {
    const own = valueCards([aStatement()], aScenario()).cards.slice(0, 1)
    expect(fitOf(aScenario(), own, 'qrisk-10')).toEqual({ rows: [], talkAbout: own })
  })

  test('is one of five for every card and every option, once, and never a number', () => {
    fc.assert(
      fc.property(anyList, fc.constantFrom(undefined, 'qrisk-5'), ({ scenario, cards: all }, group) => {
        const { rows, talkAbout } = fitOf(scenario, all, group)
        const things = all.flatMap((card) => card.attributes.map((attribute) => `${card.id} ${attribute}`))
        expect(rows.map((row) => `${row.card} ${row.attribute}`)).toEqual(things)
        expect(talkAbout).toEqual(all.filter((card) => card.attributes.length === 0))
        for (const row of rows) {
          expect(row.cells.map((cell) => cell.option)).toEqual(scenario.options.map((option) => option.id))
          expect(row.cells.filter((cell) => !fits.includes(cell.fit))).toEqual([])
        }
        expect(JSON.stringify(rows, (_, value: unknown) => (typeof value === 'number' ? 'a number' : value))).not.toContain('a number')
      }),
      { numRuns: 300 },
    )
  })

  test('keeps its reasons where the topic’s words have them', () => {
    expect(fitReasonKey({ attribute: 'no-aches', option: 'atorvastatin' })).toBe('fit.no-aches.atorvastatin')
    expect(fitReasonKey({ attribute: 'no-aches', option: 'atorvastatin', group: 'qrisk-5' })).toBe('fit.no-aches.atorvastatin.qrisk-5')
  })
})
