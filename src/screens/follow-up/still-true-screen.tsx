import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Columns } from '../../ui/layout/layout.tsx'
import { Page } from '../../ui/page/page.tsx'
import { Said } from '../prepare/said.tsx'
import { NotSaved } from '../prepare/saving-line.tsx'
import type { FollowUpProps } from './follow-up-screen.ts'

/** What mattered most then, where it was said long ago: whether it still stands, in one press. */
export function StillTrueScreen(props: FollowUpProps) {
  const { stale, by, saving, retry, send } = props
  const { t } = useTranslation('prepare')
  const { t: concepts } = useTranslation('concepts')
  if (!stale) return null
  const target = stale.id
  return (
    <Page heading={t('still-true.heading')} lead={t('still-true.lead')}>
      <NotSaved saving={saving} retry={retry} />
      <Card heading={concepts(`prompt.${stale.concept}`)} headingLook="label" tone="person">
        <Said props={props} statement={stale} size="large" />
      </Card>
      <Columns most={3} gap="small">
        <Button size="big" wide onPress={() => send({ type: 'still-true', target, by })}>
          {t('still-true.yes')}
        </Button>
        <Button size="big" wide onPress={() => send({ type: 'changed', target })}>
          {t('still-true.changed')}
        </Button>
        <Button size="big" wide onPress={() => send({ type: 'not-now', target })}>
          {t('still-true.not-now')}
        </Button>
      </Columns>
    </Page>
  )
}
