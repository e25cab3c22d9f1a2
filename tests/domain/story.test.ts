import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { AudienceSet, Confirmed, Withdrawn } from '../../src/domain/statement.ts'
import { addEntries, digestOf, newStory, statementsNow, unite } from '../../src/domain/story.ts'
import { anyEntries, copiesOf, held } from '../helpers/any-entries.ts'
import { aSaid, aStatement, aStory, claire, drOkafor, evening, joan } from '../helpers/stories.ts'

const withdrawal: Withdrawn = { kind: 'withdrawn', id: 'taken-back', at: evening + 1, by: joan, target: 'mum-had-a-stroke' }

function audienceSet(changes: Partial<AudienceSet> = {}): AudienceSet {
  return { kind: 'audience-set', id: 'for-the-team', at: evening + 1, by: joan, target: 'mum-had-a-stroke', audience: 'gp-team', supersedes: [], ...changes }
}

describe('two copies of one story', () => {
  test('unite into the same story whichever comes first', () => {
    fc.assert(
      fc.property(copiesOf(2), ({ copies: [one, other] }) => {
        expect(held(unite(one!, other!))).toEqual(held(unite(other!, one!)))
      }),
    )
  })

  test('unite into the same story however three are paired', () => {
    fc.assert(
      fc.property(copiesOf(3), ({ copies: [one, other, third] }) => {
        expect(held(unite(unite(one!, other!), third!))).toEqual(held(unite(one!, unite(other!, third!))))
      }),
    )
  })

  test('change nothing when they are the same', () => {
    fc.assert(
      fc.property(copiesOf(2), ({ copies: [one, other] }) => {
        const united = unite(one!, other!)
        expect(held(unite(united, united))).toEqual(held(united))
        expect(held(unite(united, one!))).toEqual(held(united))
      }),
    )
  })

  test('keep every entry of both and nothing else', () => {
    fc.assert(
      fc.property(copiesOf(2), ({ copies: [one, other] }) => {
        const ids = [...new Set([...one!.entries.keys(), ...other!.entries.keys()])].sort()
        expect(held(unite(one!, other!)).map((entry) => entry.id)).toEqual(ids)
      }),
    )
  })

  test('keep every entry as it was made, word for word, unless it was withdrawn', () => {
    fc.assert(
      fc.property(copiesOf(2), ({ entries, copies: [one, other] }) => {
        const united = unite(one!, other!)
        const gone = new Set([...united.entries.values()].flatMap((entry) => (entry.kind === 'withdrawn' ? [entry.target] : [])))
        for (const made of entries.filter((entry) => united.entries.has(entry.id))) {
          const expected = made.kind === 'said' && gone.has(made.id) ? { kind: 'erased', id: made.id } : made
          expect(united.entries.get(made.id)).toEqual(expected)
        }
      }),
    )
  })

  test('are of one person, or are never merged', () => {
    expect(() => unite(newStory('joan'), newStory('john'))).toThrow('Two people’s stories are never merged')
  })

  test('have the same digest exactly when they hold the same', () => {
    fc.assert(
      fc.property(copiesOf(2), ({ copies: [one, other] }) => {
        const same = JSON.stringify(held(one!)) === JSON.stringify(held(other!))
        expect(digestOf(one!).digest === digestOf(other!).digest).toBe(same)
      }),
    )
  })

  test('have another digest where the words of one are gone', () => {
    const erased = aStory([{ kind: 'erased', id: 'mum-had-a-stroke' }])
    const told = digestOf(aStory([aSaid()]))
    expect(told.digest).toMatch(/^[0-9a-f]{16}$/)
    expect(digestOf(erased).count).toBe(told.count)
    expect(digestOf(erased).digest).not.toBe(told.digest)
  })

  test('have a digest that does not depend on the order in which the entries came', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        expect(digestOf(aStory(entries))).toEqual(digestOf(aStory([...entries].reverse())))
      }),
    )
  })
})

describe('a withdrawal', () => {
  test('takes the words away for ever and leaves only the place where they stood', () => {
    const story = addEntries(aStory([aSaid()]), [withdrawal])
    expect(held(story)).toEqual([{ kind: 'erased', id: 'mum-had-a-stroke' }, withdrawal])
    expect(statementsNow(story)).toEqual([])
  })

  test('wins also where the words arrive later from another copy', () => {
    const told = aStory([aSaid()])
    const withdrawn = aStory([withdrawal])
    const goneBoth = [{ kind: 'erased', id: 'mum-had-a-stroke' }, withdrawal]
    expect(held(unite(withdrawn, told))).toEqual(goneBoth)
    expect(held(unite(unite(told, withdrawn), told))).toEqual(goneBoth)
  })
})

describe('what is here already', () => {
  test('is never changed by an entry that arrives under the same id', () => {
    const story = addEntries(aStory([aSaid()]), [aSaid({ words: 'I want every tablet there is.' })])
    expect(statementsNow(story).map((statement) => statement.words)).toEqual(['My mum had a stroke when she was 71. I would like to stay on my feet.'])
  })

  test('is not taken away by an empty place under the id of something that is no statement', () => {
    const story = addEntries(aStory([aSaid(), withdrawal]), [{ kind: 'erased', id: 'taken-back' }])
    expect(story.entries.get('taken-back')).toEqual(withdrawal)
  })
})

describe('what stands now', () => {
  test('is what was said and not superseded, the newest first', () => {
    const story = aStory([
      aSaid(),
      aSaid({ id: 'newer', at: evening + 1, words: 'And to keep up the allotment.' }),
      aSaid({ id: 'instead', at: evening - 5, words: 'Mum had her stroke at 70.', supersedes: ['mum-had-a-stroke'] }),
    ])
    expect(statementsNow(story).map((statement) => statement.id)).toEqual(['newer', 'instead'])
  })

  test('says for each statement who may see it, since when it is fresh and what it is tied to', () => {
    const story = aStory([
      aSaid({ attribute: 'avoid-stroke' }),
      audienceSet(),
      { kind: 'confirmed', id: 'still-true', at: evening + 9, by: joan, target: 'mum-had-a-stroke' },
      { kind: 'linked', id: 'tied', at: evening + 10, by: drOkafor, target: 'mum-had-a-stroke', attribute: 'keep-moving' },
    ])
    expect(statementsNow(story)).toEqual([
      aStatement({ attribute: 'avoid-stroke', audienceNow: 'gp-team', freshSince: evening + 9, attributes: ['avoid-stroke', 'keep-moving'] }),
    ])
  })

  test('is not pushed away by another voice: both stand side by side', () => {
    const story = aStory([aSaid(), aSaid({ id: 'claire-says', at: evening + 1, by: claire, words: 'Mum wants no more tablets.', supersedes: ['mum-had-a-stroke'] })])
    expect(statementsNow(story).map((statement) => statement.id)).toEqual(['claire-says', 'mum-had-a-stroke'])
  })

  test('is fresh only by the person’s own voice', () => {
    const confirmation: Confirmed = { kind: 'confirmed', id: 'claire-confirms', at: evening + 9, by: claire, target: 'mum-had-a-stroke' }
    expect(statementsNow(aStory([aSaid(), confirmation]))).toEqual([aStatement()])
    expect(statementsNow(aStory([aSaid({ by: claire })])).map((statement) => statement.freshSince)).toEqual([undefined])
  })

  test('is the same in whatever order the entries came', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        expect(statementsNow(aStory(entries))).toEqual(statementsNow(aStory([...entries].reverse())))
      }),
      { numRuns: 2000 },
    )
  })
})

describe('who may see a statement', () => {
  const audienceNow = (...sets: readonly AudienceSet[]) => statementsNow(aStory([aSaid(), ...sets])).map((statement) => statement.audienceNow)

  test('is the last that was chosen', () => {
    expect(audienceNow(audienceSet({ audience: 'only-me' }), audienceSet({ id: 'after-all', audience: 'everyone', supersedes: ['for-the-team'] }))).toEqual(['everyone'])
  })

  test('is the narrower of two that were chosen apart', () => {
    expect(audienceNow(audienceSet({ audience: 'everyone' }), audienceSet({ id: 'apart', audience: 'only-me' }))).toEqual(['only-me'])
  })

  test('is the narrowest where each claims to come after the other', () => {
    expect(audienceNow(audienceSet({ supersedes: ['apart'] }), audienceSet({ id: 'apart', audience: 'only-me', supersedes: ['for-the-team', 'apart'] }))).toEqual(['only-me'])
  })
})
