import { useTranslation } from 'react-i18next'
import type { Speaker } from '../../domain/statement.ts'
import type { Statement } from '../../domain/story.ts'
import { topicSays, topicWords } from '../../domain/topic-words.ts'
import { dayAgo } from '../../i18n/dates.ts'
import type { ConsultationProps } from './consultation-screen.ts'

/** How a statement is told: its picked phrases as words, and by whom, when and where it was said. */
export interface Told {
  phrases(statement: Statement): readonly string[]
  who(by: Speaker): string
  when(statement: Statement): string
  where(statement: Statement): string
}

/** The words around a person's own words, in the language of the room. */
export function useTold({ name, lang, now, topic }: Pick<ConsultationProps, 'name' | 'lang' | 'now' | 'topic'>): Told {
  const { t, i18n } = useTranslation(['together', 'concepts'])
  const nameOf = ({ voice, name: own }: Speaker) => {
    if (voice === 'person') return name || t('voice.person')
    return own ? t('voice.named', { name: own, voice: t(`voice.${voice}`) }) : t(`voice.${voice}`)
  }
  return {
    phrases({ concept, words, picked, attribute }) {
      // A phrase that this app does not know yet has no words here: its id is better than silence.
      if (picked.length > 0) return picked.map((phrase) => (i18n.exists(`concepts:phrase.${concept}.${phrase}`) ? t(`concepts:phrase.${concept}.${phrase}`) : phrase))
      const key = `attribute.${attribute}`
      return words === '' && attribute !== undefined && topic && topicSays(topic.text, key) ? [topicWords(topic, key)] : []
    },
    who(by) {
      const named = by.speakingFor ? t('voice.speaking-for', { name: nameOf(by) }) : nameOf(by)
      return by.typedBy ? t('voice.typed-by', { name: named, typist: by.typedBy }) : named
    },
    when({ at, freshSince }) {
      const day = dayAgo(lang, at, now)
      const confirmed = freshSince === undefined ? day : dayAgo(lang, freshSince, now)
      return confirmed === day ? day : t('told.still-true', { day, confirmed })
    },
    where: ({ place }) => t(`told.${place}`),
  }
}
