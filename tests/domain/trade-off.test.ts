import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fitOf } from '../../src/domain/comparison.ts'
import type { ValueOrder } from '../../src/domain/consultation.ts'
import { closings, tradeOffOf, whatWouldChange, type TradeOffLine } from '../../src/domain/trade-off.ts'
import { bandOf, noOrder, valueCards } from '../../src/domain/values.ts'
import { anyList } from '../helpers/any-topic.ts'
import { aStatement } from '../helpers/stories.ts'
import { aScenario, fitsOn } from '../helpers/topics.ts'

const stroke = { card: 'attribute:avoid-stroke', attribute: 'avoid-stroke' } as const
const fewer = { card: 'attribute:fewer-medicines', attribute: 'fewer-medicines' } as const
const aches = { card: 'attribute:no-aches', attribute: 'no-aches' } as const
const bloodTests = { card: 'attribute:fewer-blood-tests', attribute: 'fewer-blood-tests' } as const
const own = { id: 'statement:mum-had-a-stroke' } as const

const { cards } = valueCards([], aScenario())
const strokeFirst: ValueOrder = { most: [stroke.card], matters: [fewer.card, aches.card], couldWait: [bloodTests.card] }

function tradeOff(order: ValueOrder, group = 'qrisk-10', scenario = aScenario(), list = cards) {
  return tradeOffOf(fitOf(scenario, list, group), order)
}

describe('the summary of the options and what matters', () => {
  test('says of every option, by the same pattern, how it sits with what came first and with the rest', () => {
    expect(tradeOff(strokeFirst)).toEqual({
      putFirst: [stroke.card],
      passedOver: [],
      lead: [stroke],
      lines: [
        { option: 'no-statin', first: [{ ...stroke, fit: 'helps-less' }], helpsMore: [fewer, aches], worksBothWays: [], helpsLess: [], noClearDifference: [bloodTests], notKnown: [] },
        { option: 'atorvastatin', first: [{ ...stroke, fit: 'helps-more' }], helpsMore: [], worksBothWays: [aches], helpsLess: [fewer], noClearDifference: [bloodTests], notKnown: [] },
      ],
      close: 'trade-off',
    })
  })

  test('passes over what is the same for all and begins with the next on the list', () => {
    const { passedOver, lead } = tradeOff({ most: [bloodTests.card], matters: [fewer.card], couldWait: [] })
    expect({ passedOver, lead }).toEqual({ passedOver: [{ ...bloodTests, why: 'same' }], lead: [fewer] })
  })

  test('passes over what is not known, as a group is while nobody has read it', () => {
    const { passedOver, lead } = tradeOff(strokeFirst, 'not-known')
    expect({ passedOver, lead }).toEqual({ passedOver: [{ ...stroke, why: 'not-known' }], lead: [fewer, aches] })
  })

  test('passes over own words that are still to be talked about', () => {
    const list = valueCards([aStatement()], aScenario()).cards
    const { putFirst, passedOver, lead } = tradeOff({ most: [own.id], matters: [fewer.card], couldWait: [] }, 'qrisk-10', aScenario(), list)
    expect({ putFirst, passedOver, lead }).toEqual({ putFirst: [own.id], passedOver: [{ card: own.id, why: 'talk-about' }], lead: [fewer] })
  })

  test('calls two that came first together the trade-off to talk about', () => {
    const { putFirst, lead, close } = tradeOff({ most: [stroke.card, fewer.card], matters: [], couldWait: [] })
    expect({ putFirst, lead, close }).toEqual({ putFirst: [stroke.card, fewer.card], lead: [stroke, fewer], close: 'trade-off' })
  })

  test('asks whether something is missing where one option helps with everything', () => {
    const list = cards.filter((card) => card.id === fewer.card || card.id === aches.card)
    const { close, helpsWithAll } = tradeOff({ most: [fewer.card], matters: [aches.card], couldWait: [] }, 'qrisk-10', aScenario(), list)
    expect({ close, helpsWithAll }).toEqual({ close: 'something-missing', helpsWithAll: ['no-statin'] })
  })

  test('names every option of which that is true, and none before the others', () => {
    const scenario = aScenario({ fit: [...fitsOn(fewer.attribute, 'helps-more', 'helps-less'), { ...fitsOn(fewer.attribute, 'helps-more', 'helps-less')[0]!, option: 'lifestyle-first' }], options: [...aScenario().options, { ...aScenario().options[0]!, id: 'lifestyle-first' }] })
    const list = cards.filter((card) => card.id === fewer.card)
    expect(tradeOff({ most: [fewer.card], matters: [], couldWait: [] }, 'qrisk-10', scenario, list).helpsWithAll).toEqual(['no-statin', 'lifestyle-first'])
  })

  test('asks no such thing while another option helps with something that could wait', () => {
    expect(tradeOff({ most: [fewer.card], matters: [aches.card], couldWait: [stroke.card] }).close).toBe('trade-off')
  })

  test('says so where nothing was put first, where nothing is on the list, and where nothing tells the options apart', () => {
    expect(tradeOff({ ...noOrder, matters: [stroke.card] }).close).toBe('nothing-first')
    expect(tradeOff(noOrder, 'qrisk-10', aScenario(), []).close).toBe('nothing-on-list')
    const list = cards.filter((card) => card.id === stroke.card)
    expect(tradeOff({ ...noOrder, most: [stroke.card] }, 'qrisk-5', aScenario(), list).close).toBe('no-difference')
  })

  test('counts only what is on the list as put first', () => {
    expect(tradeOff({ ...noOrder, most: ['statement:withdrawn-since'] }).close).toBe('nothing-first')
  })

  test('names every option once, in column order, and with each of them every thing on the list once', () => {
    fc.assert(
      fc.property(anyList, fc.constantFrom(undefined, 'qrisk-5'), ({ scenario, cards: all, order }, group) => {
        const fits = fitOf(scenario, all, group)
        const { lines, close, helpsWithAll } = tradeOffOf(fits, order)
        const things = (line: TradeOffLine) => [...line.first, ...line.helpsMore, ...line.worksBothWays, ...line.helpsLess, ...line.noClearDifference, ...line.notKnown]
        const expected = fits.rows.map((row) => `${row.card} ${row.attribute}`).sort()
        if (fits.rows.length > 0) expect(lines.map((line) => line.option)).toEqual(scenario.options.map((option) => option.id))
        for (const line of lines) expect(things(line).map((thing) => `${thing.card} ${thing.attribute}`).sort()).toEqual(expected)
        expect(closings).toContain(close)
        expect(helpsWithAll !== undefined).toBe(close === 'something-missing')
        expect(JSON.stringify(lines)).not.toMatch(/:\d/)
      }),
      { numRuns: 300 },
    )
  })

  test('leads with what the options differ on, and with nothing that stands below it', () => {
    fc.assert(
      fc.property(anyList, ({ scenario, cards: all, order }) => {
        const fits = fitOf(scenario, all, 'qrisk-5')
        const differ = fits.rows.filter((row) => new Set(row.cells.map((cell) => cell.fit).filter((fit) => fit !== 'not-known')).size > 1)
        const first = (['most', 'matters', 'couldWait'] as const).map((band) => differ.filter((row) => bandOf(order, row.card) === band)).find((rows) => rows.length > 0) ?? []
        expect(tradeOffOf(fits, order).lead).toEqual(first.map(({ card, attribute }) => ({ card, attribute })))
      }),
      { numRuns: 300 },
    )
  })
})

describe('what would change this', () => {
  test('is another card put first that another option would help more with, and then the group', () => {
    expect(whatWouldChange(aScenario(), cards, strokeFirst, 'qrisk-10')).toEqual([
      { kind: 'card-first', ...fewer, helpsMore: ['no-statin'] },
      { kind: 'card-first', ...aches, helpsMore: ['no-statin'] },
      { kind: 'group', ...stroke, groups: [{ group: 'qrisk-5', helpsMore: [] }] },
    ])
  })

  test('is none of the cards where the same option helps more with all of them', () => {
    const list = cards.filter((card) => card.id === fewer.card || card.id === aches.card)
    expect(whatWouldChange(aScenario(), list, { most: [fewer.card], matters: [aches.card], couldWait: [] }, 'qrisk-10')).toEqual([])
  })

  test('is each of two that came first together, alone', () => {
    expect(whatWouldChange(aScenario({ groups: [] }), cards, { most: [stroke.card, fewer.card], matters: [], couldWait: [aches.card] }, 'qrisk-10')).toEqual([
      { kind: 'card-first', ...stroke, helpsMore: ['atorvastatin'] },
      { kind: 'card-first', ...fewer, helpsMore: ['no-statin'] },
      { kind: 'card-first', ...aches, helpsMore: ['no-statin'] },
    ])
  })

  test('is knowing the group where nobody has read it', () => {
    const list = cards.filter((card) => card.id === stroke.card)
    expect(whatWouldChange(aScenario(), list, { ...noOrder, most: [stroke.card] }, 'not-known')).toEqual([
      {
        kind: 'group',
        ...stroke,
        groups: [
          { group: 'qrisk-5', helpsMore: [] },
          { group: 'qrisk-10', helpsMore: ['atorvastatin'] },
        ],
      },
    ])
  })

  test('takes the cards that matter before those that could wait', () => {
    const order: ValueOrder = { most: [stroke.card], matters: [aches.card], couldWait: [fewer.card] }
    expect(whatWouldChange(aScenario(), cards, order, 'qrisk-10').map((change) => change.card)).toEqual([aches.card, fewer.card, stroke.card])
  })

  test('keeps one of its three lines for the group, however many cards there are', () => {
    const list = valueCards([aStatement({ attributes: ['fewer-medicines', 'no-aches', 'fewer-blood-tests'] })], aScenario()).cards
    const scenario = aScenario({ fit: [...aScenario().fit.filter((each) => each.attribute !== 'fewer-blood-tests'), ...fitsOn('fewer-blood-tests', 'helps-more', 'helps-less')] })
    expect(whatWouldChange(scenario, list, { ...noOrder, most: [stroke.card] }, 'qrisk-10')).toEqual([
      { kind: 'card-first', card: own.id, attribute: 'fewer-medicines', helpsMore: ['no-statin'] },
      { kind: 'card-first', card: own.id, attribute: 'no-aches', helpsMore: ['no-statin'] },
      { kind: 'group', ...stroke, groups: [{ group: 'qrisk-5', helpsMore: [] }] },
    ])
  })

  test('leaves out a card that tells no options apart', () => {
    const scenario = aScenario({ groups: [], fit: [...fitsOn('avoid-stroke', 'helps-less', 'helps-more'), ...fitsOn('no-aches', 'helps-more', 'helps-more')] })
    expect(whatWouldChange(scenario, cards, strokeFirst, undefined)).toEqual([])
  })

  test('is at most three lines, each of which would change what leads', () => {
    fc.assert(
      fc.property(anyList, ({ scenario, cards: all, order }) => {
        const changes = whatWouldChange(scenario, all, order, 'qrisk-5')
        expect(changes.length).toBeLessThanOrEqual(3)
        expect(changes.map((change) => change.kind)).toEqual([...changes.map((change) => change.kind)].sort())
        for (const change of changes) {
          if (change.kind !== 'card-first') continue
          const { lead, lines } = tradeOffOf(fitOf(scenario, all, 'qrisk-5'), { ...noOrder, most: [change.card] })
          expect(lead).toContainEqual({ card: change.card, attribute: change.attribute })
          const helped = lines.filter((line) => line.first.some((each) => each.attribute === change.attribute && each.fit === 'helps-more'))
          expect(helped.map((line) => line.option)).toEqual(change.helpsMore)
        }
      }),
      { numRuns: 300 },
    )
  })
})
