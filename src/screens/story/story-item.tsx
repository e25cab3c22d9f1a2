import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { audiences, type Audience, type Instant } from '../../domain/statement.ts'
import type { Statement } from '../../domain/story.ts'
import { dayAgo } from '../../i18n/dates.ts'
import { AudiencePicker } from '../../ui/audience-picker/audience-picker.tsx'
import { Button } from '../../ui/button/button.tsx'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import { Quote } from '../../ui/quote/quote.tsx'
import { TextArea } from '../../ui/text-area/text-area.tsx'
import styles from './story-item.module.css'

interface StoryItemProps {
  readonly statement: Statement
  /** "You", or the name of the person where somebody else may be reading. */
  readonly person: string
  readonly lang: string
  readonly now: Instant
  onChange(words: string): void
  onAudience(audience: Audience): void
  onWithdraw(): void
}

/** One thing that was said: what, when, where, who may see it, and what can be done with it. */
export function StoryItem({ statement, person, lang, now, onChange, onAudience, onWithdraw }: StoryItemProps) {
  const { t } = useTranslation('story')
  const { t: concepts } = useTranslation('concepts')
  const [doing, setDoing] = useState<'nothing' | 'changing' | 'withdrawing'>('nothing')
  const [words, setWords] = useState(statement.words)
  const stop = () => setDoing('nothing')
  const confirmed = statement.freshSince !== undefined && statement.freshSince > statement.at
  const picked = statement.picked.map((phrase) => concepts(`phrase.${statement.concept}.${phrase}`))

  return (
    <div className={styles.item}>
      <h3 className={styles.about}>{concepts(`short.${statement.concept}`)}</h3>
      <Quote
        words={statement.words}
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
        <Button size="small" icon="pencil" onPress={() => setDoing('changing')}>
          {t('change-words')}
        </Button>
        <Button size="small" icon="trash" onPress={() => setDoing('withdrawing')}>
          {t('withdraw')}
        </Button>
      </AudiencePicker>
      <Dialog
        open={doing === 'changing'}
        heading={concepts(`prompt.${statement.concept}`)}
        closeLabel={t('keep-it')}
        onClose={stop}
        actions={
          <Button
            variant="primary"
            onPress={() => {
              onChange(words)
              stop()
            }}
          >
            {t('save')}
          </Button>
        }
      >
        <TextArea label={t('new-words')} words={words} onWrite={setWords} />
      </Dialog>
      <Dialog
        open={doing === 'withdrawing'}
        heading={t('withdraw-sure')}
        closeLabel={t('keep-it')}
        onClose={stop}
        actions={
          <>
            <Button onPress={stop}>{t('keep-it')}</Button>
            <Button variant="danger" icon="trash" onPress={onWithdraw}>
              {t('withdraw-yes')}
            </Button>
          </>
        }
      >
        <p>{t('withdraw-sure-lead')}</p>
      </Dialog>
    </div>
  )
}
