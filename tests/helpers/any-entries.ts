import fc from 'fast-check'
import { audiences, voices, type Entry } from '../../src/domain/statement.ts'
import { addEntries, newStory, type Story } from '../../src/domain/story.ts'

const ids = Array.from({ length: 10 }, (_, index) => `entry-${index}`)
const anyId = fc.constantFrom(...ids)
const stamped = { at: fc.integer({ min: 0, max: 1000 }), by: fc.record({ voice: fc.constantFrom(...voices) }) }
const audience = fc.constantFrom(...audiences)

const anySaid = fc.record({
  ...stamped,
  kind: fc.constant('said' as const),
  concept: fc.constantFrom('what-matters', 'worries', 'how-decide'),
  words: fc.string({ unit: 'binary' }),
  picked: fc.constant<readonly string[]>([]),
  lang: fc.constantFrom('en-GB', 'ur'),
  place: fc.constantFrom('home' as const, 'room' as const),
  audience,
  supersedes: fc.uniqueArray(anyId, { maxLength: 2 }),
})

const anyOther = fc.oneof(
  fc.record({ ...stamped, kind: fc.constant('confirmed' as const), target: anyId }),
  fc.record({ ...stamped, kind: fc.constant('declined' as const), concept: fc.constant('worries'), until: fc.integer({ min: 0, max: 2000 }) }),
  fc.record({ ...stamped, kind: fc.constant('audience-set' as const), target: anyId, audience, supersedes: fc.uniqueArray(anyId, { maxLength: 2 }) }),
  fc.record({ ...stamped, kind: fc.constant('withdrawn' as const), target: anyId }),
  fc.record({ ...stamped, kind: fc.constant('linked' as const), target: anyId, attribute: fc.constantFrom('avoid-stroke', 'fewer-medicines', 'no-aches') }),
)

/** Entries of one person, made anywhere, in any order: one for each id, aimed at one another without any sense. */
export const anyEntries: fc.Arbitrary<readonly Entry[]> = fc
  .array(fc.oneof({ weight: 3, arbitrary: anySaid }, { weight: 2, arbitrary: anyOther }), { maxLength: ids.length })
  .map((entries) => entries.map((entry, index): Entry => ({ ...entry, id: ids[index]! })))

/** Copies of one person's story that each hold some of the same entries, added in their own order. */
export function copiesOf(count: number): fc.Arbitrary<{ readonly entries: readonly Entry[]; readonly copies: readonly Story[] }> {
  return anyEntries.chain((entries) =>
    fc
      .array(fc.shuffledSubarray([...entries]), { minLength: count, maxLength: count })
      .map((parts) => ({ entries, copies: parts.map((part) => addEntries(newStory('joan'), part)) })),
  )
}

/** What a story holds, whatever the order in which it came. */
export function held(story: Story): readonly Entry[] {
  return [...story.entries.values()].sort((one, other) => (one.id < other.id ? -1 : 1))
}
