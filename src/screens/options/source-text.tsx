import { useState } from 'react'
import type { Topic } from '../../domain/scenario.ts'
import { topicWords } from '../../domain/topic-words.ts'
import { Button } from '../../ui/button/button.tsx'
import { useTopicSay } from '../say/use-say.tsx'

interface SourceTextProps {
  readonly topic: Topic
  readonly source: string
  /** Puts the text on the clipboard; false where the browser refuses. */
  copy(text: string): Promise<boolean>
}

/** A source as text, to copy: nothing leads out of the app. */
export function SourceText({ topic, source, copy }: SourceTextProps) {
  const say = useTopicSay('options', topic)
  const [copied, setCopied] = useState<'done' | 'refused'>()
  return (
    <div>
      <p dir="auto">{say.topic(`source.${source}`)}</p>
      <Button size="small" icon="copy" onPress={() => void copy(topicWords(topic, `source.${source}`)).then((done) => setCopied(done ? 'done' : 'refused'))}>
        {say('source.copy')}
      </Button>{' '}
      <span role="status">{copied && say(`source.copied-${copied}`)}</span>
    </div>
  )
}
