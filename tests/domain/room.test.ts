import { describe, expect, test } from 'vitest'
import { consultationNow, newConsultation, noteIn } from '../../src/domain/consultation.ts'
import type { Present } from '../../src/domain/present.ts'
import { audienceOfRoom, latestViews, viewersIn, viewsToAgree, visitSeenBy } from '../../src/domain/room.ts'
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
    const said = noteIn(alone, stamp, { kind: 'present', present: [person, tom, gp] }, { kind: 'view-given', by: { voice: 'family', name: 'Tom' }, words: 'fine by me' })
    const together = noteIn(said, stamp, { kind: 'view-agreed', view: [...said.entries.keys()].at(-1)!, agrees: true })
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

describe('words of somebody whom the person brought', () => {
  const tomSays = (words: string) => ({ kind: 'view-given', by: { voice: 'family', name: 'Tom' }, words }) as const
  const withTom = noteIn(newConsultation('v', 'p'), stamp, { kind: 'present', present: [person, gp, tom] })
  const first = noteIn(withTom, stamp, tomSays('she takes it'))
  const firstId = [...first.entries.keys()].at(-1)!
  const agreed = noteIn(first, stamp, { kind: 'view-agreed', view: firstId, agrees: true })
  const shown = (visit: typeof first) => {
    const now = consultationNow(visit)
    return { beside: visitSeenBy(newStory('p'), viewersIn(now), now).views.map(({ words }) => words), toAgree: viewsToAgree(now).map(({ words }) => words) }
  }

  test('stand beside the person’s once they agree, and no longer when they do not', () => {
    expect(shown(first)).toEqual({ beside: [], toAgree: ['she takes it'] })
    expect(shown(agreed)).toEqual({ beside: ['she takes it'], toAgree: [] })
    expect(shown(noteIn(agreed, stamp, { kind: 'view-agreed', view: firstId, agrees: false }))).toEqual({ beside: [], toAgree: ['she takes it'] })
  })

  test('are asked for anew when they say something else, and what they said before does not stand in its stead', () => {
    expect(shown(noteIn(agreed, stamp, tomSays('she is slow')))).toEqual({ beside: [], toAgree: ['she is slow'] })
    expect(shown(noteIn(agreed, stamp, tomSays('')))).toEqual({ beside: [], toAgree: [] })
  })

  test('are nowhere while the person is alone', () => {
    const out = noteIn(agreed, stamp, { kind: 'reservation', by: { voice: 'family', name: 'Tom' }, words: 'she forgets', agreed: true }, { kind: 'present', present: [person, gp], outside: [tom] })
    const now = consultationNow(out)
    expect(visitSeenBy(newStory('p'), viewersIn(now), now)).toMatchObject({ views: [], reservations: [] })
    expect(viewsToAgree(now)).toEqual([])
    const back = consultationNow(noteIn(out, stamp, { kind: 'present', present: [person, gp, tom] }))
    expect(visitSeenBy(newStory('p'), viewersIn(back), back)).toMatchObject({ views: [{ words: 'she takes it' }], reservations: [{ words: 'she forgets' }] })
  })

  test('are not a doubt either without the person’s agreement', () => {
    const now = consultationNow(noteIn(withTom, stamp, { kind: 'reservation', by: { voice: 'family', name: 'Tom' }, words: 'she forgets' }))
    expect(visitSeenBy(newStory('p'), viewersIn(now), now).reservations).toEqual([])
  })
})

test('the words of a plan made alone stay alone, and the steps of the topic do not', () => {
  const plan = { goal: 'to leave him', steps: [{ id: 'recheck', who: 'practice' as const }, { id: 'own-1', who: 'person' as const, words: 'ring my sister' }], review: { on: '2027-01-01' } }
  const settled = { outcome: 'not-yet' as const, until: 'he is away', watch: 'bruises' }
  const alone = noteIn(newConsultation('v', 'p'), stamp, { kind: 'present', present: [person, gp] }, { kind: 'settled', settled }, { kind: 'plan-changed', plan })
  const later = noteIn(alone, stamp, { kind: 'present', present: [person, gp, tom] }, { kind: 'plan-changed', plan: { ...plan, review: { on: '2027-02-01' } } })
  const seen = (visit: typeof alone) => visitSeenBy(newStory('p'), viewersIn(consultationNow(visit)), consultationNow(visit))
  expect(seen(later).plan).toMatchObject({ goal: '', steps: [{ id: 'recheck' }], review: { on: '2027-02-01' } })
  expect(seen(later).plan.steps).toHaveLength(1)
  expect(seen(later).settled).toEqual({ outcome: 'not-yet' })
  expect(seen(alone).plan.steps.map(({ words }) => words)).toEqual([undefined, 'ring my sister'])
  expect(seen(alone).settled).toMatchObject(settled)
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
      { id: '1', by, words: 'one' },
      { id: '2', by: other, words: 'mine' },
      { id: '3', by, words: 'two' },
    ]),
  ).toEqual([
    { id: '3', by, words: 'two' },
    { id: '2', by: other, words: 'mine' },
  ])
  expect(latestViews([{ id: '1', by, words: 'one' }, { id: '2', by, words: ' ' }])).toEqual([])
})
