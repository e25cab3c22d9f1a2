import { useTranslation } from 'react-i18next'
import { dial, helpLinesOf } from '../../i18n/help-lines.ts'
import { Button } from '../../ui/button/button.tsx'
import { ButtonLink } from '../../ui/button/button-link.tsx'
import { Page } from '../../ui/page/page.tsx'
import { TopicWords } from '../say/topic-words.tsx'
import type { FollowUpProps } from './follow-up-screen.ts'
import styles from './help-now.module.css'

/** Something applies for which to get help now: what the safety net says of it, and whom to call. Nothing is weighed up and nothing written down. */
export function HelpScreen({ topic, signs, practice, send }: FollowUpProps) {
  const { t } = useTranslation('follow-up')
  const { emergency, advice } = helpLinesOf(practice.nation)
  const closed = practice.outOfHours ?? advice
  // After a restart it is not known what applied: then all of it stands here.
  const shown = signs.length > 0 ? signs : (topic?.scenario.safetyNet ?? [])
  return (
    <Page
      heading={t('help.heading')}
      lead={t('help.lead')}
      actions={
        <>
          <Button size="big" icon="arrow-back" onPress={() => send({ type: 'back' })}>
            {t('help.back')}
          </Button>
          <Button size="big" onPress={() => send({ type: 'signs.checked', signs: [] })}>
            {t('help.go-on')}
          </Button>
        </>
      }
    >
      <div className={styles.help} role="alert">
        {topic && (
          <ul className={styles.lines} role="list">
            {shown.map((id) => (
              <li key={id}>
                <TopicWords topic={topic} says={`safety-net.${id}`} />
              </li>
            ))}
          </ul>
        )}
        <div className={styles.calls}>
          <ButtonLink size="big" wide variant="danger" icon="phone" href={dial(emergency)}>
            {t('help.emergency', { number: emergency })}
          </ButtonLink>
          {closed !== undefined && (
            <ButtonLink size="big" wide icon="phone" href={dial(closed)}>
              {t('help.closed', { number: closed })}
            </ButtonLink>
          )}
          {practice.phone !== undefined && (
            <ButtonLink size="big" wide icon="phone" href={dial(practice.phone)}>
              {t('help.practice', { practice: practice.name ?? t('help.your-practice'), number: practice.phone })}
            </ButtonLink>
          )}
        </div>
      </div>
      <p>{t('help.not-kept')}</p>
    </Page>
  )
}
