import type { Statement } from '../../domain/story.ts'
import { dayInWords } from '../../i18n/dates.ts'
import { Quote } from '../../ui/quote/quote.tsx'
import { useTold, type ToldBy } from '../together/use-told.ts'

interface PrintedQuoteProps {
  readonly props: ToldBy
  readonly statement: Statement
}

/** One statement on paper, whole, with the calendar day: paper is read on other days. */
export function PrintedQuote({ props, statement }: PrintedQuoteProps) {
  const told = useTold(props)
  const { words, by, lang, at, freshSince } = statement
  return (
    <Quote
      words={words}
      voice={by.voice}
      lang={lang}
      picked={told.phrases(statement)}
      who={told.who(by)}
      when={dayInWords(props.lang, freshSince ?? at)}
      where={told.where(statement)}
    />
  )
}
