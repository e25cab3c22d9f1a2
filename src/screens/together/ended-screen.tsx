import { useTranslation } from 'react-i18next'
import { dayInWords } from '../../i18n/dates.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { IconList } from '../../ui/icon-list/icon-list.tsx'
import type { IconName } from '../../ui/icon/icon-paths.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { Page } from '../../ui/page/page.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import { nameOfOption } from './option-name.ts'

/** The end of the visit: what is written down, where it is kept, and the way to the next person. */
export function EndedScreen(props: ConsultationProps) {
  const { t } = useTranslation('together')
  const { visit, saving, send, retry, leaveStory } = props
  const used = visit.closed !== 'not-used'
  return (
    <Page
      look="room"
      heading={t(used ? 'ended.heading' : 'ended.heading-not-used')}
      lead={t('ended.lead')}
      actions={
        <>
          <Button size="big" icon="arrow-back" onPress={() => send({ type: 'go', to: used ? 'close' : 'notUsed' })}>
            {t('ended.back')}
          </Button>
          <Button size="big" variant="primary" icon="swap" onPress={leaveStory}>
            {t('ended.another')}
          </Button>
        </>
      }
    >
      {used && !visit.copied && (
        <Notice tone="warn" icon="copy">
          {t('ended.not-copied')}
        </Notice>
      )}
      <Card heading={t('ended.recorded')} icon="check">
        <Recorded props={props} />
      </Card>
      <Card heading={t('ended.kept')} icon="lock">
        <p>{t(`ended.kept-${saving}`)}</p>
        {saving === 'not-saved' && (
          <div>
            <Button icon="undo" onPress={retry}>
              {t('ended.retry')}
            </Button>
          </div>
        )}
        <p>{t('ended.nothing-sent')}</p>
      </Card>
    </Page>
  )
}

/** What the record says of this visit, in words. */
function Recorded({ props: { visit, topic, lang } }: { readonly props: ConsultationProps }) {
  const { t } = useTranslation('together')
  const option = topic && nameOfOption(topic, visit.settled?.option)
  const review = visit.plan.review
  const lines: readonly (readonly [string, IconName, string | undefined])[] =
    visit.closed === 'not-used'
      ? [['not-used', 'check', t('ended.only-not-used')]]
      : [
          ['outcome', 'rings', t(`ended.outcome.${visit.settled?.outcome ?? 'open'}`)],
          ['option', 'check', option && t('ended.option', { option })],
          ['review', 'calendar', review && (review === 'none-needed' ? t('ended.no-review') : t('ended.review', { day: dayInWords(lang, review.on) }))],
          ['copied', 'copy', visit.copied ? t('ended.copied') : undefined],
        ]
  return <IconList items={lines.flatMap(([id, icon, words]) => (words === undefined ? [] : [{ id, icon, words }]))} />
}
