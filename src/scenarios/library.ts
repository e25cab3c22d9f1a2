import type { AttributeId, Topic, TopicId, TopicText, TopicTitle } from '../domain/scenario.ts'
import { fill, gapsOf, type Calls, type Gaps } from './fill.ts'
import { readAttributeText, readEvidence, readScenario, readTopicText } from './reading.ts'
import { ScenarioError } from './scenario-error.ts'

type Files = Readonly<Record<string, () => Promise<unknown>>>

// Found by folder: a new topic is registered nowhere.
const scenarios: Files = import.meta.glob('/scenarios/*/scenario.json', { import: 'default' })
const evidence: Files = import.meta.glob('/scenarios/*/evidence.json', { import: 'default' })
const texts: Files = import.meta.glob('/scenarios/*/text/*.json', { import: 'default' })

/**
 * Every topic that there is in a language, by title. Loads titles and nothing else of any topic.
 * Throws a ScenarioError for a language without any.
 */
export async function topics(lang: string): Promise<readonly TopicTitle[]> {
  const { titles } = await import('./titles.ts')
  const inLanguage = Object.entries(titles).filter(([file]) => file.split('?')[0]?.endsWith(`/text/${lang}.json`))
  if (inLanguage.length === 0) throw new ScenarioError(`There is no list of topics in ${lang}`)
  return inLanguage
    .map(([file, { title, search }]) => ({ topic: folderOf(file), title, search }))
    .sort((one, other) => one.title.localeCompare(other.title, lang))
}

/** The languages that a topic's words are there in. */
export function languagesOf(topic: TopicId): readonly string[] {
  const start = `/scenarios/${topic}/text/`
  return Object.keys(texts).flatMap((file) => (file.startsWith(start) ? [file.slice(start.length, -'.json'.length)] : []))
}

/**
 * A topic ready to show: every gap in its words filled from its evidence and the numbers to call,
 * and the words of the attributes it names among its own. Throws a ScenarioError where a file is
 * missing or does not say what it must.
 */
export async function loadTopic(topic: TopicId, lang: string, calls: Calls): Promise<Topic> {
  const [scenario, rows, text, shared] = await Promise.all([
    bring(scenarios, `/scenarios/${topic}/scenario.json`, readScenario),
    bring(evidence, `/scenarios/${topic}/evidence.json`, readEvidence),
    bring(texts, `/scenarios/${topic}/text/${lang}.json`, readTopicText),
    attributeWords(lang),
  ])
  const own = { ...wordsOf(shared, scenario.attributes), ...text.words }
  return { scenario, evidence: rows, text: { ...text, words: filled(own, gapsOf(rows, calls, lang)) } }
}

/** The words of every shared attribute in one language. Throws a ScenarioError where there are none. */
export function attributeWords(lang: string): Promise<TopicText> {
  return bring(texts, `/scenarios/attributes/text/${lang}.json`, readAttributeText)
}

async function bring<T>(files: Files, file: string, read: (raw: unknown, file: string) => T): Promise<T> {
  const load = files[file]
  if (!load) throw new ScenarioError(`There is no ${file.slice(1)}`)
  return read(await load(), file.slice(1))
}

function wordsOf({ words }: TopicText, attributes: readonly AttributeId[]): TopicText['words'] {
  const wanted = attributes.flatMap((id) => [`attribute.${id}`, `attribute.${id}.name`])
  return Object.fromEntries(Object.entries(words).filter(([key]) => wanted.includes(key)))
}

function filled(words: TopicText['words'], gaps: Gaps): TopicText['words'] {
  return Object.fromEntries(Object.entries(words).map(([key, each]) => [key, fill(each, gaps)]))
}

function folderOf(file: string): TopicId {
  return file.split('/')[2] ?? ''
}
