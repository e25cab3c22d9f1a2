import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ValueOrder } from '../../src/domain/consultation.ts'
import {
  bandOf,
  bands,
  coveringAttributes,
  idsOf,
  moveDown,
  moveUp,
  newlyChosen,
  noOrder,
  orderSeenBy,
  pickCouldWait,
  pickMost,
  suggestedOrder,
  theSame,
  unsure,
  valueCards,
} from '../../src/domain/values.ts'
import { anyList, anyOrder, anyScenario, anySeen, sidesShown } from '../helpers/any-topic.ts'
import { aSaid, aStatement, aStory, claire, evening, joan } from '../helpers/stories.ts'
import { aScenario, fitsOn } from '../helpers/topics.ts'

const chosen = aStatement({ id: 'chose-fewer', attribute: 'fewer-medicines', attributes: ['fewer-medicines'], words: 'Fewer medicines' })

describe('the cards to choose from', () => {
  test('are the person’s own words first and whole, then what shows both sides of every option', () => {
    const long = aStatement({ words: 'My mum had a stroke when she was 71. '.repeat(40) })
    const { cards, more } = valueCards([long], aScenario())
    expect(cards).toEqual([
      { id: 'statement:mum-had-a-stroke', kind: 'own-words', statement: long, attributes: [] },
      { id: 'attribute:avoid-stroke', kind: 'shared', attribute: 'avoid-stroke', attributes: ['avoid-stroke'] },
      { id: 'attribute:fewer-medicines', kind: 'shared', attribute: 'fewer-medicines', attributes: ['fewer-medicines'] },
      { id: 'attribute:no-aches', kind: 'shared', attribute: 'no-aches', attributes: ['no-aches'] },
    ])
    expect(more.map((card) => card.id)).toEqual(['attribute:fewer-blood-tests'])
  })

  test('recognise a card that was chosen before, at another topic or visit, and put it before the rest', () => {
    const { cards } = valueCards([chosen], aScenario())
    expect(cards[0]).toEqual({ id: 'attribute:fewer-medicines', kind: 'shared', attribute: 'fewer-medicines', attributes: ['fewer-medicines'], statement: chosen })
  })

  test('have one card for own words and the attribute that they were tied to', () => {
    const { cards, more } = valueCards([aStatement({ attributes: ['avoid-stroke', 'of-another-topic'] })], aScenario())
    expect(cards[0]?.attributes).toEqual(['avoid-stroke'])
    expect([...cards, ...more].map((card) => card.id)).not.toContain('attribute:avoid-stroke')
  })

  test('are never somebody else’s words, nor anything but what matters', () => {
    const { cards, more } = valueCards([aStatement({ by: claire }), aStatement({ id: 'worry', concept: 'worries' })], aScenario())
    expect([...cards, ...more].filter((card) => card.kind === 'own-words')).toEqual([])
  })

  test('keep the newest two of many own words in sight, and all the rest within reach', () => {
    const seen = Array.from({ length: 7 }, (_, index) => aStatement({ id: `said-${index}` }))
    const oneSideEach = [
      { attribute: 'avoid-stroke', option: 'no-statin', fit: 'helps-more', evidence: [] },
      { attribute: 'fewer-medicines', option: 'no-statin', fit: 'helps-less', evidence: [] },
      { attribute: 'no-aches', option: 'atorvastatin', fit: 'helps-more', evidence: [] },
      { attribute: 'fewer-blood-tests', option: 'atorvastatin', fit: 'helps-less', evidence: [] },
    ] as const
    const { cards, more } = valueCards(seen, aScenario({ fit: oneSideEach }))
    expect(cards.map((card) => card.id)).toEqual([
      'statement:said-0',
      'statement:said-1',
      ...oneSideEach.map(({ attribute }) => `attribute:${attribute}`),
    ])
    expect(more.map((card) => card.id)).toEqual(['statement:said-2', 'statement:said-3', 'statement:said-4', 'statement:said-5', 'statement:said-6'])
  })

  test('are four where the own words hold every attribute of the topic, and there are more own words', () => {
    const scenario = aScenario({
      attributes: ['avoid-stroke', 'fewer-medicines', 'no-aches'],
      fit: [
        { attribute: 'avoid-stroke', option: 'no-statin', fit: 'helps-less', evidence: [] },
        { attribute: 'fewer-medicines', option: 'no-statin', fit: 'helps-more', evidence: [] },
        { attribute: 'no-aches', option: 'atorvastatin', fit: 'helps-less', evidence: [] },
      ],
    })
    const tied = [['avoid-stroke', 'no-aches'], ['fewer-medicines'], [], []]
    const seen = tied.map((attributes, index) => aStatement({ id: `said-${index}`, attributes }))
    expect(valueCards(seen, scenario).cards.map((card) => card.id)).toEqual(['statement:said-0', 'statement:said-1', 'statement:said-2', 'statement:said-3'])
  })

  test('bring back own words out of sight that an order names', () => {
    const seen = Array.from({ length: 9 }, (_, index) => aStatement({ id: `said-${index}` }))
    const { cards } = valueCards(seen, aScenario(), { ...noOrder, couldWait: ['statement:said-8'] })
    expect(cards.map((card) => card.id)).toContain('statement:said-8')
  })

  test('keep a shared card that an order names, though own words that it names too are tied to the same', () => {
    const tied = [[], [], [], [], [], [], ['avoid-stroke']]
    const seen = tied.map((attributes, index) => aStatement({ id: `said-${index}`, attributes }))
    const named = ['attribute:avoid-stroke', 'statement:said-6'] as const
    const { cards } = valueCards(seen, aScenario(), { ...noOrder, most: named })
    expect(named.filter((id) => !cards.some((card) => card.id === id))).toEqual([])
  })

  test('are four to six, hold every card once, and show an upside and a downside of every option that the topic knows', () => {
    fc.assert(
      fc.property(anyScenario, anySeen, (scenario, seen) => {
        const { cards, more } = valueCards(seen, scenario)
        const all = [...cards, ...more].map((card) => card.id)
        expect(new Set(all).size).toBe(all.length)
        expect(cards.length).toBeGreaterThanOrEqual(Math.min(4, all.length))
        expect(cards.length).toBeLessThanOrEqual(6)
        expect(cards.findLastIndex((card) => card.kind === 'own-words') + 1).toBe(cards.filter((card) => card.kind === 'own-words').length)
        const reachable = sidesShown(scenario, scenario.attributes)
        if (coveringAttributes(scenario).length <= 4) expect(sidesShown(scenario, cards.flatMap((card) => card.attributes))).toEqual(reachable)
      }),
      { numRuns: 600 },
    )
  })

  test('include every card that an order names, and stay the same when that order is kept', () => {
    fc.assert(
      fc.property(anyScenario, anySeen, fc.nat(), (scenario, seen, salt) => {
        const first = valueCards(seen, scenario)
        const named = [...first.cards, ...first.more].filter((_, index) => (index + salt) % 2 === 0).map((card) => card.id)
        const { cards } = valueCards(seen, scenario, { ...noOrder, most: named })
        expect(named.filter((id) => !cards.some((card) => card.id === id))).toEqual([])
        const kept = suggestedOrder(first.cards)
        expect(valueCards(seen, scenario, kept).cards.map((card) => card.id).sort()).toEqual(first.cards.map((card) => card.id).sort())
      }),
      { numRuns: 300 },
    )
  })
})

describe('the attributes that show both sides of every option', () => {
  test('are none where the topic says nothing of any option', () => {
    expect(coveringAttributes(aScenario({ fit: [] }))).toEqual([])
  })

  test('are not needed twice: what is there already counts', () => {
    expect(coveringAttributes(aScenario({ fit: fitsOn('avoid-stroke', 'helps-less', 'helps-more') }), ['avoid-stroke'])).toEqual([])
  })

  test('begin with the one that shows most', () => {
    const fit = [...fitsOn('no-aches', 'helps-more', 'no-clear-difference'), ...fitsOn('avoid-stroke', 'works-both-ways', 'works-both-ways')]
    expect(coveringAttributes(aScenario({ attributes: ['no-aches', 'avoid-stroke'], fit }))).toEqual(['avoid-stroke'])
  })
})

describe('the order of what matters', () => {
  const [a, b, c] = ['attribute:a', 'attribute:b', 'attribute:c'] as const
  const order: ValueOrder = { most: [a], matters: [b], couldWait: [c] }

  test('takes the one that matters most; what was there before still matters', () => {
    expect(pickMost(order, [b])).toEqual({ most: [b], matters: [a], couldWait: [c] })
  })

  test('takes several that matter the same', () => {
    expect(pickMost(order, [a, c])).toEqual({ most: [a, c], matters: [b], couldWait: [] })
  })

  test('takes the one that could wait; what was there before matters again', () => {
    expect(pickCouldWait(order, [b])).toEqual({ most: [a], matters: [c], couldWait: [b] })
  })

  test('takes in a card that it did not hold', () => {
    expect(pickMost(noOrder, [a])).toEqual({ most: [a], matters: [], couldWait: [] })
    expect(moveDown(noOrder, a)).toEqual({ most: [], matters: [], couldWait: [a] })
  })

  test('takes "I am not sure" and "they matter the same" as answers', () => {
    expect(unsure(order)).toEqual({ most: [], matters: [a, b, c], couldWait: [] })
    expect(theSame(order)).toEqual({ most: [a, b, c], matters: [], couldWait: [] })
  })

  test('moves a card one band up or down, and at either end not at all', () => {
    expect(moveUp(order, c)).toEqual({ most: [a], matters: [b, c], couldWait: [] })
    expect(moveDown(order, a)).toEqual({ most: [], matters: [a, b], couldWait: [c] })
    expect(moveUp(order, a)).toEqual(order)
    expect(moveDown(order, c)).toEqual(order)
  })

  test('never loses or doubles a card, whatever is done to it', () => {
    fc.assert(
      fc.property(
        anyList.filter(({ cards }) => cards.length > 0),
        fc.array(fc.tuple(fc.constantFrom(pickMost, pickCouldWait, moveUp, moveDown, unsure, theSame), fc.nat())),
        ({ cards }, changes) => {
          const ids = cards.map((card) => card.id)
          const changed = changes.reduce((now, [change, index]) => {
            const id = ids[index % ids.length]!
            if (change === pickMost || change === pickCouldWait) return change(now, [id])
            return change === moveUp || change === moveDown ? change(now, id) : (change as typeof unsure)(now)
          }, suggestedOrder(cards))
          expect([...idsOf(changed)].sort()).toEqual([...ids].sort())
          for (const id of ids) expect(bands.filter((band) => changed[band].includes(id))).toEqual([bandOf(changed, id)])
        },
      ),
    )
  })
})

describe('the order first offered', () => {
  test('has everything matter and nothing first where nobody has said', () => {
    const { cards } = valueCards([aStatement()], aScenario())
    expect(suggestedOrder(cards)).toEqual({ most: [], matters: cards.map((card) => card.id), couldWait: [] })
  })

  test('puts every card where the person last put it', () => {
    fc.assert(
      fc.property(
        anyList.chain(({ cards }) => fc.tuple(fc.constant(cards), anyOrder(cards))),
        ([cards, previous]) => {
          const offered = suggestedOrder(cards, previous)
          expect(cards.map((card) => bandOf(offered, card.id))).toEqual(
            cards.map((card) => {
              const tied = card.kind === 'own-words' ? card.attributes.map((id) => bandOf(previous, `attribute:${id}`)) : []
              return bands.find((band) => [bandOf(previous, card.id), ...tied].includes(band)) ?? 'matters'
            }),
          )
        },
      ),
    )
  })

  test('puts newer words where the words were whose place they took', () => {
    const { cards } = valueCards([aStatement({ id: 'now', supersedes: ['before'] })], aScenario({ attributes: [] }))
    expect(suggestedOrder(cards, { ...noOrder, most: ['statement:before'] })).toEqual({ most: ['statement:now'], matters: [], couldWait: [] })
  })

  test('puts own words where the card was that they were tied to since', () => {
    const { cards } = valueCards([aStatement({ attributes: ['avoid-stroke'] })], aScenario({ attributes: ['avoid-stroke'] }))
    expect(suggestedOrder(cards, { ...noOrder, couldWait: ['attribute:avoid-stroke'] })).toEqual({ most: [], matters: [], couldWait: ['statement:mum-had-a-stroke'] })
  })
})

describe('a card that is put first', () => {
  test('becomes a statement where it is shared and was never chosen before', () => {
    const { cards } = valueCards([aStatement(), chosen], aScenario())
    const order: ValueOrder = {
      most: ['statement:mum-had-a-stroke', 'attribute:fewer-medicines', 'attribute:avoid-stroke'],
      matters: ['attribute:no-aches'],
      couldWait: [],
    }
    expect(newlyChosen(cards, order)).toEqual(['avoid-stroke'])
  })
})

describe('an order shown to others', () => {
  const private_ = aSaid({ id: 'private', audience: 'only-me' })
  const chosenPrivately = aSaid({ id: 'chose', audience: 'gp-team', attribute: 'fewer-medicines', words: 'Fewer medicines', by: joan, at: evening + 1 })
  const order: ValueOrder = {
    most: ['statement:private', 'attribute:fewer-medicines'],
    matters: ['statement:mum-had-a-stroke', 'statement:gone', 'attribute:no-aches'],
    couldWait: [],
  }
  const openToAll = ['statement:mum-had-a-stroke', 'attribute:no-aches'] as const

  test('leaves out every card whose statement somebody who is looking may not see', () => {
    const story = aStory([aSaid(), private_, chosenPrivately])
    expect(orderSeenBy(story, { voices: ['person', 'professional'] }, order)).toEqual({ most: ['attribute:fewer-medicines'], matters: openToAll, couldWait: [] })
    expect(orderSeenBy(story, { voices: ['person', 'family'] }, order)).toEqual({ most: [], matters: openToAll, couldWait: [] })
  })
})
