import { describe, expect, test } from 'vitest'
import { day } from '../../src/domain/asking.ts'
import type { Stamp } from '../../src/domain/consultation.ts'
import { newStory, statementsNow, unite } from '../../src/domain/story.ts'
import { confirm, decline, link, say, setAudience, settleContradiction, withdraw, type Telling } from '../../src/domain/telling.ts'
import { held } from '../helpers/any-entries.ts'
import { aSaid, aStatement, aStory, claire, drOkafor, evening, joan } from '../helpers/stories.ts'

const stamp = (id: string, at = evening): Stamp => ({ id, at })
const worry: Telling = { concept: 'worries', words: 'Will I rattle?  ', picked: [], lang: 'en-GB', by: joan, place: 'home' }

describe('what is said', () => {
  test('reaches the story word for word, spaces and all', () => {
    const story = say(newStory('joan'), stamp('worry'), { ...worry, visit: 'november', attribute: 'fewer-medicines' })
    expect(held(story)).toEqual([
      aSaid({ id: 'worry', concept: 'worries', words: 'Will I rattle?  ', attribute: 'fewer-medicines' }),
    ])
  })

  test('is for whoever the same voice chose last time, or else for whoever the concept is for', () => {
    const audienceOf = (telling: Telling, before = newStory('joan')) => statementsNow(say(before, stamp('new', evening + 9), telling))[0]?.audience
    const tender: Telling = { ...worry, concept: 'do-dont' }
    expect(audienceOf(tender)).toBe('gp-team')
    expect(audienceOf(tender, aStory([aSaid({ concept: 'do-dont', audience: 'only-me' })]))).toBe('only-me')
    expect(audienceOf(tender, aStory([aSaid({ concept: 'do-dont', by: claire, audience: 'everyone' })]))).toBe('gp-team')
    expect(audienceOf({ ...tender, audience: 'everyone' })).toBe('everyone')
  })

  test('takes the place of the same voice’s answer where one can be right, and of nothing where many can', () => {
    const story = aStory([aSaid({ id: 'joan-says', concept: 'call-me' }), aSaid({ id: 'claire-says', concept: 'call-me', by: claire }), aSaid({ id: 'worry', concept: 'worries' })])
    const after = say(say(story, stamp('now-joan'), { ...worry, concept: 'call-me' }), stamp('now-worry'), worry)
    expect(statementsNow(after).map((statement) => statement.id)).toEqual(['claire-says', 'now-joan', 'now-worry', 'worry'])
  })
})

describe('what is done with a statement', () => {
  test('is confirmed, declined and tied by entries of its own', () => {
    const story = link(decline(confirm(newStory('joan'), stamp('a'), 'x', joan), stamp('b'), 'worries', joan), stamp('c'), 'x', 'avoid-stroke', drOkafor)
    expect(held(story)).toEqual([
      { kind: 'confirmed', id: 'a', at: evening, by: joan, target: 'x' },
      { kind: 'declined', id: 'b', at: evening, by: joan, concept: 'worries', until: evening + 180 * day },
      { kind: 'linked', id: 'c', at: evening, by: drOkafor, target: 'x', attribute: 'avoid-stroke' },
    ])
  })

  test('shows it to whoever was chosen last, each choice in view of those before', () => {
    const first = setAudience(aStory([aSaid()]), stamp('first'), ['mum-had-a-stroke'], 'only-me', joan)
    const then = setAudience(first, stamp('then'), ['mum-had-a-stroke'], 'everyone', joan)
    expect(statementsNow(then)).toEqual([aStatement()])
    expect(then.entries.get('then.0')).toEqual({ kind: 'audience-set', id: 'then.0', at: evening, by: joan, target: 'mum-had-a-stroke', audience: 'everyone', supersedes: ['first.0'] })
  })
})

describe('a withdrawal', () => {
  const before = aSaid({ id: 'before', words: 'My husband shouts at me.' })
  const now = aSaid({ id: 'now', words: 'Things are hard at home.', supersedes: ['before'] })

  test('takes earlier words along: they do not come back in place of the later ones', () => {
    expect(statementsNow(withdraw(aStory([before, now]), stamp('gone'), 'now', joan))).toEqual([])
  })

  test('takes them along also where another copy holds them', () => {
    const here = withdraw(aStory([now]), stamp('gone'), 'now', joan)
    expect(statementsNow(unite(here, aStory([before, now])))).toEqual([])
  })

  test('leaves the words of another voice alone', () => {
    const story = aStory([aSaid({ id: 'claires', by: claire }), aSaid({ id: 'now', supersedes: ['claires'] })])
    expect(statementsNow(withdraw(story, stamp('gone'), 'now', joan)).map((statement) => statement.id)).toEqual(['claires'])
  })

  test('of an earlier statement leaves the later one', () => {
    expect(statementsNow(withdraw(aStory([before, now]), stamp('gone'), 'before', joan)).map((statement) => statement.id)).toEqual(['now'])
  })
})

describe('two answers of which one is right', () => {
  const both = [aSaid({ id: 'together', concept: 'how-decide' }), aSaid({ id: 'you-decide', concept: 'how-decide' })]

  test('become the right one, said anew in the place of both', () => {
    const story = settleContradiction(aStory(both), stamp('settled', evening + day), 'together', ['you-decide'], joan)
    expect(statementsNow(story)).toEqual([aStatement({ ...both[0]!, id: 'settled', at: evening + day, supersedes: ['together', 'you-decide'], freshSince: evening + day })])
  })

  test('are for nobody who could not see the right one before', () => {
    const narrowed = setAudience(aStory(both), stamp('narrowed'), ['together'], 'only-me', joan)
    expect(statementsNow(settleContradiction(narrowed, stamp('settled'), 'together', ['you-decide'], joan)).map((statement) => statement.audienceNow)).toEqual(['only-me'])
  })

  test('stay the person’s own, and no fresher, where somebody else does the settling', () => {
    const [settled] = statementsNow(settleContradiction(aStory(both), stamp('settled', evening + day), 'together', ['you-decide'], claire))
    expect({ by: settled?.by, freshSince: settled?.freshSince }).toEqual({ by: { voice: 'person', name: 'Joan', typedBy: 'Claire' }, freshSince: evening })
  })

  test('stay as they are where the right one is not here', () => {
    expect(settleContradiction(aStory(both), stamp('settled'), 'elsewhere', [], joan)).toEqual(aStory(both))
  })
})
