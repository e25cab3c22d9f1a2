import fc from 'fast-check'
import type { ValueOrder } from '../../src/domain/consultation.ts'
import { fits, type Cell, type Fit, type FitReason, type Outcome, type Scenario } from '../../src/domain/scenario.ts'
import type { Statement } from '../../src/domain/story.ts'
import { bands, noOrder, valueCards, type ValueCard } from '../../src/domain/values.ts'
import { aStatement } from './stories.ts'
import { aScenario, aTopic } from './topics.ts'

const evidence = [...aTopic().evidence.keys()]
const groups = ['qrisk-5', 'qrisk-10']
const attributes = ['a', 'b', 'c', 'd', 'e', 'f', 'g']

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.record({ kind: fc.constant('figure' as const), evidence: fc.constantFrom(...evidence), arm: fc.constantFrom('without' as const, 'with' as const) }),
  fc.record({ kind: fc.constant('words' as const), text: fc.constant('in-words') }),
  fc.constant({ kind: 'not-known' as const }),
)

function anyOutcome(options: readonly string[]): fc.Arbitrary<Omit<Outcome, 'id'>> {
  const cells = fc.tuple(...options.map(() => anyCell)).map((each) => Object.fromEntries(each.map((cell, index) => [options[index]!, cell])))
  return fc.record({
    place: fc.constantFrom('main' as const, 'main' as const, 'serious' as const, 'more' as const),
    kind: fc.constantFrom('benefit' as const, 'harm' as const),
    cells: fc
      .uniqueArray(fc.tuple(fc.constantFrom('everyone', ...groups), cells), { minLength: 1, selector: ([group]) => group })
      .map((each) => Object.fromEntries(each) as Outcome['cells']),
  })
}

function anyFit(options: readonly string[]): fc.Arbitrary<readonly FitReason[]> {
  const reason = fc.tuple(
    fc.constantFrom(...attributes),
    fc.constantFrom(...options),
    fc.constantFrom(...fits),
    fc.constantFrom(undefined, undefined, ...groups),
    fc.subarray(evidence, { maxLength: 2 }),
  )
  return fc
    .uniqueArray(reason, { maxLength: 40, selector: ([attribute, option, , group]) => `${attribute} ${option} ${group}` })
    .map((all) => all.map(([attribute, option, fit, group, rows]) => ({ attribute, option, fit, evidence: rows, ...(group !== undefined && { group }) })))
}

/** Any topic that hangs together: two to five options, outcomes in any place, fits of any kind. */
export const anyScenario: fc.Arbitrary<Scenario> = fc.integer({ min: 2, max: 5 }).chain((count) => {
  const options = Array.from({ length: count }, (_, index) => `option-${index}`)
  return fc
    .record({ outcomes: fc.array(anyOutcome(options), { maxLength: 6 }), fit: anyFit(options), known: fc.subarray(attributes) })
    .map(({ outcomes, fit, known }) =>
      aScenario({
        options: options.map((id, index) => ({ id, nothingNew: index === 0 })),
        groups,
        attributes: known,
        outcomes: outcomes.map((outcome, index) => ({ ...outcome, id: `outcome-${index}` })),
        fit: fit.filter((each) => known.includes(each.attribute)),
      }),
    )
})

/** Anything that the person said matters: own words, tied or not, and cards chosen before. */
export const anySeen: fc.Arbitrary<readonly Statement[]> = fc
  .array(fc.tuple(fc.option(fc.constantFrom(...attributes), { nil: undefined }), fc.subarray(attributes, { maxLength: 2 })), { maxLength: 9 })
  .map((all) =>
    all.map(([attribute, linked], index) => {
      const id = `said-${index}`
      return attribute === undefined ? aStatement({ id, attributes: linked }) : aStatement({ id, attribute, attributes: [attribute] })
    }),
  )

/** Any order of these cards: some of them in each band, some nowhere. */
export function anyOrder(cards: readonly ValueCard[]): fc.Arbitrary<ValueOrder> {
  const ids = cards.map((card) => card.id)
  return fc.tuple(...ids.map(() => fc.constantFrom(...bands, undefined))).map((places) => {
    const within = (band: keyof ValueOrder) => ids.filter((_, index) => places[index] === band)
    return { most: within('most'), matters: within('matters'), couldWait: within('couldWait') }
  })
}

/** A topic, the cards of a person at it, and any order of them. */
export const anyList: fc.Arbitrary<{ readonly scenario: Scenario; readonly cards: readonly ValueCard[]; readonly order: ValueOrder }> = fc
  .tuple(anyScenario, anySeen)
  .chain(([scenario, seen]) => {
    const { cards, more } = valueCards(seen, scenario, noOrder)
    const all = [...cards, ...more]
    return anyOrder(all).map((order) => ({ scenario, cards: all, order }))
  })

/** Every side of every option that these attributes show: its upsides and its downsides. */
export function sidesShown({ fit }: Pick<Scenario, 'fit'>, shown: readonly string[]): readonly string[] {
  const sides: Readonly<Record<Fit, readonly string[]>> = {
    'helps-more': ['up'],
    'helps-less': ['down'],
    'works-both-ways': ['up', 'down'],
    'no-clear-difference': [],
    'not-known': [],
  }
  const reasons = fit.filter((each) => shown.includes(each.attribute))
  return [...new Set(reasons.flatMap((each) => sides[each.fit].map((side) => `${side} of ${each.option}`)))].sort()
}
