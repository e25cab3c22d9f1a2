import type { Scenario } from '../domain/scenario.ts'
import { cellsOf } from './cells.ts'

const ofTopic = ['title', 'short', 'search', 'question', 'choice', 'about', 'who-for', 'who-interprets', 'can-wait', 'other-ways', 'one-person']

const always = [
  ...ofTopic.map((part) => `topic.${part}`),
  ...['watch', 'talk-to', 'settle'].map((part) => `not-yet.${part}`),
  ...['title', 'now', 'later', 'score'].map((part) => `over-time.${part}`),
  ...['numbers', 'status', 'updates', 'funding'].map((part) => `about.${part}`),
  'studies.people-like-you',
]

const partsOfFigures = ['event', 'non-event', 'avoided', 'legend-event', 'legend-avoided', 'legend-neither']

/** The keys that a topic needs words under: what every topic says, and what its scenario names. */
export function wantedWords(scenario: Scenario): readonly string[] {
  const list = (prefix: string, ids: readonly string[]) => ids.map((id) => `${prefix}.${id}`)
  return [
    ...always,
    ...scenario.options.flatMap(({ id }) => list(`option.${id}`, ['name', 'subtitle', 'what-it-is', 'like'])),
    ...(scenario.groups.length > 0 ? list('group', ['question', 'help', 'not-known']) : []),
    ...scenario.groups.flatMap((id) => list(`group.${id}`, ['name', 'long'])),
    ...scenario.outcomes.flatMap(({ id }) => list(`outcome.${id}`, ['name', 'population', 'horizon', 'note', 'certainty'])),
    ...scenario.outcomes.flatMap((outcome) =>
      cellsOf({ ...scenario, outcomes: [outcome] }).some(({ cell }) => cell.kind === 'figure') ? list(`outcome.${outcome.id}`, partsOfFigures) : [],
    ),
    ...cellsOf(scenario).flatMap(({ cell }) => (cell.kind === 'words' ? [cell.text] : [])),
    ...Object.entries(scenario.practical).flatMap(([category, options]) => list(`practical.${category}`, options ?? [])),
    ...scenario.fit.map(({ attribute, option, group }) => `fit.${attribute}.${option}${group === undefined ? '' : `.${group}`}`),
    ...list('red-flag', scenario.redFlags),
    ...list('exclusion', scenario.exclusions),
    ...list('check', scenario.checks),
    ...scenario.questions.flatMap((id) => list(`question.${id}`, ['q', 'a'])),
    ...list('safety-net', scenario.safetyNet),
    ...list('step', Object.values(scenario.steps).flatMap((steps) => steps.map((step) => step.id))),
    ...list('advice', [...new Set(scenario.advice.map((advice) => advice.text))]),
    ...list('source', scenario.sources),
  ]
}
