import { useContext } from 'react'
import { useTranslation } from 'react-i18next'
import type { Topic } from '../domain/scenario.ts'
import { languageOf } from '../i18n/languages.ts'
import { Notice } from '../ui/notice/notice.tsx'
import { BeneathContext } from './say/beneath.ts'
import { useSay } from './say/use-say.tsx'

interface TopicLanguageProps {
  readonly topic: Topic | undefined
}

/** Says plainly that a topic is not written in this language yet, or not in the second one; nothing where it is. */
export function TopicLanguage({ topic }: TopicLanguageProps) {
  const { i18n } = useTranslation('common')
  const say = useSay('common')
  const beneath = useContext(BeneathContext)
  // What stands beneath may still be on its way.
  const speaks = [[topic, i18n.language], [beneath?.topic, beneath?.language.id]] as const
  const missing = speaks.find(([said, lang]) => said !== undefined && said.text.lang !== lang)?.[0]
  if (!missing) return null
  return (
    <Notice tone="warn" icon="globe">
      {say('topic-language', { language: languageOf(missing.text.lang).name })}
    </Notice>
  )
}
