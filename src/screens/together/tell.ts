import { cardChosenIn, type Speaker, type Voice } from '../../domain/statement.ts'
import type { Statement } from '../../domain/story.ts'
import type { Tongue } from '../say/tongue.ts'
import type { ConsultationProps } from './consultation-screen.ts'

/** What of a screen's props the telling needs. */
export type ToldBy = Pick<ConsultationProps, 'name' | 'lang' | 'now' | 'topic' | 'visit'>

/** How a statement is told in one language: its picked phrases as words, and by whom, when and where it was said. */
export interface Telling {
  phrases(statement: Statement): readonly string[]
  who(by: Speaker): string
  /** Who in the room has this voice: by name where names are known. */
  here(voice: Voice): string
  when(statement: Statement): string
  where(statement: Statement): string
}

/** The words around a person's own words, in one language of the room. */
export function tellIn(tongue: Tongue, { name, now, visit }: ToldBy): Telling {
  const { t } = tongue
  const nameOf = ({ voice, name: own }: Speaker) => {
    if (voice === 'person') return name || t('together:voice.person')
    const relation = visit.present?.find((each) => each.voice === voice && each.name === own)?.relation
    return own ? t('together:voice.named', { name: own, voice: relation ?? t(`together:voice.as-${voice}`) }) : (relation ?? t(`together:voice.${voice}`))
  }
  return {
    phrases(statement) {
      const { concept, picked, attribute } = statement
      // A phrase that this app does not know yet has no words here: its id is better than silence.
      const phrases = picked.map((phrase) => (tongue.exists(`concepts:phrase.${concept}.${phrase}`) ? t(`concepts:phrase.${concept}.${phrase}`) : phrase))
      const key = `attribute.${attribute}`
      return [...phrases, ...(attribute !== undefined && tongue.topicSays(key) ? [tongue.topic(key)] : cardChosenIn(statement))]
    },
    who(by) {
      const named = by.speakingFor ? t('together:voice.speaking-for', { name: nameOf(by) }) : nameOf(by)
      return by.typedBy ? t('together:voice.typed-by', { name: named, typist: by.typedBy }) : named
    },
    here(voice) {
      const names = (visit.present ?? []).flatMap((each) => (each.voice === voice && each.name !== undefined ? [each.name] : []))
      return names.length === 0 ? nameOf({ voice }) : tongue.list(names)
    },
    when({ at, freshSince }) {
      const day = tongue.ago(at, now)
      const confirmed = freshSince === undefined ? day : tongue.ago(freshSince, now)
      return confirmed === day ? day : t('together:told.still-true', { day, confirmed })
    },
    where: ({ place }) => t(`together:told.${place}`),
  }
}
