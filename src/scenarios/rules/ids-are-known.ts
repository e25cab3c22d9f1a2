import { concepts } from '../../domain/concepts.ts'
import type { Scenario } from '../../domain/scenario.ts'
import { evidenceNamed } from '../cells.ts'
import { inScenario, type Finding, type Rule } from '../rule.ts'

/** Every id that a scenario names is one that exists. */
export const rule: Rule = {
  id: 'ids-are-known',
  what: 'Every option, group, attribute, concept, sign and evidence row that the scenario names exists, and no id stands twice.',
  check: ({ scenario, evidence, attributes }) => [
    ...unknown('an option', optionsNamed(scenario), scenario.options.map((option) => option.id)),
    ...unknown('a group', groupsNamed(scenario), scenario.groups),
    ...unknown('an attribute', [...scenario.attributes, ...scenario.fit.map((reason) => reason.attribute)], attributes),
    ...unknown('a concept', scenario.needs.map((need) => need.concept), concepts.map((concept) => concept.id)),
    ...unknown('a line of the safety net', scenario.signs ?? [], scenario.safetyNet),
    ...evidenceNamed(scenario)
      .filter(({ id }) => !evidence.has(id))
      .map(({ key, id }) => inScenario(key, `names ${id}, which evidence.json does not have`)),
    ...twice('options', scenario.options.map((option) => option.id)),
    ...twice('outcomes', scenario.outcomes.map((outcome) => outcome.id)),
    ...twice('steps', Object.values(scenario.steps).flatMap((steps) => steps.map((step) => step.id))),
  ],
}

function optionsNamed(scenario: Scenario): readonly string[] {
  return [
    ...Object.values(scenario.practical).flat(),
    ...scenario.fit.map((reason) => reason.option),
    ...Object.keys(scenario.steps),
    ...Object.keys(scenario.reviewMonths),
    ...scenario.advice.map((advice) => advice.option),
  ]
}

function groupsNamed(scenario: Scenario): readonly string[] {
  return [...scenario.fit.flatMap((reason) => reason.group ?? []), ...scenario.advice.map((advice) => advice.group)]
}

function unknown(kind: string, named: readonly string[], known: readonly string[]): readonly Finding[] {
  return [...new Set(named)].filter((id) => !known.includes(id)).map((id) => inScenario(id, `is named as ${kind}, and there is none of that name`))
}

function twice(key: string, ids: readonly string[]): readonly Finding[] {
  return ids.flatMap((id, index) => (ids.indexOf(id) === index ? [] : [inScenario(key, `has ${id} twice`)]))
}
