import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newConsultation, noteIn, type NewConsultationEntry } from '../../src/domain/consultation.ts'
import type { Present } from '../../src/domain/present.ts'
import { seenBy, newStory } from '../../src/domain/story.ts'
import { audiences } from '../../src/domain/statement.ts'
import { showRow } from '../../src/domain/evidence.ts'
import { loadTopic } from '../../src/scenarios/library.ts'
import { easyLength, recordText } from '../../src/summary/record-text.ts'
import { summaryOf } from '../../src/summary/summary.ts'
import { claire, drOkafor, inputOf, joan, joansStory, joansVisit, settledOn, shippedWords, statins, talkedAt, told } from './a-visit.ts'

const topic = await statins()
const throat = await loadTopic('sore-throat', 'en-GB', { emergency: '999', urgent: '111' })
const shipped = await shippedWords()

describe('the text for the record', () => {
  test('reads as one plain page', () => {
    let story = joansStory()
    story = told(story, 'why', 'reason', 'If my legs ache I will stop – and come back.', { place: 'room' })
    const visit = joansVisit(
      topic,
      [joan, drOkafor],
      'qrisk-10',
      ...settledOn(topic, 'atorvastatin'),
      { kind: 'view-asked' },
      { kind: 'view-given', by: { voice: 'professional', name: 'Dr Okafor' }, words: 'I would try it too.' },
      { kind: 'reservation', by: { voice: 'person', name: 'Joan' }, words: 'one more tablet' },
    )
    expect(recordText(summaryOf(inputOf(story, visit, topic)), shipped).text.split('\n')).toEqual([
      'SHARED DECISION RECORD FOR Joan Mary Ellis, born 3 May 1958. CHECK THAT THIS IS THE RIGHT RECORD.',
      '22 November 2026. Settled. DRAFT topic: not signed off by a clinician.',
      'Present: Joan; Dr Okafor (GP).',
      'Decision: Statins (topic statins 0.1.0). Checked first.',
      'Matters most: "My mum had a stroke when she was 71. I do not want that."',
      'Also matters: "strong legs for the allotment"; Take fewer medicines',
      'Outcome: together chose C Take a statin each day. Reason, in own words: "If my legs ache I will stop – and come back."',
      'View of Dr Okafor, GP (asked for): "I would try it too."',
      'Reservations: Joan, the person: "one more tablet"',
      'Plan: Person: Take one tablet each day; Call about bad muscle pain, weakness or dark urine. Practice: Book a blood test before the first tablet; Send the prescription; Book a blood test at 2 to 3 months. Together: Check about pregnancy, where it could apply.',
      'Review 22 February 2027.',
      `Safety net: ${topic.scenario.safetyNet.map((id) => topic.text.words[`safety-net.${id}`]).join(' ')}`,
      'Options: A No statin for now; B Change habits first; C Take a statin each day.',
      'Heart attack or stroke, in the next 10 years, of 1,000 people with a score of about 10 in 100: A 100, B not known, C 75. Figures unsure. Makers\' arithmetic.',
      'Muscle pain or weakness, over about 4 years, of 1,000 people in the trials, whatever their score: A 266, B not known, C 271. Figures fairly sure.',
      'Also shown: 4 serious outcomes in words. See topic.',
    ])
  })

  test('says more of ours where there is room', () => {
    const visit = joansVisit(topic, [joan, drOkafor], 'qrisk-10')
    const short = { ...topic, scenario: { ...topic.scenario, safetyNet: [] } }
    const { text, isLong } = recordText(summaryOf(inputOf(joansStory(), visit, short)), shipped)
    expect(isLong).toBe(false)
    expect(text).toContain('FOR Joan Mary Ellis, likes to be called Joan, born 3 May 1958.')
    expect(text).toContain('Also shown in words: Stroke alone; Dying, from any cause; Serious muscle damage; A stroke from bleeding; Serious liver disease.')
    expect(text).toContain(topic.text.words['source.CTT22']!.replace(/\.$/, ''))
  })

  test.each([topic, throat])('fits 1,500 characters for every group and option as long as nobody’s words are long', (topic) => {
    for (const group of [...topic.scenario.groups, 'not-known']) {
      for (const { id } of topic.scenario.options) {
        const visit = joansVisit(topic, [joan, drOkafor], group, { kind: 'ordered', order: { most: [], matters: [], couldWait: [] }, where: 'room' }, ...settledOn(topic, id))
        const story = told(newStory('joan'), 'named', 'full-name', 'Joan Mary Ellis')
        const { length, isLong } = recordText(summaryOf(inputOf(story, visit, topic)), shipped)
        expect({ group, id, isLong }).toEqual({ group, id, isLong: false })
        expect(length).toBeLessThanOrEqual(easyLength)
      }
    }
  })

  test('says the group that was read once: with its numbers, or else with the topic', () => {
    const lineOf = (group: string) => recordText(summaryOf(inputOf(joansStory(), joansVisit(throat, [joan, drOkafor], group, ...settledOn(throat, 'back-up')), throat)), shipped).text.split('\n')[3]
    expect(['feverpain-4-5', 'not-known'].map(lineOf)).toEqual([
      'Decision: Sore throat (topic sore-throat 0.1.0) - people with a FeverPAIN score of 4 or 5. Checked first.',
      'Decision: Sore throat (topic sore-throat 0.1.0). Checked first.',
    ])
    const statins = recordText(summaryOf(inputOf(joansStory(), joansVisit(topic, [joan, drOkafor], 'qrisk-10'), topic)), shipped).text
    expect(statins.split('people with a score of about 10 in 100')).toHaveLength(2)
  })

  test('is longer rather than cut, and says how long', () => {
    const long = 'and another thing '.repeat(120)
    const visit = joansVisit(topic, [joan, drOkafor], 'qrisk-10', { kind: 'ordered', order: { most: ['statement:long'], matters: [], couldWait: [] }, where: 'room' })
    const made = recordText(summaryOf(inputOf(told(joansStory(), 'long', 'what-matters', long), visit, topic)), shipped)
    expect(made.text).toContain(`"${long}"`)
    expect({ length: made.length, isLong: made.isLong }).toEqual({ length: made.text.length, isLong: true })
  })

  test('holds our words in plain characters only', () => {
    for (const option of topic.scenario.options) {
      const visit = joansVisit(topic, [joan, claire, drOkafor], 'qrisk-20', ...settledOn(topic, option.id))
      expect(recordText(summaryOf(inputOf(joansStory(), visit, topic)), shipped).text).toMatch(/^[\n\x20-\x7e]*$/)
    }
  })

  test('writes our words plain also where the topic’s are not, and leaves everybody else’s alone', () => {
    const words = { ...topic.text.words, 'option.no-statin.name': 'No statin – “for now”…', 'step.ask-again': 'Ask the person’s sister' }
    const visit = joansVisit(topic, [joan], 'qrisk-10', ...settledOn(topic, 'no-statin'), { kind: 'reservation', by: { voice: 'person' }, words: 'don’t – “know”…' })
    const { text } = recordText(summaryOf(inputOf(joansStory(), visit, { ...topic, text: { ...topic.text, words } })), shipped)
    expect(text).toContain('A No statin - "for now"...;')
    expect(text).toContain("Ask the person's sister")
    expect(text).toContain('"don’t – “know”…"')
  })

  test('gives the numbers of the picture, and no fit and no code', () => {
    for (const group of topic.scenario.groups) {
      const { text } = recordText(summaryOf(inputOf(joansStory(), joansVisit(topic, [joan], group, { kind: 'fit-shown' }), topic)), shipped)
      const cell = topic.scenario.outcomes[0]!.cells[group]!['atorvastatin']!
      const row = showRow(topic.evidence.get(cell.kind === 'figure' ? cell.evidence : '')!, 1000)
      const said = (rate: { n: number; about: boolean }) => `${rate.about ? 'about ' : ''}${rate.n.toLocaleString('en-GB')}`
      expect(text).toContain(`of ${row.of.toLocaleString('en-GB')} ${topic.text.words[`group.${group}.long`]}: A ${said(row.without)}, B not known, C ${said(row.with)}.`)
      expect(text).not.toMatch(/helps (more|less)|\d{6,}/)
    }
  })

  test('says that somebody chose together only where it was noted who was there', () => {
    const settled = settledOn(topic, 'atorvastatin')
    const outcomeIn = (text: string) => text.split('\n').find((line) => line.startsWith('Outcome:'))
    const whole = summaryOf(inputOf(joansStory(), joansVisit(topic, [joan, drOkafor], 'qrisk-10', ...settled), topic))
    const nobody = Object.fromEntries(Object.entries(whole).filter(([key]) => key !== 'present')) as unknown as typeof whole
    expect(outcomeIn(recordText(whole, shipped).text)).toBe('Outcome: together chose C Take a statin each day.')
    expect(outcomeIn(recordText(nobody, shipped).text)).toBe('Outcome: chosen: C Take a statin each day.')
  })

  test('says of what somebody leant to nothing more once they have settled on something', () => {
    const story = told(joansStory(), 'leant', 'leaning', 'I do not want tablets', { place: 'room' })
    const textOf = (...settled: readonly NewConsultationEntry[]) => recordText(summaryOf(inputOf(story, joansVisit(topic, [joan, drOkafor], 'qrisk-10', ...settled), topic)), shipped).text
    expect(textOf()).toContain('I do not want tablets')
    expect(textOf({ kind: 'settled', settled: { outcome: 'differ' } })).toContain('I do not want tablets')
    expect(textOf(...settledOn(topic, 'atorvastatin'))).not.toContain('I do not want tablets')
    expect(textOf({ kind: 'settled', settled: { outcome: 'you-decide', option: 'atorvastatin' } })).not.toContain('I do not want tablets')
  })

  test('says that it takes the place of another text of this visit, once that was copied and this says something else', () => {
    const summary = summaryOf(inputOf(joansStory(), joansVisit(topic, [joan, drOkafor], 'qrisk-10', ...settledOn(topic, 'no-statin')), topic))
    const first = recordText(summary, shipped)
    expect(first.copied).toBe('never')
    expect(recordText(summary, shipped, { copied: true, copiedDigest: first.digest })).toEqual({ ...first, copied: 'same' })
    const changed = summaryOf(inputOf(joansStory(), joansVisit(topic, [joan, drOkafor], 'qrisk-10', ...settledOn(topic, 'atorvastatin')), topic))
    const again = recordText(changed, shipped, { copied: true, copiedDigest: first.digest })
    expect(again.copied).toBe('changed')
    expect(again.text.split('\n')[1]).toBe('This takes the place of the text copied earlier at this visit.')
    expect(recordText(changed, shipped, { copied: true, copiedDigest: again.digest }).copied).toBe('same')
  })

  test('says only that it was not used, where it was not', () => {
    const visit = joansVisit(topic, [joan], 'qrisk-10', ...settledOn(topic, 'atorvastatin'), { kind: 'closed', how: 'not-used' })
    expect(recordText(summaryOf(inputOf(joansStory(), visit, topic)), shipped).text).toBe(
      'SHARED DECISION RECORD FOR Joan Mary Ellis, likes to be called Joan, born 3 May 1958. CHECK THAT THIS IS THE RIGHT RECORD.\n' +
        '22 November 2026. This tool was not used.',
    )
  })

  test('says for "not yet" what would settle it and what to watch, and for two views never "against advice"', () => {
    const notYet = joansVisit(topic, [joan], 'qrisk-10', { kind: 'settled', settled: { outcome: 'not-yet', until: 'my sister’s advice', watch: 'chest pain' } })
    expect(recordText(summaryOf(inputOf(joansStory(), notYet, topic)), shipped).text).toContain(
      'Outcome: not yet decided. What would settle it: "my sister’s advice" Watch for until then: "chest pain"',
    )
    const differ = joansVisit(topic, [joan, drOkafor], 'qrisk-10', { kind: 'settled', settled: { outcome: 'differ' } }, { kind: 'view-given', by: { voice: 'professional' }, words: 'B' })
    const { text } = recordText(summaryOf(inputOf(told(joansStory(), 'lean', 'leaning', 'A for me', { place: 'room' }), differ, topic)), shipped)
    expect(text).toContain('Outcome: we see it differently. Joan says: "A for me". The GP says: "B". A second opinion is possible.\n')
    expect(text).not.toMatch(/against|refus|declin/i)
  })

  test('writes two views in one pattern, with what was agreed and what would change a mind', () => {
    const differing = { person: 'no-statin', gp: 'atorvastatin', agreed: 'walk more first', gpChange: 'a score below 5', secondOpinion: true } as const
    const visit = joansVisit(
      topic,
      [joan, claire, drOkafor],
      'qrisk-10',
      { kind: 'settled', settled: { outcome: 'differ', differing } },
      { kind: 'view-given', by: { voice: 'professional', name: 'Dr Okafor' }, words: 'it halves nothing, but it helps.' },
      { kind: 'plan-changed', plan: { goal: '', steps: [], review: { on: '2027-02-22' } } },
    )
    const agreed = noteIn(visit, { id: 'claires', at: talkedAt }, { kind: 'view-given', by: { voice: 'family', name: 'Claire' }, words: 'Mum decides' })
    const id = [...agreed.entries.keys()].at(-1)!
    const story = told(told(joansStory(), 'lean', 'leaning', 'my legs come first', { place: 'room' }), 'change', 'would-change', 'a stroke in the family', { place: 'room' })
    const { text } = recordText(summaryOf(inputOf(story, noteIn(agreed, { id: 'yes', at: talkedAt }, { kind: 'view-agreed', view: id, agrees: true }), topic)), shipped)
    expect(text.split('\n').find((line) => line.startsWith('Outcome:'))).toBe(
      'Outcome: we see it differently. Joan prefers A (No statin for now) because "my legs come first". Claire, family or carer says: "Mum decides". ' +
        'Dr Okafor would choose C (Take a statin each day) because "it halves nothing, but it helps." ' +
        'They agreed to "walk more first" and to look again on 22 February 2027. ' +
        'Joan might think again because of "a stroke in the family". Dr Okafor might think again because of "a score below 5". Joan would like a second opinion.',
    )
    expect(text).not.toMatch(/View of|Review 22|against/)
  })

  test('says the day of a step that has one', () => {
    const plan = { goal: '', steps: [{ id: 'own-1', who: 'person' as const, words: 'blood test', on: '2026-12-24' }] }
    const visit = joansVisit(topic, [joan, drOkafor], 'qrisk-10', { kind: 'plan-changed', plan })
    expect(recordText(summaryOf(inputOf(joansStory(), visit, topic)), shipped).text).toContain('Plan: Person: "blood test" (on 24 December 2026).')
  })

  test('says who was there for a part of it', () => {
    const visit = noteIn(joansVisit(topic, [joan, claire, drOkafor], 'qrisk-10'), { id: 'out', at: talkedAt }, { kind: 'present', present: [joan, drOkafor], outside: [claire] })
    expect(recordText(summaryOf(inputOf(joansStory(), visit, topic)), shipped).text).toContain('Present: Joan; Dr Okafor (GP). Here for a part of it: Claire (daughter).\n')
  })

  test('says picked phrases in words, and one of a newer app by its id', () => {
    const story = told(joansStory(), 'picks', 'what-matters', 'and my garden', { picked: ['family', 'a-new-phrase'] })
    const visit = joansVisit(topic, [joan], 'qrisk-10', { kind: 'ordered', order: { most: ['statement:picks'], matters: [], couldWait: [] }, where: 'room' })
    expect(recordText(summaryOf(inputOf(story, visit, topic)), shipped).text).toContain('Matters most: "and my garden" (picked) Time with my family; a-new-phrase')
  })

  test('says first of all that a person is made up', () => {
    const visit = joansVisit(topic, [joan], 'qrisk-10')
    const { text } = recordText(summaryOf({ ...inputOf(joansStory(), visit, topic), madeUp: true }), shipped)
    expect(text).toMatch(/^MADE-UP PERSON, NOT FOR ANY RECORD\. SHARED DECISION RECORD FOR Joan Mary Ellis/)
  })

  test('names who else spoke and who typed', () => {
    const story = told(joansStory(), 'claires', 'what-matters', 'she must not fall again', { by: { voice: 'family', name: 'Claire' } })
    const typed = told(story, 'typed', 'what-matters', 'my garden', { by: { voice: 'person', typedBy: 'Claire' } })
    const visit = joansVisit(topic, [joan, claire], 'qrisk-10', { kind: 'ordered', order: { most: ['statement:claires'], matters: ['statement:typed'], couldWait: [] }, where: 'room' })
    expect(recordText(summaryOf(inputOf(typed, visit, topic)), shipped).text).toContain(
      'Matters most: "she must not fall again" (Claire, family or carer)\nAlso matters: "my garden" (typed by Claire)',
    )
  })
})

const anyWords = fc.oneof(fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }), fc.constantFrom('{{name}}', '$t(title)', '$& $1', '“curly” – dash…', 'a\nb\r\nc', '<b>1,000</b>', '  spaces  '))
const concepts = ['what-matters', 'reason', 'leaning', 'call-me', 'full-name', 'born', 'worries'] as const
const room = fc.subarray([joan, claire, drOkafor, { voice: 'interpreter', name: 'Amal' } as Present], { minLength: 1 })

describe('whatever anybody says', () => {
  test('is in the text byte for byte', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyWords, { minLength: 7, maxLength: 7 }), (all) => {
        const [matters, reason, view, reservation, goal, step, until] = all as [string, string, string, string, string, string, string]
        const story = told(told(joansStory(), 'm', 'what-matters', matters), 'r', 'reason', reason, { place: 'room' })
        const visit = joansVisit(
          topic,
          [joan, drOkafor],
          'qrisk-10',
          { kind: 'ordered', order: { most: ['statement:m'], matters: [], couldWait: [] }, where: 'room' },
          { kind: 'settled', settled: { outcome: 'not-yet', until } },
          { kind: 'view-asked' },
          { kind: 'view-given', by: { voice: 'professional' }, words: view },
          { kind: 'reservation', by: { voice: 'person' }, words: reservation },
          { kind: 'plan-changed', plan: { goal, steps: [{ id: 's', who: 'person', words: step }] } },
        )
        const { text } = recordText(summaryOf(inputOf(story, visit, topic)), shipped)
        const expected = [matters, reason, reservation, step, until, ...(view.trim() === '' ? [] : [view]), ...(goal.trim() === '' ? [] : [goal])]
        for (const said of expected) expect(text).toContain(`"${said}"`)
      }),
      { numRuns: 200 },
    )
  })

  test('is in both views byte for byte, and so is everybody’s name', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyWords.filter((each) => each.trim() !== ''), { minLength: 6, maxLength: 6 }), (all) => {
        const [called, leaning, view, gpName, agreed, gpChange] = all as [string, string, string, string, string, string]
        const story = told(told(newStory('joan'), 'c', 'call-me', called), 'l', 'leaning', leaning, { place: 'room' })
        const visit = joansVisit(
          topic,
          [joan, drOkafor],
          'qrisk-10',
          { kind: 'settled', settled: { outcome: 'differ', differing: { person: 'no-statin', gp: 'atorvastatin', agreed, gpChange } } },
          { kind: 'view-given', by: { voice: 'professional', name: gpName }, words: view },
          { kind: 'plan-changed', plan: { goal: '', steps: [], review: { on: '2027-02-22' } } },
        )
        const { text } = recordText(summaryOf(inputOf(story, visit, topic)), shipped)
        expect(text).toContain(`${called} prefers A (No statin for now) because "${leaning}"`)
        expect(text).toContain(`${gpName} would choose C (Take a statin each day) because "${view}"`)
        expect(text).toContain(`They agreed to "${agreed}" and to look again on 22 February 2027.`)
        expect(text).toContain(`${gpName} might think again because of "${gpChange}"`)
      }),
      { numRuns: 200 },
    )
  })

  test('is in it only where everyone in the room may see it', () => {
    const said = fc.record({ concept: fc.constantFrom(...concepts), audience: fc.constantFrom(...audiences), place: fc.constantFrom('home' as const, 'room' as const) })
    const heard = fc.record({ kind: fc.constantFrom('view-given' as const, 'reservation' as const), present: room, voice: fc.constantFrom('person' as const, 'family' as const), agreed: fc.boolean() })
    fc.assert(
      fc.property(fc.array(said, { maxLength: 12 }), fc.array(heard, { maxLength: 5 }), room, (statements, voiced, present) => {
        const story = statements.reduce((sofar, each, index) => told(sofar, `s${index}`, each.concept, `secret${index}x`, each), newStory('joan'))
        const order = { most: statements.map((_, index) => `statement:s${index}` as const), matters: [], couldWait: [] }
        const spoken = voiced.flatMap((each, index): readonly NewConsultationEntry[] => [
          { kind: 'present', present: each.present },
          { kind: each.kind, by: { voice: each.voice, name: `speaker ${index}` }, words: `voiced${index}x`, ...(each.kind === 'reservation' && each.agreed && { agreed: true }) },
        ])
        const open0 = joansVisit(topic, present, 'qrisk-10', { kind: 'ordered', order, where: 'home' }, ...spoken, { kind: 'present', present }, { kind: 'agenda', items: [] })
        const views = [...open0.entries.values()].filter((entry) => entry.kind === 'view-given' && voiced.some((each, index) => each.agreed && entry.words === `voiced${index}x`))
        const visit = noteIn(open0, { id: 'agreed', at: talkedAt }, ...views.map(({ id }) => ({ kind: 'view-agreed' as const, view: id, agrees: true })))
        const { text } = recordText(summaryOf(inputOf(story, visit, topic)), shipped)
        const open = new Set(seenBy(story, { voices: ['person', 'professional', ...present.map((each) => each.voice)] }).map((each) => each.id))
        statements.forEach((_, index) => {
          if (!open.has(`s${index}`)) expect(text).not.toContain(`secret${index}x`)
        })
        const always = ['person', 'professional']
        voiced.forEach((each, index) => {
          const all = present.every((one) => always.includes(one.voice) || each.present.some((other) => other.name === one.name))
          const isAgreed = each.voice === 'person' || each.agreed
          expect({ index, there: text.includes(`voiced${index}x`) }).toEqual({ index, there: all && isAgreed })
        })
      }),
      { numRuns: 300 },
    )
  })

  test('leaves no sign of what is hidden', () => {
    const hidden = told(told(joansStory(), 'h1', 'what-matters', 'hidden', { audience: 'only-me' }), 'h2', 'reason', 'hidden too', { audience: 'gp-team', place: 'room' })
    const order = { most: ['statement:mum'], matters: ['statement:legs', 'attribute:fewer-medicines'], couldWait: [] } as const
    const withHidden = { ...order, most: ['statement:h1', ...order.most] } as const
    const textOf = (story: typeof hidden, its: typeof order | typeof withHidden) =>
      recordText(summaryOf(inputOf(story, joansVisit(topic, [joan, claire, drOkafor], 'qrisk-10', { kind: 'ordered', order: its, where: 'room' }), topic)), shipped)
    expect(textOf(hidden, withHidden)).toEqual(textOf(joansStory(), order))
  })
})

test('the person is there by the name they like where nobody gave another', () => {
  const visit = joansVisit(topic, [{ voice: 'person' }, { voice: 'professional' }], 'qrisk-10')
  expect(recordText(summaryOf(inputOf(joansStory(), visit, topic)), shipped).text).toContain('Present: Joan; GP.')
})

test('a visit of which nothing is known still says to check the record', () => {
  const visit = noteIn(newConsultation('v1', 'joan'), { id: 'a', at: talkedAt }, { kind: 'opened' })
  expect(recordText(summaryOf(inputOf(newStory('joan'), visit)), shipped).text.split('\n')).toEqual([
    'SHARED DECISION RECORD FOR (name not told here). CHECK THAT THIS IS THE RIGHT RECORD.',
    '22 November 2026. PROVISIONAL: not yet decided.',
    'Present: not noted.',
    'What matters: not written down.',
    'Outcome: still talking.',
  ])
})
