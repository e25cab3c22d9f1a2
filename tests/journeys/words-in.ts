import { readdirSync, readFileSync } from 'node:fs'

type Words = { readonly [key: string]: string | Words }

/** Reads what the app says in a language, by part and key: `words('together', 'frame.step.plan')`. Throws where it says nothing. */
export function wordsIn(lang: string): (part: string, key: string, gaps?: Readonly<Record<string, string | number>>) => string {
  return (part, key, gaps = {}) => {
    const said = key.split('.').reduce<string | Words | undefined>((words, name) => (typeof words === 'object' ? words[name] : undefined), fileAt(`src/i18n/${lang}/${part}.json`))
    if (typeof said !== 'string') throw new Error(`There are no words for ${part}.${key} in ${lang}`)
    return asRead(said.replaceAll(/\{\{(\w+)\}\}/g, (gap, name: string) => String(gaps[name] ?? gap)))
  }
}

/** Reads what a topic says in a language, with the figures of its evidence in the gaps. Throws where it says nothing. */
export function topicIn(lang: string, topic = 'statins'): (key: string) => string {
  const { words, topic: own } = fileAt(`scenarios/${topic}/text/${lang}.json`) as { readonly words: Words; readonly topic: Words }
  const evidence = JSON.parse(readFileSync(`scenarios/${topic}/evidence.json`, 'utf8')) as Readonly<Record<string, { readonly gaps?: Readonly<Record<string, string>> }>>
  return (key) => {
    const said = key.startsWith('topic.') ? (own[key.slice('topic.'.length)] ?? words[key]) : words[key]
    if (typeof said !== 'string') throw new Error(`The topic ${topic} says nothing under ${key} in ${lang}`)
    return asRead(said.replaceAll(/\{\{(\w+)\.(\w+)\}\}/g, (gap, row: string, name: string) => evidence[`${topic}/${row}`]?.gaps?.[name] ?? gap))
  }
}

/** A space that keeps two words on one line is read as any other. */
function asRead(words: string): string {
  return words.replaceAll('\u00a0', ' ')
}

/** Everything that the app and its topics say in a language. */
export function everyWordIn(lang: string): ReadonlySet<string> {
  const topics = readdirSync('scenarios', { withFileTypes: true }).filter((each) => each.isDirectory())
  const files = [...readdirSync(`src/i18n/${lang}`).map((file) => `src/i18n/${lang}/${file}`), ...topics.map(({ name }) => `scenarios/${name}/text/${lang}.json`)]
  const said = (words: string | Words): readonly string[] => (typeof words === 'string' ? [words] : Object.values(words).flatMap(said))
  return new Set(files.flatMap((file) => said(fileAt(file))))
}

function fileAt(path: string): Words {
  return JSON.parse(readFileSync(path, 'utf8')) as Words
}
