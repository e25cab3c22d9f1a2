import { useTranslation } from 'react-i18next'
import { audiences, cardChosenIn, ownWordsOf, type Audience, type Instant } from '../../domain/statement.ts'
import type { Statement } from '../../domain/story.ts'
import { dayAgo } from '../../i18n/dates.ts'
import { AudiencePicker } from '../../ui/audience-picker/audience-picker.tsx'
import { Button } from '../../ui/button/button.tsx'
import { Quote } from '../../ui/quote/quote.tsx'
import styles from './story-item.module.css'

interface StoryItemProps {
  readonly statement: Statement
  /** "You", or the name of the person where somebody else may be reading. */
  readonly person: string
  readonly lang: string
  readonly now: Instant
  onAudience(audience: Audience): void
  /** Asked for: other words, or to take these back. */
  onChange(): void
  onWithdraw(): void
}

/** One thing that was said: what, when, where, who may see it, and what can be done with it. */
export function StoryItem({ statement, person, lang, now, onAudience, onChange, onWithdraw }: StoryItemProps) {
  const { t } = useTranslation('story')
  const { t: concepts } = useTranslation('concepts')
  const confirmed = statement.freshSince !== undefined && statement.freshSince > statement.at
  const picked = [...statement.picked.map((phrase) => concepts(`phrase.${statement.concept}.${phrase}`)), ...cardChosenIn(statement)]

  return (
    <div className={styles.item}>
      <h3 className={styles.about}>{concepts(`short.${statement.concept}`)}</h3>
      <Quote
        words={ownWordsOf(statement)}
        picked={picked}
        lang={statement.lang}
        voice={statement.by.voice}
        who={statement.by.name ?? (statement.by.voice === 'person' ? person : t(`said-by.${statement.by.voice}`))}
        when={dayAgo(lang, statement.at, now)}
        where={t(`place.${statement.place}`)}
      >
        {statement.by.typedBy !== undefined && <span>{t('typed-by', { name: statement.by.typedBy })}</span>}
        {confirmed && <span>{t('confirmed', { day: dayAgo(lang, statement.freshSince ?? 0, now) })}</span>}
      </Quote>
      <AudiencePicker
        legend={t('who-sees')}
        answers={audiences.toReversed().map((value) => ({ value, label: concepts(`audience.${value}.short`) }))}
        chosen={statement.audienceNow}
        sentence={concepts(`audience.${statement.audienceNow}.sentence`)}
        changeLabel={t('change')}
        what={concepts(`short.${statement.concept}`)}
        onChoose={onAudience}
      >
        <Button size="small" icon="pencil" onPress={onChange}>
          {t('change-words')}
        </Button>
        <Button size="small" icon="trash" onPress={onWithdraw}>
          {t('withdraw')}
        </Button>
      </AudiencePicker>
    </div>
  )
}
