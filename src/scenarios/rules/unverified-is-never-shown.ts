import { evidenceNamed } from '../cells.ts'
import { statusIn } from '../dossier-figures.ts'
import { gapsIn } from '../fill.ts'
import { inEvidence, inScenario, overWords, type Rule } from '../rule.ts'

/** What was not seen in a source is never shown as a figure. */
export const rule: Rule = {
  id: 'unverified-is-never-shown',
  what: 'No figure that was not read in a source is among the evidence, in a cell or in a gap.',
  check: (files) => {
    const { topic, evidence, dossier, scenario } = files
    const isUnverified = (id: string) => [evidence.get(id)?.status, statusIn(dossier, id.slice(topic.length + 1))].includes('UNVERIFIED')
    return [
      ...[...evidence.keys()].filter(isUnverified).map((id) => inEvidence(id, 'was not read in a source')),
      ...evidenceNamed(scenario)
        .filter(({ id }) => isUnverified(id))
        .map(({ key, id }) => inScenario(key, `shows ${id}, which was not read in a source`)),
      ...overWords(files, (_, words) =>
        gapsIn(words)
          .filter((gap) => isUnverified(`${topic}/${gap.split('.')[0]}`))
          .map((gap) => `shows ${gap}, which was not read in a source`),
      ),
    ]
  },
}
