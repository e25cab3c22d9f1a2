import type { ReactNode } from 'react'
import type { Statement } from '../../domain/story.ts'
import { Quote } from '../../ui/quote/quote.tsx'
import type { ToldBy } from './tell.ts'
import { useTold } from './use-told.ts'

interface ToldQuoteProps {
  readonly props: ToldBy
  readonly statement: Statement
  readonly size?: 'normal' | 'large'
  /** Marks, or things to press. */
  readonly children?: ReactNode
}

/** One statement, whole and as it was said, with who, when and where. */
export function ToldQuote({ props, statement, size = 'normal', children }: ToldQuoteProps) {
  const told = useTold(props)
  return (
    <Quote
      words={statement.words}
      voice={statement.by.voice}
      lang={statement.lang}
      picked={told.phrases(statement)}
      who={told.who(statement.by)}
      when={told.when(statement)}
      where={told.where(statement)}
      size={size}
    >
      {children}
    </Quote>
  )
}
