import { describe, expect, test } from 'vitest'
import { consultationNow, newConsultation, noteIn, type Present } from '../../src/domain/consultation.ts'
import { audienceOfRoom, latestViews, visitSeenBy } from '../../src/domain/room.ts'
import { newStory, type Story } from '../../src/domain/story.ts'
import { say } from '../../src/domain/telling.ts'

const person: Present = { voice: 'person' }
const gp: Present = { voice: 'professional' }
const claire: Present = { voice: 'family', name: 'Claire' }
const tom: Present = { voice: 'family', name: 'Tom' }
const stamp = { id: 's', at: 1 }

function storyWith(...said: readonly (readonly [string, 'gp-team' | 'everyone'])[]): Story {
  return said.reduce<Story>(
    (story, [id, audience]) => say(story, { id, at: 1 }, { concept: 'what-matters', words: id, picked: [], lang: 'en-GB', by: { voice: 'person' }, place: 'home', audience }),
    newStory('p'),
  )
}

describe('a visit as everyone in the room may see it', () => {
  test('has no card and no agenda item that somebody here may not know of', () => {
    const visit = consultationNow(
      noteIn(
        newConsultation('v', 'p'),
        stamp,
        { kind: 'present', present: [person, claire, gp] },
        { kind: 'ordered', order: { most: ['statement:private', 'statement:open'], matters: [], couldWait: [] }, where: 'home' },
        {
          kind: 'agenda',
          items: [
            { id: 'a', voice: 'person', words: 'private', statement: 'private' },
            { id: 'b', voice: 'person', words: 'open', statement: 'open' },
            { id: 'c', voice: 'professional', words: 'said here' },
          ],
        },
      ),
    )
    const seen = visitSeenBy(storyWith(['private', 'gp-team'], ['open', 'everyone']), { voices: ['person', 'family', 'professional'] }, visit)
    expect(seen.order).toEqual({ most: ['statement:open'], matters: [], couldWait: [] })
    expect(seen.agenda.map((item) => item.words)).toEqual(['open', 'said here'])
  })

  test('has what was said alone only while they are alone', () => {
    const alone = noteIn(newConsultation('v', 'p'), stamp, { kind: 'present', present: [person, gp] }, { kind: 'reservation', by: { voice: 'person' }, words: 'he decides for me' })
    const together = noteIn(alone, stamp, { kind: 'present', present: [person, tom, gp] }, { kind: 'view-given', by: { voice: 'family', name: 'Tom' }, words: 'fine by me' })
    const withClaire = noteIn(together, stamp, { kind: 'present', present: [person, claire, gp] })
    const shown = (visit: typeof alone) => {
      const seen = visitSeenBy(newStory('p'), { voices: [] }, consultationNow(visit))
      return [...seen.reservations, ...seen.views].map((each) => each.words)
    }
    expect(shown(alone)).toEqual(['he decides for me'])
    expect(shown(together)).toEqual(['fine by me'])
    expect(shown(withClaire)).toEqual([])
  })
})

test('what is said in a room is for those who hear it', () => {
  expect(audienceOfRoom([person, gp])).toBe('gp-team')
  expect(audienceOfRoom([person, claire, gp])).toBe('everyone')
  expect(audienceOfRoom([person, { voice: 'interpreter' }, gp])).toBe('everyone')
  expect(audienceOfRoom(undefined)).toBe('everyone')
})

test('of several views of one speaker the last holds, and an empty one takes it back', () => {
  const by = { voice: 'professional', name: 'Dr Okafor' } as const
  const other = { voice: 'family', name: 'Claire' } as const
  expect(
    latestViews([
      { by, words: 'one' },
      { by: other, words: 'mine' },
      { by, words: 'two' },
    ]),
  ).toEqual([
    { by, words: 'two' },
    { by: other, words: 'mine' },
  ])
  expect(latestViews([{ by, words: 'one' }, { by, words: ' ' }])).toEqual([])
})
