import { useTranslation } from 'react-i18next'
import { topicSays, topicWords } from '../../domain/topic-words.ts'
import { dial, helpLinesOf } from '../../i18n/help-lines.ts'
import { Button } from '../../ui/button/button.tsx'
import { ButtonLink } from '../../ui/button/button-link.tsx'
import { Card } from '../../ui/card/card.tsx'
import { IconList } from '../../ui/icon-list/icon-list.tsx'
import { Row } from '../../ui/layout/layout.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import { TalkFrame } from './talk-frame.tsx'
import { placeToGoOn } from './talk-steps.ts'

const reasons = ['cannot-weigh', 'too-unwell', 'pressure', 'safety', 'not-this-choice', 'not-wanted'] as const

/** Not the right tool today: reasons to think about, of which none is written down. */
export function NotUsedScreen(props: ConsultationProps) {
  const { t } = useTranslation('together')
  const { visit, send } = props
  return (
    <TalkFrame
      props={props}
      heading={t(visit.found.length > 0 ? 'not-used.heading-found' : 'not-used.heading')}
      lead={t('not-used.lead')}
      actions={
        <>
          <Button size="big" icon="arrow-back" onPress={() => send({ type: 'go', to: placeToGoOn(props) })}>
            {t('not-used.back')}
          </Button>
          <Button size="big" variant="primary" icon="check" onPress={() => send({ type: 'not-used' })}>
            {t('not-used.record')}
          </Button>
        </>
      }
    >
      {visit.found.length > 0 && <Found props={props} />}
      <Card heading={t('not-used.reasons')} icon="hand">
        <IconList items={reasons.map((reason) => ({ id: reason, icon: 'leaf', words: t(`not-used.reason.${reason}`) }))} />
        <p>{t('not-used.not-recorded')}</p>
      </Card>
    </TalkFrame>
  )
}

function Found({ props: { visit, topic, practice } }: { readonly props: ConsultationProps }) {
  const { t } = useTranslation('together')
  const { emergency, advice } = helpLinesOf(practice.nation)
  const words = visit.found.filter((key) => topic && topicSays(topic.text, key)).map((key) => topicWords(topic!, key))
  const urgent = visit.found.some((key) => key.startsWith('red-flag.'))
  return (
    <Notice tone={urgent ? 'stop' : 'warn'} heading={t(urgent ? 'not-used.urgent' : 'not-used.other-choice')}>
      <ul role="list">
        {words.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <p>{t(urgent ? 'not-used.urgent-advice' : 'not-used.other-advice')}</p>
      {urgent && (
        <Row gap="small">
          <ButtonLink icon="phone" href={dial(emergency)}>
            {t('not-used.call', { number: emergency })}
          </ButtonLink>
          {advice && (
            <ButtonLink icon="phone" href={dial(advice)}>
              {t('not-used.call', { number: advice })}
            </ButtonLink>
          )}
        </Row>
      )}
    </Notice>
  )
}
