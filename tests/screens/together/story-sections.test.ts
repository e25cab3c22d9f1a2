import { describe, expect, test } from 'vitest'
import { concepts } from '../../../src/domain/concepts.ts'
import type { ConsultationNow } from '../../../src/domain/consultation.ts'
import type { Present } from '../../../src/domain/present.ts'
import { agendaSeen, carriedOver, earlierChoices, isNewSince, storySections } from '../../../src/screens/together/story-sections.ts'
import { roomProps } from '../../helpers/in-the-room.tsx'
import { aStatement, claire, evening, joan } from '../../helpers/stories.ts'

const idsOf = (statements: readonly { readonly id: string }[]) => statements.map(({ id }) => id)
const { visit: empty } = roomProps()
const matter = (id: string, changes: Parameters<typeof aStatement>[0] = {}) => aStatement({ id, concept: 'what-matters', ...changes })

describe('the order of the story', () => {
  test('has every statement in exactly one section, whatever it is about and whoever said it', () => {
    const seen = [...concepts.map(({ id }) => id), 'a-concept-of-next-year'].flatMap((concept) =>
      (['november', 'march'] as const).flatMap((visit) => [
        aStatement({ id: `${concept} ${visit}`, concept, visit }),
        aStatement({ id: `${concept} ${visit} claire`, concept, visit, by: claire }),
      ]),
    )
    const sections = Object.values(storySections(seen, 'november')) as (typeof seen)[]
    expect(idsOf(sections.flat()).sort()).toEqual(idsOf(seen).sort())
  })

  test('has what was told in looking back in a section of its own, and what was told so before among the past', () => {
    const seen = [aStatement({ id: 'now', concept: 'since', visit: 'march' }), aStatement({ id: 'before', concept: 'since', visit: 'january' })]
    const { changed, past } = storySections(seen, 'november', undefined, { began: evening, told: { since: ['now'] }, ended: true })
    expect([idsOf(changed), idsOf(past)]).toEqual([['now'], ['before']])
  })

  test('puts what was said for this visit where it is read first, unless it has a place of its own', () => {
    const seen = [
      aStatement({ id: 'worry', concept: 'worries' }),
      aStatement({ id: 'tried', concept: 'tried', visit: 'march' }),
      aStatement({ id: 'hope', concept: 'hopes-visit' }),
      aStatement({ id: 'old-hope', concept: 'hopes-visit', visit: 'march' }),
      aStatement({ id: 'garden', concept: 'good-day' }),
    ]
    const { today, before, hopes, past, strengths } = storySections(seen, 'november')
    expect([idsOf(today), idsOf(before), idsOf(hopes), idsOf(past), idsOf(strengths)]).toEqual([['worry'], ['tried'], ['hope'], ['old-hope'], ['garden']])
  })

  test('has the top three that matter by the order of the visit, then newest first; what could wait comes last', () => {
    const seen = [matter('newest'), matter('newer'), matter('aches', { attributes: ['no-aches'] }), matter('waits'), matter('oldest')]
    const order = { most: ['statement:oldest' as const], matters: ['attribute:no-aches' as const], couldWait: ['statement:waits' as const] }
    expect(idsOf(storySections(seen, 'november', order).matters)).toEqual(['oldest', 'aches', 'newest'])
    expect(idsOf(storySections(seen, 'november').matters)).toEqual(['newest', 'newer', 'aches'])
    expect(idsOf(storySections(seen, 'november', order).today)).toEqual(['newer', 'waits'])
  })

  test('never sets a card that was picked as the person’s own words: it stands apart, in the same order', () => {
    const seen = [matter('fewer-tests', { words: 'Have fewer blood tests', attribute: 'fewer-blood-tests' }), matter('own'), matter('fewer', { words: 'Take fewer medicines', attribute: 'fewer-medicines', attributes: ['fewer-medicines'] })]
    const order = { most: ['attribute:fewer-medicines' as const], matters: ['statement:own' as const], couldWait: [] }
    const { matters, cards } = storySections(seen, 'november', order)
    expect([idsOf(matters), idsOf(cards)]).toEqual([['own'], ['fewer', 'fewer-tests']])
  })

  test('never counts what family says matters among the person’s own words', () => {
    expect(idsOf(storySections([matter('mum-worries-me', { by: claire })], 'november').matters)).toEqual([])
  })

  test('marks what is new since the visit before, and nothing at a first visit', () => {
    const earlier = [{ ...empty, opened: evening - 1000 }]
    expect(isNewSince(aStatement(), 'november', earlier)).toBe(true)
    expect(isNewSince(aStatement({ visit: 'march' }), 'november', earlier)).toBe(false)
    expect(isNewSince(aStatement(), 'november', [])).toBe(false)
  })
})

describe('the agenda', () => {
  const hope = aStatement({ id: 'hope', concept: 'hopes-visit', words: 'Decide about a statin.' })

  test('begins with the hopes told at home', () => {
    expect(agendaSeen([], [hope], [hope], ({ words }) => words)).toEqual([{ id: 'hope', voice: 'person', words: 'Decide about a statin.', statement: 'hope' }])
  })

  test('has no item whose statement somebody here may not see', () => {
    const agenda = [
      { id: 'secret', voice: 'person' as const, words: 'I wake at four.', statement: 'secret' },
      { id: 'added-1', voice: 'professional' as const, words: 'Your blood pressure' },
    ]
    expect(idsOf(agendaSeen(agenda, [hope], [hope], ({ words }) => words))).toEqual(['added-1'])
  })
})

describe('what the person would like to talk about since they looked back', () => {
  const right = (id: string, picked: string) => aStatement({ id, concept: 'still-right', words: '', picked: [picked] })
  const looked = (topic: string, id: string): ConsultationNow => ({ ...empty, topic, settled: { outcome: 'option' }, followUp: { began: evening, told: { 'still-right': [id] }, ended: true } })

  test('is to change, to stop or to talk, and never to carry on', () => {
    const seen = [right('a', 'talk'), right('b', 'change'), right('c', 'stop'), right('d', 'carry-on')]
    expect(idsOf(carriedOver(seen, [looked('1', 'a'), looked('2', 'b'), looked('3', 'c'), looked('4', 'd')]))).toEqual(['a', 'b', 'c'])
  })

  test('is of the newest visit of each topic, and as far as everyone here may see it', () => {
    expect(carriedOver([right('a', 'talk')], [{ ...empty, topic: '1', settled: { outcome: 'not-yet' } }, looked('1', 'a')])).toEqual([])
    expect(idsOf(carriedOver([right('a', 'talk')], [{ ...empty, topic: '1' }, looked('1', 'a')]))).toEqual(['a'])
    expect(carriedOver([], [looked('1', 'a')])).toEqual([])
  })
})

describe('an earlier choice', () => {
  const theTwo: readonly Present[] = [{ voice: 'person' }, { voice: 'professional' }]
  const withClaire: readonly Present[] = [...theTwo, { voice: 'family', name: 'Claire' }]
  const choice = (topic: string, present: readonly Present[]): ConsultationNow => ({ ...empty, topic, present, settled: { outcome: 'not-yet' } })

  test('is seen when the person sits with professionals alone: the newest of each topic', () => {
    const newest = choice('statins', theTwo)
    const throat = choice('sore-throat', withClaire)
    expect(earlierChoices([newest, throat, choice('statins', withClaire)], { present: theTwo })).toEqual([newest, throat])
  })

  test('is seen by family only where they were there', () => {
    const withHer = choice('statins', withClaire)
    expect(earlierChoices([choice('depression', theTwo), withHer], { present: withClaire })).toEqual([withHer])
    expect(earlierChoices([withHer], { present: [...theTwo, { voice: 'family' }] })).toEqual([])
    expect(earlierChoices([withHer], { present: [...theTwo, { voice: 'family', name: 'Tom' }] })).toEqual([])
  })

  test('shows family no doubt that was voiced without them', () => {
    const alone = { id: 'alone', by: joan, words: 'She wants me to take it.', heardBy: theTwo }
    const aloud = { id: 'aloud', by: joan, words: 'My legs.', heardBy: withClaire }
    const visit = { ...choice('statins', withClaire), reservations: [alone, aloud] }
    expect(earlierChoices([visit], { present: withClaire })).toEqual([{ ...visit, reservations: [aloud] }])
    expect(earlierChoices([visit], { present: theTwo })).toEqual([visit])
  })

  test('is not seen before it is known who is here', () => {
    expect(earlierChoices([choice('statins', theTwo)], {})).toEqual([])
  })
})
