import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { consultationNow } from '../../src/domain/consultation.ts'
import type { Present } from '../../src/domain/present.ts'
import { viewersIn, viewsToAgree, visitSeenBy } from '../../src/domain/room.ts'
import { seenBy } from '../../src/domain/story.ts'
import { after, amal, anyHistory, begin, beside, claire, lived, roomOf, theTwo, tom, type Snapshot, type Word } from '../helpers/a-room.ts'

/** Everything that a screen, a copy or a page can be made of. */
function shownIn({ context }: Snapshot): string {
  const whole = consultationNow(context.consultation)
  const viewers = viewersIn(whole)
  const visit = visitSeenBy(context.story, viewers, whole)
  return JSON.stringify([seenBy(context.story, viewers), { ...visit, present: undefined, outside: undefined }])
}

describe('a time alone', () => {
  test('begins where the person would like it to, or where everyone is seen alone first', () => {
    const asked = after(begin(), { type: 'present.answered', present: [...theTwo, { ...claire, help: 'alone-first' }, tom, amal] })
    expect(roomOf(asked)).toMatchObject({ present: [...theTwo, amal], outside: [{ ...claire, help: 'alone-first' }, tom] })
    const habit = after(begin(), { type: 'present.answered', present: [...theTwo, claire], alone: true })
    expect(roomOf(habit)).toMatchObject({ present: theTwo, outside: [claire] })
    expect(roomOf(after(begin(), { type: 'present.answered', present: [...theTwo, claire] })).outside).toBeUndefined()
  })

  test('ends in one event, with everybody back and nothing about it left', () => {
    const back = after(begin(), { type: 'present.answered', present: [...theTwo, amal, claire] }, { type: 'family.stepped-out' }, { type: 'family.came-back' })
    expect(roomOf(back).present).toEqual([...theTwo, amal, claire])
    expect(roomOf(back).outside).toBeUndefined()
  })

  test('is over when it is said anew who is here', () => {
    const anew = after(begin(), { type: 'present.answered', present: [...theTwo, claire], alone: true }, { type: 'room.changed' }, { type: 'present.answered', present: theTwo })
    expect(roomOf(anew).outside).toBeUndefined()
  })
})

/** Whether a word may be on the screen now, by the plain account alone. */
function mayStand({ by, how, agrees, heardBy }: Word, present: readonly Present[], outside: readonly Present[]): boolean {
  const isBrought = by.voice === 'family'
  const isByOther = isBrought || by.typedBy !== undefined
  if (outside.length > 0 && (how === 'statement' ? isByOther : isBrought && ['view', 'doubt', 'agenda'].includes(how))) return false
  if (isBrought && ['view', 'doubt'].includes(how) && !agrees) return false
  if (how === 'statement') return heardBy.length > 0 || beside(present).length === 0
  return beside(present).every((each) => heardBy.includes(each))
}

describe('over anything that happens in a room', () => {
  test('nothing stands on the screen that somebody there did not hear, nor what family said without agreement or while they wait outside', () => {
    fc.assert(
      fc.property(anyHistory, (steps) => {
        const { end, words } = lived(steps)
        const { present = [], outside = [] } = roomOf(end)
        const shown = shownIn(end)
        expect(words.filter(({ word }) => shown.includes(word)).filter((each) => !mayStand(each, present, outside))).toEqual([])
      }),
      { numRuns: 1500 },
    )
  })

  test('what was said alone is there again when the two are alone again, and what everyone heard stays for everyone', () => {
    fc.assert(
      fc.property(anyHistory, (steps) => {
        const { end, words } = lived(steps)
        const { present = [], outside = [] } = roomOf(end)
        const shown = shownIn(end)
        // A word that a later one takes the place of is not looked for.
        const lasting = words.filter(({ how }) => ['statement', 'doubt', 'agenda', 'step'].includes(how))
        expect(lasting.filter((each) => mayStand(each, present, outside) && !shown.includes(each.word))).toEqual([])
      }),
      { numRuns: 1500 },
    )
  })

  test('what waits for the person’s agreement was said by family in front of everyone who is here', () => {
    fc.assert(
      fc.property(anyHistory, (steps) => {
        const { end, words } = lived(steps)
        const { present = [], outside = [] } = roomOf(end)
        const waiting = viewsToAgree(roomOf(end)).map((view) => words.find(({ word }) => word === view.words))
        if (outside.length > 0) expect(waiting).toEqual([])
        for (const each of waiting) expect(each).toMatchObject({ agrees: false, by: { voice: 'family' }, heardBy: expect.arrayContaining(beside(present)) as unknown })
      }),
      { numRuns: 500 },
    )
  })
})
