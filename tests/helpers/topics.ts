import type { EvidenceRow } from '../../src/domain/evidence.ts'
import type { Cell, Fit, FitReason, Outcome, Scenario, Topic } from '../../src/domain/scenario.ts'

/** A row of evidence as the statins topic has it: 10 in 100 without, 7.5 with. */
export function anEvidenceRow(changes: Partial<EvidenceRow> = {}): EvidenceRow {
  return {
    dossier: 'ST07',
    status: 'DERIVED',
    inputs: ['ST01'],
    sources: ['COCH13'],
    group: 'qrisk-10',
    of: 100,
    without: { n: '10' },
    with: { n: '7.5', low: '7', high: '8.1' },
    horizon: { n: '10', unit: 'years', about: false },
    direction: 'bad',
    certainty: 'not-sure',
    gaps: { score: '10', of: '100', years: '10' },
    effect: { type: 'RR', value: '0.75', low: '0.70', high: '0.81' },
    read: '2026-11-22',
    reviewBy: '2027-11-22',
    ...changes,
  }
}

/** An outcome of which the cells are those of the statin and of no statin, whatever the group. */
export function anOutcome(changes: Partial<Outcome> = {}): Outcome {
  return { id: 'muscle-pain', place: 'main', kind: 'harm', cells: { everyone: pair('statins/ST16') }, ...changes }
}

/** The two cells of one pair of rates. */
export function pair(evidence: string): Readonly<Record<string, Cell>> {
  return { 'no-statin': { kind: 'figure', evidence, arm: 'without' }, atorvastatin: { kind: 'figure', evidence, arm: 'with' } }
}

/** How two options sit with one attribute. */
export function fitsOn(attribute: string, noStatin: Fit, atorvastatin: Fit, rest: Partial<FitReason> = {}): readonly FitReason[] {
  return [
    { attribute, option: 'no-statin', fit: noStatin, evidence: [], ...rest },
    { attribute, option: 'atorvastatin', fit: atorvastatin, evidence: [], ...rest },
  ]
}

/** Whether to take a statin: two options, two groups, four attributes. */
export function aScenario(changes: Partial<Scenario> = {}): Scenario {
  return {
    topic: 'statins',
    version: '1',
    status: 'draft',
    reviewBy: '2027-11-22',
    options: [
      { id: 'no-statin', nothingNew: true },
      { id: 'atorvastatin', nothingNew: false },
    ],
    groups: ['qrisk-5', 'qrisk-10'],
    outcomes: [
      anOutcome({ id: 'heart-attack-or-stroke', kind: 'benefit', cells: { 'qrisk-5': pair('statins/ST06'), 'qrisk-10': pair('statins/ST07') } }),
      anOutcome(),
      anOutcome({ id: 'diabetes', place: 'serious', cells: { everyone: pair('statins/ST22') } }),
    ],
    practical: { 'medication-routine': ['atorvastatin'], 'tests-and-visits': ['no-statin', 'atorvastatin'] },
    attributes: ['avoid-stroke', 'fewer-medicines', 'no-aches', 'fewer-blood-tests'],
    fit: [
      ...fitsOn('avoid-stroke', 'helps-less', 'helps-more', { group: 'qrisk-10', evidence: ['statins/ST07'] }),
      ...fitsOn('avoid-stroke', 'no-clear-difference', 'no-clear-difference', { group: 'qrisk-5', evidence: ['statins/ST06'] }),
      ...fitsOn('fewer-medicines', 'helps-more', 'helps-less'),
      ...fitsOn('no-aches', 'helps-more', 'works-both-ways', { evidence: ['statins/ST16'] }),
      ...fitsOn('fewer-blood-tests', 'no-clear-difference', 'no-clear-difference'),
    ],
    needs: [
      { concept: 'worries', weight: 3 },
      { concept: 'burden-limit', weight: 2 },
    ],
    redFlags: ['chest-pain-now'],
    exclusions: ['had-a-stroke'],
    checks: ['kidney-function'],
    questions: ['what-if-i-wait'],
    safetyNet: ['dark-urine'],
    steps: { 'no-statin': [], atorvastatin: [{ id: 'blood-test', who: 'practice' }] },
    reviewMonths: { 'no-statin': 12, atorvastatin: 3 },
    advice: [],
    sources: ['COCH13', 'CTT22'],
    ...changes,
  }
}

/** The same topic with its numbers and its words. */
export function aTopic(changes: Partial<Topic> = {}): Topic {
  return {
    scenario: aScenario(),
    evidence: new Map([
      ['statins/ST06', anEvidenceRow({ dossier: 'ST06', group: 'qrisk-5', without: { n: '5' }, with: { n: '3.75', low: '3.5', high: '4.05' } })],
      ['statins/ST07', anEvidenceRow()],
      ['statins/ST16', { ...muscles, of: 100, without: { n: '26.6' }, with: { n: '27.1' } }],
      ['statins/ST22', { ...muscles, dossier: 'ST22', of: 100, without: { n: '1.2' }, with: { n: '1.3' } }],
    ]),
    text: { lang: 'en-GB', status: 'source', words: { title: 'Whether to take a statin', 'fit.fewer-medicines.atorvastatin': 'One more tablet each day.' } },
    ...changes,
  }
}

const muscles: EvidenceRow = {
  dossier: 'ST16',
  status: 'VERIFIED',
  inputs: [],
  sources: ['CTT22'],
  horizon: { n: '4.3', unit: 'years', about: true },
  direction: 'bad',
  certainty: 'fairly-sure',
  gaps: { trials: '19', people: '123940' },
  read: '2026-11-22',
  reviewBy: '2027-11-22',
}
