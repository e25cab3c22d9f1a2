import { readFileSync } from 'node:fs'

type Words = { readonly [key: string]: string | Words }

/** Reads what the app says in a language, by part and key: `words('together', 'frame.step.plan')`. Throws where it says nothing. */
export function wordsIn(lang: string): (part: string, key: string, gaps?: Readonly<Record<string, string | number>>) => string {
  return (part, key, gaps = {}) => {
    const said = key.split('.').reduce<string | Words | undefined>((words, name) => (typeof words === 'object' ? words[name] : undefined), fileAt(`src/i18n/${lang}/${part}.json`))
    if (typeof said !== 'string') throw new Error(`There are no words for ${part}.${key} in ${lang}`)
    return said.replaceAll(/\{\{(\w+)\}\}/g, (gap, name: string) => String(gaps[name] ?? gap))
  }
}

/** Reads what a topic says in a language, its gaps unfilled. Throws where it says nothing. */
export function topicIn(lang: string, topic = 'statins'): (key: string) => string {
  const { words, topic: own } = fileAt(`scenarios/${topic}/text/${lang}.json`) as { readonly words: Words; readonly topic: Words }
  return (key) => {
    const said = key.startsWith('topic.') ? (own[key.slice('topic.'.length)] ?? words[key]) : words[key]
    if (typeof said !== 'string') throw new Error(`The topic ${topic} says nothing under ${key} in ${lang}`)
    return said
  }
}

function fileAt(path: string): Words {
  return JSON.parse(readFileSync(path, 'utf8')) as Words
}
