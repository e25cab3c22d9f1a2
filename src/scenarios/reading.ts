import * as v from 'valibot'
import type { Evidence } from '../domain/evidence.ts'
import type { AttributeId, Scenario, TopicText } from '../domain/scenario.ts'
import { dossierSchema, type Dossier } from './dossier-schema.ts'
import { evidenceSchema } from './evidence-schema.ts'
import { ScenarioError } from './scenario-error.ts'
import { scenarioSchema } from './scenario-schema.ts'
import { attributesSchema, attributeTextSchema, topicTextSchema } from './text-schema.ts'

/** The scenario that `scenario.json` holds. Throws a ScenarioError that names the file, the key and what is wrong. */
export function readScenario(raw: unknown, file: string): Scenario {
  return read(scenarioSchema, raw, file)
}

/** The numbers that `evidence.json` holds, by their ids. Throws a ScenarioError. */
export function readEvidence(raw: unknown, file: string): Evidence {
  return new Map(Object.entries(read(evidenceSchema, raw, file)))
}

/** The words that `text/<lang>.json` holds, gaps unfilled, its title among them as `topic.title`. Throws a ScenarioError. */
export function readTopicText(raw: unknown, file: string): TopicText {
  const { lang, status, topic, words } = read(topicTextSchema, raw, file)
  return { lang, status, words: { ...prefixed('topic', topic), ...words } }
}

/** The ids of the attributes that all topics share. Throws a ScenarioError. */
export function readAttributes(raw: unknown, file: string): readonly AttributeId[] {
  return read(attributesSchema, raw, file)
}

/** The words of the shared attributes in one language. Throws a ScenarioError. */
export function readAttributeText(raw: unknown, file: string): TopicText {
  return read(attributeTextSchema, raw, file)
}

/** The research behind a topic. Throws a ScenarioError. */
export function readDossier(raw: unknown, file: string): Dossier {
  return read(dossierSchema, raw, file)
}

function read<S extends v.GenericSchema>(schema: S, raw: unknown, file: string): v.InferOutput<S> {
  const result = v.safeParse(schema, raw)
  if (result.success) return result.output
  const [issue] = result.issues
  const key = v.getDotPath(issue)
  throw new ScenarioError(`${file}${key ? `, ${key}` : ''}: ${issue.message}`)
}

function prefixed(prefix: string, part: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(part).map(([key, words]) => [`${prefix}.${key}`, words]))
}
