import { describe, expect, test } from 'vitest'
import { couldTalkAbout, day, planAsking, sittingOf, type Sitting } from '../../src/domain/asking.ts'
import type { Entry } from '../../src/domain/statement.ts'
import { aConsultation, aVisit } from '../helpers/consultations.ts'
import { aSaid, aStatement, aStory, claire, evening, joan } from '../helpers/stories.ts'

function aSitting(changes: Partial<Sitting> = {}): Sitting {
  return { now: evening, visit: 'november', needs: [], asked: [], skipped: [], confirmed: 0, ...changes }
}

const told = (concept: string, changes: Parameters<typeof aSaid>[0] = {}) => aSaid({ id: `on-${concept}`, concept, ...changes })

describe('what a sitting asks', () => {
  test('begins with what every visit asks, at most six questions', () => {
    expect(planAsking(aStory([]), aSitting()).ask).toEqual(['what-matters', 'hopes-visit', 'questions', 'how-decide', 'see-hear-move', 'worries'])
  })

  test('puts a topic’s needs before what is asked always, where both weigh the same', () => {
    const needs = [{ concept: 'people', weight: 3 }, { concept: 'tried', weight: 2 }, { concept: 'worries', weight: 1 }] as const
    expect(planAsking(aStory([]), aSitting({ needs })).ask).toEqual(['people', 'what-matters', 'hopes-visit', 'questions', 'tried', 'how-decide'])
  })

  test('leaves out what is fresh and shows it as told', () => {
    const { ask, told: shown } = planAsking(aStory([aSaid()]), aSitting())
    expect(ask).toEqual(['hopes-visit', 'questions', 'how-decide', 'see-hear-move', 'worries', 'good-day'])
    expect(shown).toEqual([aStatement()])
  })

  test('asks no more than is left of six', () => {
    expect(planAsking(aStory([]), aSitting({ asked: ['what-matters', 'hopes-visit', 'questions', 'how-decide', 'see-hear-move'] })).ask).toEqual(['worries'])
  })

  test('asks again what somebody else told, because it is not the person’s own word', () => {
    expect(planAsking(aStory([told('what-matters', { by: claire })]), aSitting()).ask[0]).toBe('what-matters')
  })

  test('asks the person’s own words typed by a helper no more', () => {
    expect(planAsking(aStory([told('what-matters', { by: { ...joan, typedBy: 'Claire' } })]), aSitting()).ask[0]).toBe('hopes-visit')
  })

  test('keeps what belongs to a visit for that visit alone', () => {
    const story = aStory([told('hopes-visit', { visit: 'october' })])
    expect(planAsking(story, aSitting({ visit: 'october' })).ask).not.toContain('hopes-visit')
    const plan = planAsking(story, aSitting())
    expect({ asks: plan.ask.includes('hopes-visit'), confirm: plan.confirm, told: plan.told }).toEqual({ asks: true, confirm: [], told: [] })
  })

  test('stays quiet for 180 days on what the person would rather not say', () => {
    const declined: Entry = { kind: 'declined', id: 'rather-not', at: evening, by: joan, concept: 'what-matters', until: evening + 180 * day }
    expect(planAsking(aStory([declined]), aSitting({ now: evening + 179 * day })).ask).not.toContain('what-matters')
    expect(planAsking(aStory([declined]), aSitting({ now: evening + 180 * day })).ask).toContain('what-matters')
  })

  test('lets needs that had no turn at the visit before go ahead of what was put to the person then', () => {
    const needs = [{ concept: 'tried', weight: 1 }, { concept: 'people', weight: 1 }] as const
    const ask = planAsking(aStory([]), aSitting({ needs, askedBefore: ['what-matters', 'hopes-visit', 'questions', 'how-decide', 'see-hear-move', 'people'] })).ask
    expect(ask).toEqual(['hopes-visit', 'questions', 'how-decide', 'tried', 'what-matters', 'see-hear-move'])
  })
})

describe('what a sitting shows back', () => {
  const later = evening + 181 * day

  test('is what the person told and is no longer fresh, instead of asking it again', () => {
    const plan = planAsking(aStory([aSaid()]), aSitting({ now: later }))
    expect({ confirm: plan.confirm, asks: plan.ask.includes('what-matters') }).toEqual({ confirm: [aStatement()], asks: false })
  })

  test('is at most three statements', () => {
    const story = aStory(['what-matters', 'worries', 'good-day', 'people'].map((concept) => told(concept)))
    expect(planAsking(story, aSitting({ now: later })).confirm.map((statement) => statement.concept)).toEqual(['what-matters', 'worries', 'good-day'])
    expect(planAsking(story, aSitting({ now: later, confirmed: 3 })).confirm).toEqual([])
  })

  test('goes on to the next where the answer was "not now"', () => {
    const story = aStory(['what-matters', 'worries', 'good-day'].map((concept) => told(concept)))
    const plan = planAsking(story, aSitting({ now: later, confirmed: 2, shownBack: ['on-what-matters', 'on-worries'] }))
    expect(plan.confirm.map((statement) => statement.concept)).toEqual(['good-day'])
  })

  test('is the person’s own word, not what somebody else said since', () => {
    const story = aStory([aSaid(), aSaid({ id: 'claire-says', at: evening + day, by: claire })])
    expect(planAsking(story, aSitting({ now: later })).confirm.map((statement) => statement.id)).toEqual(['mum-had-a-stroke'])
  })

  test('is never what happened long ago: history does not go stale', () => {
    const plan = planAsking(aStory([told('tried')]), aSitting({ now: evening + 9000 * day }))
    expect({ confirm: plan.confirm, told: plan.told.map((statement) => statement.id) }).toEqual({ confirm: [], told: ['on-tried'] })
  })

  test('is fresh again from the moment at which the person confirmed it', () => {
    const confirmed: Entry = { kind: 'confirmed', id: 'still-true', at: later, by: joan, target: 'mum-had-a-stroke' }
    const plan = planAsking(aStory([aSaid(), confirmed]), aSitting({ now: later + 179 * day }))
    expect(plan.told).toEqual([aStatement({ freshSince: later })])
  })
})

describe('"you told us both"', () => {
  const both = [told('see-hear-move'), aSaid({ id: 'call-joan', concept: 'call-me', words: 'Joan' }), aSaid({ id: 'call-mrs', at: evening + 1, concept: 'call-me', words: 'Mrs Ward' })]

  test('is said where one answer can be right and the person gave two', () => {
    expect(planAsking(aStory(both), aSitting()).contradictions.map((said) => said.map((statement) => statement.id))).toEqual([['call-mrs', 'call-joan']])
  })

  test('is never said of two voices: they are heard side by side', () => {
    expect(planAsking(aStory([both[1]!, { ...both[2]!, by: claire } as Entry]), aSitting()).contradictions).toEqual([])
  })

  test('is never said of two visits that were each decided in their own way', () => {
    const story = aStory([told('how-decide', { picked: ['together'] }), told('how-decide', { id: 'then', visit: 'october', picked: ['i-decide'] })])
    expect(planAsking(story, aSitting()).contradictions).toEqual([])
  })

  test('is never said where many answers can be right', () => {
    expect(planAsking(aStory([aSaid(), aSaid({ id: 'as-well' })]), aSitting()).contradictions).toEqual([])
  })
})

describe('the sitting that a visit’s record is in', () => {
  test('knows what was asked and shown back at this visit, and at the one before', () => {
    const october = aVisit('october', { kind: 'opened' }, { kind: 'asked', concept: 'people', answer: 'skipped' })
    const november = aConsultation(
      { kind: 'asked', concept: 'worries', answer: 'said' },
      { kind: 'shown-back', target: 'mum-had-a-stroke', answer: 'not-now' },
      { kind: 'sitting-started' },
      { kind: 'asked', concept: 'tried', answer: 'declined' },
    )
    expect(sittingOf(november, evening, [], [november, october])).toEqual({
      now: evening,
      visit: 'november',
      needs: [],
      asked: ['tried'],
      skipped: ['worries', 'tried'],
      confirmed: 0,
      shownBack: ['mum-had-a-stroke'],
      askedBefore: ['people'],
    })
  })
})

describe('what could be talked about in the room', () => {
  const needs = [{ concept: 'worries', weight: 3 }, { concept: 'what-matters', weight: 2 }, { concept: 'worries', weight: 1 }] as const

  test('is every need that this copy holds nothing on, once, without telling why', () => {
    expect(couldTalkAbout([aStatement()], needs, { voices: ['person', 'professional'] })).toEqual(['worries'])
  })

  test('and nothing while family is there, who may know what was answered at home', () => {
    expect(couldTalkAbout([aStatement()], needs, { voices: ['person', 'professional', 'family'] })).toEqual([])
  })
})
