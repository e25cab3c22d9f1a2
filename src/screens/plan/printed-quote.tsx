import type { Statement } from '../../domain/story.ts'
import { Quote } from '../../ui/quote/quote.tsx'
import { useSay } from '../say/use-say.tsx'
import type { ToldBy } from '../together/tell.ts'
import { useTold } from '../together/use-told.ts'

interface PrintedQuoteProps {
  readonly props: ToldBy
  readonly statement: Statement
}

/** One statement on paper, whole, with the calendar day: paper is read on other days. */
export function PrintedQuote({ props, statement }: PrintedQuoteProps) {
  const say = useSay('plan')
  const told = useTold(props)
  const { words, by, lang, at, freshSince } = statement
  return (
    <Quote
      words={words}
      voice={by.voice}
      lang={lang}
      picked={told.phrases(statement)}
      who={told.who(by)}
      when={say.in(({ day }) => day(freshSince ?? at))}
      where={told.where(statement)}
    />
  )
}
