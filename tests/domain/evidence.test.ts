import { assert, constantFrom, integer, property, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mayShow, showRow, withHazardRatio, withOption, type Status } from '../../src/domain/evidence.ts'
import { compare, fraction, toDecimal } from '../../src/domain/fraction.ts'

const denominators = [100, 1000, 10000] as const

/** A rate in thousandths, as a source would print it. */
function printed(thousandths: number): string {
  return (thousandths / 1000).toString()
}

const pairs = tuple(integer({ min: 0, max: 100_000 }), integer({ min: 0, max: 100_000 }))
/** Rates close to one another and close to none: where rounding does the most harm. */
const closePairs = tuple(integer({ min: 0, max: 3_000 }), integer({ min: -200, max: 200 })).map(([without, more]): [number, number] => [without, Math.max(0, without + more)])

/** Whole people and exact people, both times 100,000, in whole numbers: the sum as it is done by hand. */
function byHand(thousandths: number, of: number) {
  const exact = thousandths * of
  return { exact, rounded: Math.floor((exact + 50_000) / 100_000) * 100_000 }
}

function isFaithfulByHand([without, withIt]: readonly [number, number], of: number): boolean {
  const [left, right] = [byHand(without, of), byHand(withIt, of)]
  const isNear = (exact: number, shown: number) => 10 * Math.abs(shown - exact) <= Math.abs(exact)
  return isNear(left.exact, left.rounded) && isNear(right.exact, right.rounded) && isNear(left.exact - right.exact, left.rounded - right.rounded)
}

function rowOf([without, withIt]: readonly [number, number]) {
  return { of: 100, without: { n: printed(without) }, with: { n: printed(withIt) } }
}

describe.each([
  ['any two rates', pairs],
  ['two rates close together and close to none', closePairs],
])('%s', (_, arbitrary) => {
  test('are shown over the smallest denominator that changes no figure and no difference by more than a tenth, or not at all', () => {
    assert(
      property(arbitrary, constantFrom(...denominators), (pair, atLeast) => {
        const smallest = denominators.find((of) => of >= atLeast && isFaithfulByHand(pair, of))
        if (smallest === undefined) expect(() => showRow(rowOf(pair), atLeast)).toThrow('too fine')
        else expect(showRow(rowOf(pair), atLeast).of).toBe(smallest)
      }),
      { numRuns: 2000 },
    )
  })

  test('are whole people, “about” where they are rounded, the exact figure beside them, and the avoided add up', () => {
    assert(
      property(arbitrary, (pair) => {
        if (!denominators.some((of) => isFaithfulByHand(pair, of))) return
        const shown = showRow(rowOf(pair))
        const [without, withIt] = pair.map((rate) => byHand(rate, shown.of))
        expect(shown).toEqual({
          of: shown.of,
          without: { n: without!.rounded / 100_000, about: without!.exact !== without!.rounded, exact: String(without!.exact / 100_000) },
          with: { n: withIt!.rounded / 100_000, about: withIt!.exact !== withIt!.rounded, exact: String(withIt!.exact / 100_000) },
          fewer: shown.without.n - shown.with.n,
        })
        expect([shown.without.n, shown.with.n].every((people) => people >= 0 && people <= shown.of)).toBe(true)
        expect(Math.sign(shown.fewer)).toBe(Math.sign(pair[0] - pair[1]))
      }),
      { numRuns: 2000 },
    )
  })

  test('say the same whatever number the source counts out of', () => {
    assert(
      property(arbitrary, (pair) => {
        if (!denominators.some((of) => isFaithfulByHand(pair, of))) return
        const [without, withIt] = pair.map((rate) => ({ n: (rate / 100).toString() }))
        expect(showRow({ of: 1000, without: without!, with: withIt! })).toEqual(showRow(rowOf(pair)))
      }),
    )
  })
})

test('the ends of a range are rounded like the figures, and the range of the avoided is the difference of what is shown', () => {
  const ranges = tuple(integer({ min: 0, max: 100_000 }), integer({ min: 0, max: 60_000 }), integer({ min: 0, max: 20_000 }), integer({ min: 0, max: 20_000 }))
  assert(
    property(ranges, ([without, withIt, below, above]) => {
      const [low, high] = [Math.max(0, withIt - below), withIt + above]
      if (!isFaithfulByHand([without, withIt], 10000)) return
      const shown = showRow({ of: 100, without: { n: printed(without) }, with: { n: printed(withIt), low: printed(low), high: printed(high) } })
      const ends = [low, high].map((end) => byHand(end, shown.of))
      expect(shown.with).toMatchObject({ low: ends[0]!.rounded / 100_000, high: ends[1]!.rounded / 100_000 })
      expect(shown.fewerRange).toEqual({ low: shown.without.n - shown.with.high!, high: shown.without.n - shown.with.low! })
      expect(shown.fewer >= shown.fewerRange!.low && shown.fewer <= shown.fewerRange!.high).toBe(true)
      if (shown.of < 10000) expect(ends.every(({ exact, rounded }) => 10 * Math.abs(rounded - exact) <= exact)).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

const statin = (without: string, withIt: string, low: string, high: string) => showRow({ of: 100, without: { n: without }, with: { n: withIt, low, high } })

test('a score of about 10 in 100: 100 against 75 in 1,000, and 19 to 30 avoid one', () => {
  expect(statin('10', '7.5', '7', '8.1')).toEqual({
    of: 1000,
    without: { n: 100, about: false, exact: '100' },
    with: { n: 75, about: false, exact: '75', low: 70, high: 81 },
    fewer: 25,
    fewerRange: { low: 19, high: 30 },
  })
})

test('halves of people go up, and say “about”', () => {
  expect(statin('5', '3.75', '3.5', '4.05')).toEqual({
    of: 1000,
    without: { n: 50, about: false, exact: '50' },
    with: { n: 38, about: true, exact: '37.5', low: 35, high: 41 },
    fewer: 12,
    fewerRange: { low: 9, high: 15 },
  })
})

test('a hundred people are enough where rounding hides nothing, and not where it hides an end of the range', () => {
  // 15 against 11.25 in 100 would pass, but its range of 2.85 to 4.5 would be drawn as 3 to 4.
  expect([statin('15', '11.25', '10.5', '12.15'), statin('20', '15.0', '14', '16.2'), statin('30', '22.5', '21', '24.3')].map(({ of, fewer }) => ({ of, fewer }))).toEqual([
    { of: 1000, fewer: 37 },
    { of: 100, fewer: 5 },
    { of: 100, fewer: 7 },
  ])
})

test('an end of the range close to no difference may move by a tenth of the difference itself', () => {
  expect(statin('20', '15', '14', '19.6')).toMatchObject({ of: 100, fewer: 5, fewerRange: { low: 0, high: 6 } })
})

test('more with than without: 266 against 271 in 1,000 is five more', () => {
  expect(showRow({ of: 100, without: { n: '26.6' }, with: { n: '27.1' } })).toEqual({
    of: 1000,
    without: { n: 266, about: false, exact: '266' },
    with: { n: 271, about: false, exact: '271' },
    fewer: -5,
  })
})

test('two equal figures, and none at all, are shown as they are', () => {
  expect(showRow({ of: 100, without: { n: '12.3' }, with: { n: '12.3' } })).toMatchObject({ of: 100, without: { n: 12, about: true, exact: '12.3' }, with: { n: 12 }, fewer: 0 })
  expect(showRow({ of: 100, without: { n: '0' }, with: { n: '0' } })).toMatchObject({ of: 100, without: { n: 0, about: false }, with: { n: 0 }, fewer: 0 })
  expect(showRow({ of: 100, without: { n: '0.4' }, with: { n: '0' } })).toMatchObject({ of: 1000, without: { n: 4 }, with: { n: 0 }, fewer: 4 })
})

test('a row is never shown over fewer people than the rows it stands with', () => {
  expect(showRow({ of: 100, without: { n: '20' }, with: { n: '15' } }, 1000)).toMatchObject({ of: 1000, without: { n: 200 }, with: { n: 150 }, fewer: 50 })
})

test('a row that is too fine for 10,000 people, or has no pair, is not shown as people', () => {
  expect(() => showRow({ of: 100, without: { n: '0.001' }, with: { n: '0.002' } })).toThrow('This pair of rates is too fine to show as whole people')
  expect(() => showRow({ of: 100, with: { n: '7.5' } })).toThrow('This row has no pair of rates to show')
  expect(() => showRow({ without: { n: '10' }, with: { n: '7.5' } })).toThrow('This row has no pair of rates to show')
})

describe('mayShow', () => {
  const statuses: Readonly<Record<string, Status>> = { read: 'VERIFIED', reported: 'VERIFIED-SECONDARY', derived: 'DERIVED', unread: 'UNVERIFIED' }
  const statusOf = (id: string) => statuses[id]

  test.each([
    ['VERIFIED', [], true],
    ['VERIFIED-SECONDARY', [], true],
    ['UNVERIFIED', [], false],
    ['UNVERIFIED', ['read'], false],
    ['DERIVED', ['read', 'reported'], true],
    ['DERIVED', ['read', 'unread'], false],
    ['DERIVED', ['derived'], false],
    ['DERIVED', ['nowhere'], false],
    ['DERIVED', [], false],
  ] as const)('%s from %j: %s', (status, inputs, expected) => {
    expect(mayShow({ status, inputs }, statusOf)).toBe(expected)
  })
})

describe('withOption', () => {
  test('a risk ratio multiplies, exactly', () => {
    expect(toDecimal(withOption(fraction('0.1'), { type: 'RR', value: '0.75' }))).toBe('0.075')
    expect(compare(withOption(fraction('0.012'), { type: 'RR', value: '1.1' }), fraction('0.0132'))).toBe(0)
  })

  test('an odds ratio moves the odds by exactly that much, and never leaves 0 to 1', () => {
    assert(
      property(integer({ min: 1, max: 999 }), integer({ min: 1, max: 500 }), (thousandths, hundredths) => {
        const { n, d } = withOption({ n: BigInt(thousandths), d: 1000n }, { type: 'OR', value: (hundredths / 100).toString() })
        // odds with ÷ odds without = OR, all in whole numbers
        expect(n * BigInt(1000 - thousandths) * 100n).toBe((d - n) * BigInt(thousandths) * BigInt(hundredths))
        expect(n > 0n && n < d).toBe(true)
      }),
    )
  })

  test('a ratio of one changes nothing', () => {
    assert(
      property(integer({ min: 0, max: 1000 }), constantFrom('RR' as const, 'OR' as const), (thousandths, type) => {
        const baseline = { n: BigInt(thousandths), d: 1000n }
        return compare(withOption(baseline, { type, value: '1' }), baseline) === 0
      }),
    )
  })
})

test('a hazard ratio gives 1 − (1 − b)^HR, to a part in a thousand million', () => {
  expect(withHazardRatio(0.2, 0.5)).toBeCloseTo(0.10557280900008412, 12)
  expect(withHazardRatio(0.3, 1)).toBeCloseTo(0.3, 12)
  expect(withHazardRatio(0, 0.7)).toBe(0)
  expect(withHazardRatio(1, 0.7)).toBe(1)
})
