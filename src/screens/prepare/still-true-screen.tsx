import { useTranslation } from 'react-i18next'
import { conceptOf } from '../../domain/concepts.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Columns } from '../../ui/layout/layout.tsx'
import { Page } from '../../ui/page/page.tsx'
import type { PreparationProps } from './preparation-screen.ts'
import { Said } from './said.tsx'
import { NotSaved } from './saving-line.tsx'

/** Where the person sees what they told before, and says with one press whether it still stands. */
export function StillTrueScreen(props: PreparationProps) {
  const { plan, by, saving, retry, send } = props
  const { t } = useTranslation('prepare')
  const { t: concepts } = useTranslation('concepts')
  const statement = plan.confirm[0]
  if (!statement) return null
  const target = statement.id
  const history = conceptOf(statement.concept).freshness === 'history'

  return (
    <Page
      key={target}
      above={<b>{t('still-true.left', { count: plan.confirm.length })}</b>}
      heading={t(history ? 'still-true.heading-history' : 'still-true.heading')}
      lead={t('still-true.lead')}
    >
      <NotSaved saving={saving} retry={retry} />
      <Card heading={concepts(`prompt.${statement.concept}`)} headingLook="label" tone="person">
        <Said props={props} statement={statement} size="large" />
      </Card>
      <Columns most={3} gap="small">
        <Button size="big" wide onPress={() => send({ type: 'still-true', target, by })}>
          {t(history ? 'still-true.nothing-to-add' : 'still-true.yes')}
        </Button>
        <Button size="big" wide onPress={() => send({ type: 'changed', target })}>
          {t(history ? 'still-true.add' : 'still-true.changed')}
        </Button>
        <Button size="big" wide onPress={() => send({ type: 'not-now', target })}>
          {t('still-true.not-now')}
        </Button>
      </Columns>
    </Page>
  )
}
