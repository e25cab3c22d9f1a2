import type { EvidenceRow } from '../../src/domain/evidence.ts'
import type { Cell, Outcome, Scenario } from '../../src/domain/scenario.ts'
import type { Dossier } from '../../src/scenarios/dossier-schema.ts'
import { readTopicFiles, type RawFiles, type TopicFiles } from '../../src/scenarios/topic-files.ts'
import { wantedWords } from '../../src/scenarios/wanted-words.ts'

type Changeable<T> = T extends string | number | boolean | undefined ? T : { -readonly [Key in keyof T]: Changeable<T[Key]> }

interface Text {
  lang: string
  status: string
  topic: { title: string; short: string; search: string }
  words: Record<string, string>
}

/** A whole invented topic, open to change: it satisfies every rule until somebody plants a fault. */
export interface TopicDraft {
  scenario: Changeable<Scenario>
  evidence: Record<string, Changeable<EvidenceRow>>
  dossier: Changeable<Dossier>
  text: Text
  /** A second language, where a test wants one. */
  translation?: Text
  attributes: string[]
  attributeWords: Record<string, string>
}

export const today = '2026-11-22'
const groups = ['low', 'high']
const dates = { read: '2026-11-22', reviewBy: '2027-11-22' }
const plain = { inputs: [], sources: ['TRIAL'], direction: 'bad', certainty: 'not-sure', gaps: {}, ...dates } as const
const year = { n: '1', unit: 'years', about: false } as const

/** The invented topic as its authors would write it, after this change. */
export function draftTopic(change: (draft: TopicDraft) => void = () => {}): RawFiles {
  const draft: TopicDraft = { ...aScenario(), ...theNumbers(), ...theWords() }
  change(draft)
  const { scenario, evidence, dossier, text, translation, attributes, attributeWords } = draft
  return {
    'hiccups/scenario.json': scenario,
    'hiccups/evidence.json': evidence,
    'hiccups/dossier.json': dossier,
    [`hiccups/text/${text.lang}.json`]: text,
    ...(translation && { [`hiccups/text/${translation.lang}.json`]: translation, [`attributes/text/${translation.lang}.json`]: { lang: translation.lang, status: 'draft', words: attributeWords } }),
    'attributes.json': attributes,
    [`attributes/text/${text.lang}.json`]: { lang: text.lang, status: 'source', words: attributeWords },
  }
}

/** The invented topic, read, after this change. */
export function aTopic(change?: (draft: TopicDraft) => void): TopicFiles {
  return readTopicFiles(draftTopic(change), 'hiccups')
}

function figures(row: string): Record<string, Cell> {
  return { wait: { kind: 'figure', evidence: `hiccups/${row}`, arm: 'without' }, tablet: { kind: 'figure', evidence: `hiccups/${row}`, arm: 'with' } }
}

function aScenario(): Pick<TopicDraft, 'scenario' | 'attributes'> {
  const attributes = ['sooner-better', 'fewer-medicines', 'no-aches', 'do-something-now']
  const byGroup: Outcome['cells'] = { low: figures('D01'), high: figures('D02') }
  const scenario: Scenario = {
    topic: 'hiccups',
    version: '0.1.0',
    status: 'draft',
    reviewBy: '2027-11-22',
    options: [{ id: 'wait', nothingNew: true }, { id: 'tablet', nothingNew: false }],
    groups,
    outcomes: [
      { id: 'still-there', place: 'main', kind: 'benefit', cells: byGroup },
      { id: 'sleepy', place: 'main', kind: 'harm', cells: { everyone: figures('H01') } },
      { id: 'faint', place: 'serious', kind: 'harm', cells: { everyone: { wait: { kind: 'not-known' }, tablet: { kind: 'words', text: 'cell.faint.tablet', evidence: 'hiccups/F01' } } } },
    ],
    practical: { 'food-and-drink': ['wait', 'tablet'] },
    attributes,
    fit: [
      ...groups.flatMap((group, index) => [
        { attribute: 'sooner-better', option: 'wait', group, fit: 'helps-less' as const, evidence: [`hiccups/D0${index + 1}`] },
        { attribute: 'sooner-better', option: 'tablet', group, fit: 'helps-more' as const, evidence: [`hiccups/D0${index + 1}`] },
      ]),
      ...attributes.slice(1).flatMap((attribute) => [
        { attribute, option: 'wait', fit: 'helps-more' as const, evidence: [] },
        { attribute, option: 'tablet', fit: 'helps-less' as const, evidence: [] },
      ]),
    ],
    needs: [{ concept: 'worries', weight: 3 }],
    redFlags: ['cannot-breathe'],
    exclusions: ['newborn'],
    checks: ['medicines'],
    questions: ['why'],
    safetyNet: ['call'],
    steps: { wait: [{ id: 'look-again', who: 'together' }], tablet: [{ id: 'prescribe', who: 'practice' }] },
    reviewMonths: { wait: 1, tablet: 1 },
    advice: [{ group: 'high', option: 'tablet', text: 'offered', against: false }],
    sources: ['TRIAL'],
    forSignOff: ['question.why.a'],
  }
  return { scenario: scenario as Changeable<Scenario>, attributes: [...attributes] }
}

function theNumbers(): Pick<TopicDraft, 'evidence' | 'dossier'> {
  const effect = { type: 'RR', value: '0.5', low: '0.4', high: '0.6' } as const
  const derived = { ...plain, status: 'DERIVED', inputs: ['R01'], of: 100, horizon: year, effect } as const
  const columns = { outcome: 'hiccups', horizon: '1 year', per: '', baseline: '', with_option: '', effect: '', ci_low: '', ci_high: '', source: 'TRIAL' }
  const ratio = { effect: '0.5', ci_low: '0.4', ci_high: '0.6' }
  return {
    evidence: {
      'hiccups/R01': { ...plain, dossier: 'R01', status: 'VERIFIED', effect },
      'hiccups/D01': { ...derived, dossier: 'D01', group: 'low', without: { n: '20' }, with: { n: '10', low: '8', high: '12' } },
      'hiccups/D02': { ...derived, dossier: 'D02', group: 'high', without: { n: '40' }, with: { n: '20', low: '16', high: '24' } },
      'hiccups/H01': { ...plain, dossier: 'H01', status: 'VERIFIED', of: 100, horizon: year, without: { n: '2' }, with: { n: '4' } },
      'hiccups/F01': { ...plain, dossier: 'F01', status: 'VERIFIED', gaps: { people: '3', of: '1000' } },
    } as unknown as TopicDraft['evidence'],
    dossier: {
      topic: 'hiccups',
      compiled: '2026-11-22',
      figures: [
        { ...columns, ...ratio, id: 'R01', status: 'VERIFIED' },
        { ...columns, ...ratio, id: 'D01', status: 'DERIVED', baseline: '20', with_option: '10', per: '100' },
        { ...columns, ...ratio, id: 'D02', status: 'DERIVED', baseline: '40', with_option: '20', per: '100' },
        { ...columns, id: 'H01', status: 'VERIFIED', baseline: '2', with_option: '4', per: '100 people per year' },
        { ...columns, id: 'U01', status: 'UNVERIFIED', baseline: '7', with_option: '9', per: '100' },
      ],
      facts: [{ id: 'F01', status: 'VERIFIED', text: 'About 3 in 1000 faint [V]; most of them after 6 days [U].' }],
      sources: { TRIAL: 'Invented J 2019;12:34.' },
      vectors: [],
    },
  }
}

function theWords(): Pick<TopicDraft, 'text' | 'attributeWords'> {
  const { scenario } = aScenario()
  const wanted = wantedWords(scenario as Scenario).filter((key) => !['topic.title', 'topic.short', 'topic.search'].includes(key))
  return {
    text: {
      lang: 'en-GB',
      status: 'source',
      topic: { title: 'Wait, or take a tablet?', short: 'Hiccups', search: 'hiccups' },
      words: {
        ...Object.fromEntries(wanted.map((key) => [key, 'A few plain words.'])),
        ...Object.fromEntries(['still-there', 'sleepy'].flatMap((id) => [[`outcome.${id}.event`, 'have it'], [`outcome.${id}.non-event`, 'do not']])),
        'cell.faint.tablet': 'About {{F01.people}} in {{F01.of}} faint.',
        'safety-net.call': 'Call {{call.emergency}} if you cannot breathe.',
        'source.TRIAL': 'Invented J 2019;12:34.',
      },
    },
    attributeWords: Object.fromEntries(scenario.attributes.flatMap((id) => [[`attribute.${id}`, 'A card'], [`attribute.${id}.name`, 'a card']])),
  }
}
