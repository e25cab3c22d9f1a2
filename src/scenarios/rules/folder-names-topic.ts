import { inEvidence, inScenario, type Rule } from '../rule.ts'

/** The folder's name is the topic's id, wherever the topic is named. */
export const rule: Rule = {
  id: 'folder-names-topic',
  what: 'The folder names the topic: the scenario, the dossier and every evidence id say the same.',
  check: ({ topic, scenario, evidence, dossier }) => [
    ...(scenario.topic === topic ? [] : [inScenario('topic', `says ${scenario.topic}, in the folder ${topic}`)]),
    ...(dossier.topic === topic ? [] : [{ file: 'dossier.json', key: 'topic', problem: `says ${dossier.topic}, in the folder ${topic}` }]),
    ...[...evidence].flatMap(([id, row]) => (id === `${topic}/${row.dossier}` ? [] : [inEvidence(id, `is not ${topic}/${row.dossier}`)])),
  ],
}
