import type { Evidence } from '../domain/evidence.ts'
import type { AttributeId, Scenario, TopicId, TopicText } from '../domain/scenario.ts'
import type { Dossier } from './dossier-schema.ts'
import { readAttributes, readAttributeText, readDossier, readEvidence, readScenario, readTopicText } from './reading.ts'

/** Everything that is written about one topic, as its authors wrote it: words with their gaps unfilled. */
export interface TopicFiles {
  /** The name of its folder. */
  readonly topic: TopicId
  readonly scenario: Scenario
  readonly evidence: Evidence
  readonly dossier: Dossier
  /** Its words in every language that it has. */
  readonly texts: readonly TopicText[]
  /** The attributes that all topics share, and their words. */
  readonly attributes: readonly AttributeId[]
  readonly attributeTexts: readonly TopicText[]
}

/** The content of every file under `scenarios/`, by its path from there: `statins/text/en-GB.json`. */
export type RawFiles = Readonly<Record<string, unknown>>

/** The topics among these files, in the order of their names. */
export function topicsIn(raw: RawFiles): readonly TopicId[] {
  return Object.keys(raw)
    .flatMap((path) => (/^[^/]+\/scenario\.json$/.test(path) ? [path.split('/')[0] ?? ''] : []))
    .sort()
}

/** All files of one topic, read. Throws a ScenarioError where one is missing or does not say what it must. */
export function readTopicFiles(raw: RawFiles, topic: TopicId): TopicFiles {
  const one = <T>(path: string, read: (raw: unknown, file: string) => T): T => read(raw[path], `scenarios/${path}`)
  const all = <T>(folder: string, read: (raw: unknown, file: string) => T): readonly T[] =>
    Object.keys(raw)
      .filter((path) => path.startsWith(folder))
      .map((path) => one(path, read))
  return {
    topic,
    scenario: one(`${topic}/scenario.json`, readScenario),
    evidence: one(`${topic}/evidence.json`, readEvidence),
    dossier: one(`${topic}/dossier.json`, readDossier),
    texts: all(`${topic}/text/`, readTopicText),
    attributes: one('attributes.json', readAttributes),
    attributeTexts: all('attributes/text/', readAttributeText),
  }
}
