import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arraySize, peoplePath, placePeople, type Counts, type Person, type Whole } from '../../../src/ui/icon-array/people.ts'

const wholes: readonly Whole[] = [100, 1000, 10000]
const someCounts: readonly Counts[] = [100, 1000].flatMap((of) =>
  [...new Set([0, 1, 50, 99, 100, of - 1, of])].flatMap((event) => [{ of: of as Whole, event, avoided: 0 }, { of: of as Whole, event, avoided: Math.min(of - event, 25) }]),
)
const anyCounts = fc.constantFrom(...wholes).chain((of) =>
  fc.integer({ min: 0, max: of }).chain((event) => fc.integer({ min: 0, max: of - event }).map((avoided): Counts => ({ of, event, avoided }))),
)

describe('the people in an array', () => {
  test.each(someCounts)('are counted exactly: $event and $avoided of $of', (counts) => expect(drawn(counts)).toEqual(expected(counts)))

  test('are counted exactly for every number in a thousand', () => {
    for (let event = 0; event <= 1000; event += 1) {
      const { event: happens, avoided, neither } = placePeople({ of: 1000, event, avoided: 0 })
      expect([happens.length, avoided.length, neither.length]).toEqual([event, 0, 1000 - event])
    }
  })

  test('are counted exactly, whatever the numbers', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        expect(drawn(counts)).toEqual(expected(counts))
      }),
      { numRuns: 60 },
    )
  })

  test('never stand in the same place, and all stand inside the picture', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        const people = everybody(counts)
        expect(new Set(people.map(({ across, down }) => `${across} ${down}`)).size).toBe(counts.of)
        const { across, down } = arraySize(counts.of)
        expect(people.every((each) => each.across >= 0 && each.down >= 0 && each.across < across && each.down < down)).toBe(true)
      }),
      { numRuns: 30 },
    )
  })

  test('stand in one order, so that each state is a block without holes', () => {
    fc.assert(
      fc.property(anyCounts, (counts) => {
        expect(everybody(counts)).toEqual(everybody({ of: counts.of, event: 0, avoided: 0 }))
      }),
      { numRuns: 30 },
    )
  })

  test('begin at the bottom and the start edge, row upon row', () => {
    const { event, avoided } = placePeople({ of: 100, event: 12, avoided: 3 })
    expect(event.slice(0, 10).map(({ down }) => down)).toEqual(Array(10).fill(207))
    expect(event.map(({ across }) => across)).toEqual([0, 18, 36, 54, 72, 90, 108, 126, 144, 162, 0, 18])
    expect(event.slice(10)).toEqual([
      { across: 0, down: 184 },
      { across: 18, down: 184 },
    ])
    expect(avoided).toEqual([
      { across: 36, down: 184 },
      { across: 54, down: 184 },
      { across: 72, down: 184 },
    ])
  })

  test('fill ten blocks of a hundred one by one, the lower five first', () => {
    const { event } = placePeople({ of: 1000, event: 600, avoided: 0 })
    const corners = [0, 100, 200, 300, 400, 500].map((index) => event[index])
    expect(corners).toEqual([
      { across: 0, down: 456.8 },
      { across: 211.6, down: 456.8 },
      { across: 423.2, down: 456.8 },
      { across: 634.8, down: 456.8 },
      { across: 846.4, down: 456.8 },
      { across: 0, down: 205.2 },
    ])
    expect(blockOf(event.slice(0, 100))).toEqual({ left: 0, right: 169.2, top: 251.6, bottom: 456.8 })
  })

  test.each([
    { of: 100, event: 101, avoided: 0 },
    { of: 100, event: -1, avoided: 0 },
    { of: 100, event: 2.5, avoided: 0 },
    { of: 100, event: 60, avoided: 41 },
    { of: 100, event: 60, avoided: -1 },
  ] satisfies Counts[])('are never drawn wrong: $event and $avoided of $of is refused', (counts) => {
    expect(() => placePeople(counts)).toThrow(RangeError)
  })
})

function everybody(counts: Counts): readonly Person[] {
  const { event, avoided, neither } = placePeople(counts)
  return [...event, ...avoided, ...neither]
}

/** How many people each path draws: every one begins with a move of its own. */
function drawn(counts: Counts): readonly number[] {
  const { event, avoided, neither } = placePeople(counts)
  return [event, avoided, neither].map((people) => (peoplePath(counts.of, people).match(/M/g) ?? []).length)
}

function expected({ of, event, avoided }: Counts): readonly number[] {
  return [event, avoided, of - event - avoided]
}

function blockOf(people: readonly Person[]) {
  const across = people.map((each) => each.across)
  const down = people.map((each) => each.down)
  return { left: Math.min(...across), right: Math.max(...across), top: Math.min(...down), bottom: Math.max(...down) }
}
