import { useContext, type ReactElement, type ReactNode } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { Topic } from '../../domain/scenario.ts'
import { alone, isolated } from '../../i18n/isolated.ts'
import { languageOf, type Language } from '../../i18n/languages.ts'
import { PairText } from '../../ui/pair-text/pair-text.tsx'
import { BeneathContext } from './beneath.ts'
import { tongueIn, type Tongue } from './tongue.ts'

type Gaps = Readonly<Record<string, string | number>>
type GapsIn = Gaps | ((tongue: Tongue) => Gaps)
type Marks = Readonly<Record<string, ReactElement>>

/** Says things as a screen shows them: in one language plainly, in two one above the other. */
export interface Say {
  (key: string, gaps?: GapsIn): ReactNode
  /** What each language makes of it. */
  in(make: (tongue: Tongue) => string): ReactNode
  /** Words with marks in them, such as `<b>`. */
  rich(key: string, gaps: GapsIn, components: Marks | ((tongue: Tongue) => Marks)): ReactNode
  /** Words of the topic. */
  topic(key: string): ReactNode
  /** The first language alone: for what is heard and not shown, and must be a string. */
  readonly first: Tongue
  readonly isPair: boolean
  /** Those of the languages whose words are a draft. */
  readonly drafts: readonly Language[]
}

/** How this screen speaks, with words of these parts of the app, and of the topic that is open. */
export function useSay(namespaces: string | readonly string[], topic?: Topic): Say {
  return sayIn(useTongues(namespaces, topic), useLanguage())
}

/** The same for sentences made around the topic's words: a topic that is not there in a language yet speaks wholly in the one that it has. */
export function useTopicSay(namespaces: string | readonly string[], topic: Topic): Say {
  return sayIn(useTongues(namespaces, topic).map(inItsTopicLanguage), useLanguage())
}

function useLanguage(): Language {
  const { i18n } = useTranslation()
  return languageOf(i18n.language)
}

function useTongues(namespaces: string | readonly string[], topic: Topic | undefined): readonly Tongue[] {
  const { i18n: words } = useTranslation(namespaces)
  const beneath = useContext(BeneathContext)
  const first = tongueIn({ words, language: languageOf(words.language), namespaces, topic })
  return beneath ? [first, tongueIn({ words, namespaces, ...beneath, topic: topic && (beneath.topic ?? topic) })] : [first]
}

function inItsTopicLanguage(tongue: Tongue): Tongue {
  return tongue.topicLanguage === tongue.language ? tongue : tongue.speaking(tongue.topicLanguage)
}

function sayIn(tongues: readonly Tongue[], page: Language): Say {
  const runs = (words: (tongue: Tongue) => ReactNode, language: (tongue: Tongue) => Language) => inRuns(tongues.map((tongue) => ({ language: language(tongue), words: words(tongue) })), page)
  const said = (words: (tongue: Tongue) => ReactNode) => runs(words, (tongue) => tongue.language)
  return Object.assign((key: string, gaps?: GapsIn) => said((tongue) => alone(tongue.t(key, filled(gaps, tongue)))), {
    in: said,
    rich: (key: string, gaps: GapsIn, components: Marks | ((tongue: Tongue) => Marks)) =>
      said((tongue) => <Trans t={tongue.t} i18nKey={key} values={filled(gaps, tongue)} components={typeof components === 'function' ? components(tongue) : components} />),
    topic: (key: string) => runs((tongue) => tongue.topic(key), (tongue) => tongue.topicLanguage),
    first: tongues[0]!,
    isPair: tongues.length > 1,
    drafts: tongues.flatMap(({ language }) => (language.status === 'draft' ? [language] : [])),
  })
}

/** What fills the gaps: words that run the other way, such as a name, do not turn the sentence round them. */
function filled(gaps: GapsIn | undefined, tongue: Tongue): Gaps {
  const given = typeof gaps === 'function' ? gaps(tongue) : (gaps ?? {})
  return Object.fromEntries(Object.entries(given).map(([name, said]) => [name, typeof said === 'string' ? isolated(said, tongue.language.id) : said]))
}

interface Spoken {
  readonly language: Language
  readonly words: ReactNode
}

/** One run of words for each language; what is the same in both stands once. */
function inRuns([first, beneath]: readonly Spoken[], page: Language): ReactNode {
  if (!first) return null
  if (beneath && beneath.words !== first.words) return <PairText first={runOf(first)} beneath={runOf(beneath)} />
  if (first.language === page) return first.words
  const { lang, dir, words } = runOf(first)
  return (
    <span lang={lang} dir={dir}>
      {words}
    </span>
  )
}

function runOf({ language, words }: Spoken) {
  return { lang: language.id, dir: language.dir, words }
}
