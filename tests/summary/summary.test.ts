import { describe, expect, test } from 'vitest'
import { consultationNow, noteIn } from '../../src/domain/consultation.ts'
import { showRow } from '../../src/domain/evidence.ts'
import type { SummaryCell } from '../../src/domain/summary.ts'
import { loadTopic, topics } from '../../src/scenarios/library.ts'
import { recordText } from '../../src/summary/record-text.ts'
import { summaryOf } from '../../src/summary/summary.ts'
import { claire, drOkafor, inputOf, joan, joansStory, joansVisit, settledOn, shippedWords, statins, talkedAt, told } from './a-visit.ts'

const topic = await statins()

describe('the summary of a visit', () => {
  test('says whose it is, who was there, what matters, what was settled and who does what', () => {
    const visit = joansVisit(topic, [joan, drOkafor], 'qrisk-10', ...settledOn(topic, 'no-statin'))
    const { matters, rows, ...rest } = summaryOf(inputOf(joansStory(), visit, topic))
    expect(rest).toEqual({
      whose: { callMe: 'Joan', fullName: 'Joan Mary Ellis', born: '3 May 1958' },
      visit: 'v1',
      on: talkedAt,
      status: 'valid',
      about: 'me',
      typist: { voice: 'person' },
      present: [joan, drOkafor],
      topic: {
        id: 'statins',
        version: '0.1.0',
        draft: true,
        title: 'Start a statin, change habits first, or neither for now?',
        short: 'Statins',
        group: { id: 'qrisk-10', words: 'people with a score of about 10 in 100' },
      },
      checked: true,
      options: [
        { id: 'no-statin', letter: 'A', name: 'No statin for now', subtitle: 'Carry on as you are, and look again later', opened: true },
        { id: 'lifestyle-first', letter: 'B', name: 'Change habits first', subtitle: 'Food, moving, weight, smoking or alcohol, then look again', opened: true },
        { id: 'atorvastatin', letter: 'C', name: 'Take a statin each day', subtitle: 'Atorvastatin 20 mg, as well as healthy living', opened: true },
      ],
      sources: [
        { id: 'COCH13', words: topic.text.words['source.COCH13'], read: '2026-11-22' },
        { id: 'CTT22', words: topic.text.words['source.CTT22'], read: '2026-11-22' },
      ],
      settled: { outcome: 'option', option: 'no-statin' },
      viewAsked: false,
      views: [],
      reservations: [],
      goal: { kind: 'own-words', words: 'My mum had a stroke when she was 71. I do not want that.', statement: 'mum' },
      steps: [
        { id: 'agree-when', who: 'together', words: 'Agree when to look at this again', own: false },
        { id: 'recheck-score', who: 'practice', words: 'Work out the score again then', own: false },
        { id: 'ask-again', who: 'person', words: 'Ask sooner if something changes', own: false },
      ],
      review: { on: '2027-11-22' },
      safetyNet: topic.scenario.safetyNet.map((id) => topic.text.words[`safety-net.${id}`]),
    })
    expect(matters.map((each) => [each.band, each.kind === 'card' ? each.words : each.statement.words])).toEqual([
      ['most', 'My mum had a stroke when she was 71. I do not want that.'],
      ['matters', 'strong legs for the allotment'],
      ['matters', 'Take fewer medicines'],
    ])
    expect(rows.map((row) => row.outcome)).toEqual([
      'heart-attack-or-stroke',
      'muscle-pain',
      'stroke-alone',
      'death-any-cause',
      'muscle-damage',
      'bleeding-stroke',
      'serious-liver-disease',
    ])
  })

  test('holds the very numbers that the options showed, in every group', () => {
    for (const group of topic.scenario.groups) {
      const visit = joansVisit(topic, [joan, drOkafor], group)
      const figures = summaryOf(inputOf(joansStory(), visit, topic)).rows.flatMap((row) => row.cells.map((cell) => ({ row, cell })))
      const shown = figures.filter((each): each is typeof each & { cell: Extract<SummaryCell, { kind: 'figure' }> } => each.cell.kind === 'figure')
      expect(shown.length).toBe(4)
      for (const { row, cell } of shown) {
        const authored = topic.scenario.outcomes.find((outcome) => outcome.id === row.outcome)!.cells
        const source = (authored[group] ?? authored.everyone!)[cell.option]!
        const evidence = showRow(topic.evidence.get(source.kind === 'figure' ? source.evidence : '')!, 1000)
        expect({ of: row.of, rate: cell.rate }).toEqual({ of: evidence.of, rate: evidence[cell.arm] })
      }
    }
  })

  test('says "not known" for every figure of a group when no group was read', () => {
    const [first] = summaryOf(inputOf(joansStory(), joansVisit(topic, [joan, drOkafor], 'not-known'), topic)).rows
    expect(first?.cells).toEqual([
      { kind: 'not-known', option: 'no-statin' },
      { kind: 'not-known', option: 'lifestyle-first' },
      { kind: 'not-known', option: 'atorvastatin' },
    ])
  })

  test('stays provisional until something is settled, with "not yet", and without a review', () => {
    const status = (...more: Parameters<typeof joansVisit> extends [unknown, unknown, unknown, ...infer Rest] ? Rest : never) =>
      summaryOf(inputOf(joansStory(), joansVisit(topic, [joan, drOkafor], 'qrisk-10', ...more), topic)).status
    const reviewed = { kind: 'plan-changed', plan: { goal: '', steps: [], review: { on: '2027-02-22' } } } as const
    expect(status()).toBe('in-progress')
    expect(status({ kind: 'settled', settled: { outcome: 'option', option: 'no-statin' } })).toBe('in-progress')
    expect(status({ kind: 'settled', settled: { outcome: 'not-yet' } }, reviewed)).toBe('in-progress')
    expect(status({ kind: 'settled', settled: { outcome: 'you-decide' } }, reviewed)).toBe('in-progress')
    expect(status({ kind: 'settled', settled: { outcome: 'differ' } }, reviewed)).toBe('valid')
    expect(status({ kind: 'settled', settled: { outcome: 'none-needed' } }, { kind: 'plan-changed', plan: { goal: '', steps: [], review: 'none-needed' } })).toBe('valid')
    expect(status({ kind: 'closed', how: 'not-used' })).toBe('cancelled')
  })

  test('keeps what was said for the GP alone out while family is in the room', () => {
    const story = told(joansStory(), 'secret', 'what-matters', 'I am afraid at home', { audience: 'gp-team' })
    const order = { most: ['statement:secret', 'statement:legs'], matters: [], couldWait: [] } as const
    const alone = joansVisit(topic, [joan, drOkafor], 'qrisk-10', { kind: 'ordered', order, where: 'room' })
    const withClaire = noteIn(alone, { id: 'in', at: talkedAt }, { kind: 'present', present: [joan, claire, drOkafor] })
    const matters = (visit: typeof alone) => summaryOf(inputOf(story, visit, topic)).matters.map((each) => (each.kind === 'card' ? each.words : each.statement.words))
    expect(matters(alone)).toEqual(['I am afraid at home', 'strong legs for the allotment'])
    expect(matters(withClaire)).toEqual(['strong legs for the allotment'])
  })

  test('shows no sign of a card that is not among what may be seen, even where the order names it', () => {
    const visit = { ...consultationNow(joansVisit(topic, [joan], 'qrisk-10')), order: { most: ['statement:gone' as const], matters: ['statement:legs' as const], couldWait: [] } }
    const { matters } = summaryOf({ ...inputOf(joansStory(), joansVisit(topic, [joan], 'qrisk-10'), topic), visit })
    expect(matters.map((each) => (each.kind === 'card' ? each.words : each.statement.id))).toEqual(['legs'])
  })

  test('keeps what was said to matter in the room, also where nobody has put it in a band', () => {
    const story = told(joansStory(), 'aloud', 'what-matters', 'Sunday dinner', { place: 'room' })
    const order = { most: ['statement:legs'], matters: [], couldWait: [] } as const
    const { matters } = summaryOf(inputOf(story, joansVisit(topic, [joan, drOkafor], 'qrisk-10', { kind: 'ordered', order, where: 'home' }), topic))
    expect(matters.map((each) => [each.band, each.kind === 'card' ? each.words : each.statement.id])).toEqual([
      ['most', 'legs'],
      ['matters', 'aloud'],
    ])
  })

  test('takes the reason from this visit only, and the last view of each speaker', () => {
    let story = told(joansStory(), 'a-old', 'reason', 'last year’s reason', { visit: 'v0', place: 'room' })
    story = told(story, 'b-new', 'reason', 'three months, then look', { place: 'room' })
    const gp = { voice: 'professional', name: 'Dr Okafor' } as const
    const visit = joansVisit(
      topic,
      [joan, drOkafor],
      'qrisk-10',
      { kind: 'view-asked' },
      { kind: 'view-given', by: gp, words: 'first thought' },
      { kind: 'view-given', by: { voice: 'person' }, words: 'to be taken back' },
      { kind: 'view-given', by: gp, words: 'second thought' },
      { kind: 'view-given', by: { voice: 'person' }, words: '' },
    )
    const { reason, views } = summaryOf(inputOf(story, visit, topic))
    expect(reason?.words).toBe('three months, then look')
    expect(views).toEqual([{ id: 'more.13', by: gp, words: 'second thought', heardBy: [joan, drOkafor] }])
  })

  test('has no GP’s view that nobody asked for, but where they see it differently', () => {
    const given = { kind: 'view-given', by: { voice: 'professional' }, words: 'I would take it' } as const
    const viewsOf = (...more: Parameters<typeof joansVisit>[3][]) => summaryOf(inputOf(joansStory(), joansVisit(topic, [joan, drOkafor], 'qrisk-10', given, ...more), topic)).views.map(({ words }) => words)
    expect(viewsOf()).toEqual([])
    expect(viewsOf({ kind: 'view-asked' })).toEqual(['I would take it'])
    expect(viewsOf({ kind: 'settled', settled: { outcome: 'differ' } })).toEqual(['I would take it'])
  })

  test('gives the guidance that a choice goes against, and nothing where it goes along', () => {
    const advised = { ...topic, scenario: { ...topic.scenario, advice: [{ group: 'qrisk-5', option: 'atorvastatin', text: 'not-ruled-out', against: true }] } }
    const chosen = settledOn(topic, 'atorvastatin')
    expect(summaryOf(inputOf(joansStory(), joansVisit(topic, [joan], 'qrisk-5', ...chosen), advised)).guidance).toBe(topic.text.words['advice.not-ruled-out'])
    expect(summaryOf(inputOf(joansStory(), joansVisit(topic, [joan], 'qrisk-10', ...chosen), advised)).guidance).toBeUndefined()
  })

  test('can be made of a visit without a topic', () => {
    const visit = consultationNow(noteIn({ id: 'v1', person: 'joan', entries: new Map() }, { id: 'a', at: talkedAt }, { kind: 'opened' }))
    expect(summaryOf({ seen: [], visit, visitId: 'v1', now: talkedAt })).toEqual({
      whose: {},
      visit: 'v1',
      on: talkedAt,
      status: 'in-progress',
      about: 'me',
      typist: { voice: 'person' },
      checked: false,
      matters: [],
      options: [],
      rows: [],
      sources: [],
      viewAsked: false,
      views: [],
      reservations: [],
      steps: [],
      safetyNet: [],
    })
  })
})

test('every topic can be summed up for every group and every ending, in plain words', async () => {
  const words = await shippedWords()
  for (const { topic: id } of await topics('en-GB')) {
    const each = await loadTopic(id, 'en-GB', { emergency: '999', urgent: '111' })
    for (const group of [...each.scenario.groups, 'not-known']) {
      for (const option of each.scenario.options) {
        const visit = joansVisit(each, [joan, drOkafor], group, ...settledOn(each, option.id))
        const summary = summaryOf(inputOf(joansStory(), visit, each))
        expect(summary.rows.map((row) => row.cells.length)).toEqual(summary.rows.map(() => each.scenario.options.length))
        expect(recordText(summary, words).text).not.toMatch(/[‘’“”–—−…·•×≥≤½\u00a0]/)
      }
    }
  }
})
