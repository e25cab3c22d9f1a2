import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { audiences, voices, type Audience, type ConceptId, type Voice } from '../../src/domain/statement.ts'
import { newStory, seenBy, statementsNow, unite, type Story } from '../../src/domain/story.ts'
import { say, setAudience, withdraw } from '../../src/domain/telling.ts'
import { aSaid, aStory, claire, evening, joan } from '../helpers/stories.ts'

type Step =
  | { readonly do: 'say'; readonly device: 0 | 1; readonly audience: Audience; readonly voice: Voice; readonly typedBy?: string; readonly concept: ConceptId; readonly instead: number | undefined }
  | { readonly do: 'show-to'; readonly device: 0 | 1; readonly which: number; readonly audience: Audience }
  | { readonly do: 'withdraw'; readonly device: 0 | 1; readonly which: number }
  | { readonly do: 'merge'; readonly from: 0 | 1 }

const device = fc.constantFrom<0 | 1>(0, 1)
const which = fc.nat({ max: 5 })
const audience = fc.constantFrom(...audiences)
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('say' as const),
    device,
    audience,
    voice: fc.constantFrom<Voice>('person', 'person', 'family', 'professional'),
    concept: fc.constantFrom('worries', 'worries', 'call-me'),
    instead: fc.option(which, { nil: undefined }),
    typedBy: fc.constantFrom('Claire', 'Claire', ''),
  }).map(({ typedBy, ...step }) => (typedBy === '' || step.voice !== 'person' ? step : { ...step, typedBy })),
  fc.record({ do: fc.constant('show-to' as const), device, which, audience }),
  fc.record({ do: fc.constant('withdraw' as const), device, which }),
  fc.record({ do: fc.constant('merge' as const), from: device }),
)

/** Who chose what for one statement, each choice with all the choices that it came after. */
interface Choice {
  readonly audience: Audience
  readonly after: ReadonlySet<Choice>
}

/** What one device knows, kept by a plain model beside the story itself. */
interface Device {
  readonly story: Story
  readonly voices: ReadonlyMap<string, Voice>
  /** What family said or typed, but for what it takes to know whose story this is. */
  readonly byOtherHand: ReadonlySet<string>
  readonly instead: ReadonlyMap<string, string>
  readonly choices: ReadonlyMap<string, ReadonlySet<Choice>>
  readonly withdrawn: ReadonlySet<string>
}

const empty: Device = { story: newStory('joan'), voices: new Map(), byOtherHand: new Set(), instead: new Map(), choices: new Map(), withdrawn: new Set() }
const mayBeSeenBy: Readonly<Record<Audience, readonly Voice[]>> = {
  'only-me': ['person'],
  'gp-team': ['person', 'professional'],
  everyone: voices,
}

function run(steps: readonly Step[]): readonly [Device, Device] {
  return steps.reduce<readonly [Device, Device]>((devices, step, index) => {
    if (step.do === 'merge') return step.from === 0 ? [devices[0], merged(devices[1], devices[0])] : [merged(devices[0], devices[1]), devices[1]]
    const after = afterStep(devices[step.device], step, `s${index}-${step.device}-word`)
    return step.device === 0 ? [after, devices[1]] : [devices[0], after]
  }, [empty, empty])
}

function afterStep(before: Device, step: Exclude<Step, { do: 'merge' }>, id: string): Device {
  const stamp = { at: evening, id }
  const heads = statementsNow(before.story)
  if (step.do === 'say') {
    const former = step.instead === undefined ? undefined : heads[step.instead]
    const by = { voice: step.voice, ...(step.typedBy !== undefined && { typedBy: step.typedBy }) }
    const isByOther = step.voice === 'family' || (step.typedBy !== undefined && step.concept === 'worries')
    const telling = { concept: step.concept, words: `words of ${id}`, picked: [], lang: 'en-GB', by, place: 'home' as const, audience: step.audience }
    return {
      ...before,
      story: say(before.story, stamp, { ...telling, supersedes: former ? [former.id] : [] }),
      voices: new Map(before.voices).set(id, step.voice),
      byOtherHand: isByOther ? new Set([...before.byOtherHand, id]) : before.byOtherHand,
      instead: former?.by.voice === step.voice ? new Map(before.instead).set(id, former.id) : before.instead,
      choices: new Map(before.choices).set(id, new Set([{ audience: step.audience, after: new Set<Choice>() }])),
    }
  }
  const target = heads[step.which]?.id
  if (target === undefined) return before
  if (step.do === 'withdraw') {
    return { ...before, story: withdraw(before.story, stamp, target, joan), withdrawn: new Set([...before.withdrawn, ...chain(before, target)]) }
  }
  const known = before.choices.get(target)!
  return {
    ...before,
    story: setAudience(before.story, stamp, [target], step.audience, joan),
    choices: new Map(before.choices).set(target, new Set([...known, { audience: step.audience, after: known }])),
  }
}

/** A statement and everything that it took the place of. */
function chain({ instead }: Device, id: string): readonly string[] {
  const former = instead.get(id)
  return former === undefined ? [id] : [id, ...chain({ ...empty, instead }, former)]
}

function merged(one: Device, other: Device): Device {
  const choices = new Map(one.choices)
  for (const [id, more] of other.choices) choices.set(id, new Set([...(choices.get(id) ?? []), ...more]))
  return {
    story: unite(one.story, other.story),
    voices: new Map([...one.voices, ...other.voices]),
    byOtherHand: new Set([...one.byOtherHand, ...other.byOtherHand]),
    instead: new Map([...one.instead, ...other.instead]),
    choices,
    withdrawn: new Set([...one.withdrawn, ...other.withdrawn]),
  }
}

/** By the model: the statements that every one of these voices may see. */
function expectedFor({ voices: said, byOtherHand, instead, choices, withdrawn }: Device, present: readonly Voice[], alone: boolean): readonly string[] {
  const gone = new Set([...instead].filter(([id]) => !withdrawn.has(id)).map(([, former]) => former))
  return [...said.keys()].filter((id) => {
    if (withdrawn.has(id) || gone.has(id) || (alone && byOtherHand.has(id))) return false
    const made = [...choices.get(id)!]
    const last = made.filter((choice) => !made.some((other) => other.after.has(choice)))
    return present.every((voice) => last.every((choice) => mayBeSeenBy[choice.audience].includes(voice)))
  })
}

const anyPresent = fc.uniqueArray(fc.constantFrom(...voices), { minLength: 1 })

describe('what everyone who is looking may see', () => {
  test('is all that every one of them may see, and nothing that one of them may not, over any history', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 25 }), anyPresent, fc.boolean(), (steps, present, alone) => {
        for (const each of run(steps)) {
          const seen = seenBy(each.story, { voices: present, ...(alone && { alone }) })
          expect(seen.map((statement) => statement.id).sort()).toEqual([...expectedFor(each, present, alone)].sort())
        }
      }),
      { numRuns: 3000 },
    )
  })

  test('bears no trace of anything else: no word, no id and no count', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 25 }), anyPresent, fc.boolean(), (steps, present, alone) => {
        for (const { story } of run(steps)) {
          const seen = seenBy(story, { voices: present, ...(alone && { alone }) })
          const shown = new Set(seen.flatMap((statement) => [statement.id, ...statement.supersedes]))
          const hidden = [...story.entries.values()].filter((entry) => entry.kind === 'erased' || (entry.kind === 'said' && !shown.has(entry.id)))
          const text = JSON.stringify(seen)
          expect(hidden.filter(({ id }) => text.includes(`${id}"`) || text.includes(`words of ${id}`))).toEqual([])
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('tells of former words only where they could be seen as well', () => {
    const secret = aSaid({ id: 'secret', audience: 'only-me', words: 'I am afraid of the stairs at night.' })
    const open = aSaid({ id: 'open', audience: 'only-me' })
    const opened = { kind: 'audience-set' as const, id: 'opened', at: evening, by: joan, target: 'open', audience: 'everyone' as const, supersedes: [] }
    const story = aStory([secret, open, opened, aSaid({ id: 'now', supersedes: ['secret', 'open', 'withdrawn-long-ago'] })])
    expect(seenBy(story, { voices: ['family'] }).map(({ id, supersedes }) => ({ id, supersedes }))).toEqual([{ id: 'now', supersedes: ['open'] }])
  })

  test('leaves out what was superseded by words that are private, because it is no longer true', () => {
    const story = aStory([aSaid(), aSaid({ id: 'private', audience: 'only-me', supersedes: ['mum-had-a-stroke'] })])
    expect(seenBy(story, { voices: ['professional'] })).toEqual([])
  })

  test('is what everyone may see where it is not known who is looking', () => {
    expect(seenBy(aStory(), { voices: [] }).map((statement) => statement.audienceNow)).toEqual(['everyone', 'everyone', 'everyone'])
  })

  test('has nothing that family said or typed while the person is alone, and still says whose story it is', () => {
    const helped = { ...joan, typedBy: 'Claire' }
    const story = aStory([aSaid(), aSaid({ id: 'claires', by: claire }), aSaid({ id: 'typed', by: helped }), aSaid({ id: 'name', concept: 'full-name', by: helped })])
    const seen = (alone?: true) => seenBy(story, { voices: ['person', 'professional'], ...(alone && { alone }) }).map((statement) => statement.id)
    expect(seen()).toEqual(['claires', 'mum-had-a-stroke', 'name', 'typed'])
    expect(seen(true)).toEqual(['mum-had-a-stroke', 'name'])
  })

  test('is the narrowest where one voice in the room may not see it', () => {
    const story = aStory([aSaid(), aSaid({ id: 'team', audience: 'gp-team' }), aSaid({ id: 'mine', audience: 'only-me' }), aSaid({ id: 'claires', by: claire })])
    const seen = (...present: readonly Voice[]) => seenBy(story, { voices: present }).map((statement) => statement.id)
    expect(seen('person')).toEqual(['claires', 'mine', 'mum-had-a-stroke', 'team'])
    expect(seen('person', 'professional')).toEqual(['claires', 'mum-had-a-stroke', 'team'])
    expect(seen('professional')).toEqual(['claires', 'mum-had-a-stroke', 'team'])
    expect(seen('person', 'professional', 'family')).toEqual(['claires', 'mum-had-a-stroke'])
    expect(seen('interpreter')).toEqual(['claires', 'mum-had-a-stroke'])
  })
})
