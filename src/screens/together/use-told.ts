import { useTranslation } from 'react-i18next'
import type { Speaker, Voice } from '../../domain/statement.ts'
import type { Statement } from '../../domain/story.ts'
import { topicSays, topicWords } from '../../domain/topic-words.ts'
import { dayAgo } from '../../i18n/dates.ts'
import type { ConsultationProps } from './consultation-screen.ts'

/** How a statement is told: its picked phrases as words, and by whom, when and where it was said. */
export interface Told {
  phrases(statement: Statement): readonly string[]
  who(by: Speaker): string
  /** Who in the room has this voice: by name where names are known. */
  here(voice: Voice): string
  when(statement: Statement): string
  where(statement: Statement): string
}

/** What of a screen's props the telling needs. */
export type ToldBy = Pick<ConsultationProps, 'name' | 'lang' | 'now' | 'topic' | 'visit'>

/** The words around a person's own words, in the language of the room. */
export function useTold({ name, lang, now, topic, visit }: ToldBy): Told {
  const { t, i18n } = useTranslation(['together', 'concepts'])
  const nameOf = ({ voice, name: own }: Speaker) => {
    if (voice === 'person') return name || t('voice.person')
    const relation = visit.present?.find((each) => each.voice === voice && each.name === own)?.relation
    return own ? t('voice.named', { name: own, voice: relation ?? t(`voice.as-${voice}`) }) : (relation ?? t(`voice.${voice}`))
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
    here(voice) {
      const names = (visit.present ?? []).flatMap((each) => (each.voice === voice && each.name !== undefined ? [each.name] : []))
      return names.length === 0 ? nameOf({ voice }) : new Intl.ListFormat(lang, { type: 'conjunction' }).format(names)
    },
    when({ at, freshSince }) {
      const day = dayAgo(lang, at, now)
      const confirmed = freshSince === undefined ? day : dayAgo(lang, freshSince, now)
      return confirmed === day ? day : t('told.still-true', { day, confirmed })
    },
    where: ({ place }) => t(`told.${place}`),
  }
}
