import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { useTold } from '../together/use-told.ts'
import { AskedMark } from './asked-mark.tsx'
import { familyOf, gpOf } from './in-the-room.ts'
import { ViewBox } from './view-box.tsx'

interface ViewsProps {
  readonly props: ConsultationProps
  /** Whether the GP's view stands beside the person's on this page already. */
  readonly gpElsewhere: boolean
}

/** The voices of family and of the GP, side by side and of one size. The GP's stands here when the person asks. */
export function Views({ props, gpElsewhere }: ViewsProps) {
  const { t } = useTranslation('plan')
  const told = useTold(props)
  const { visit, name, send } = props
  const gp = gpOf(props)
  const label = (who: string) => t('views.your-view', { who })
  return (
    <>
      {familyOf(props).map((by) => (
        <ViewBox key={by.name ?? ''} props={props} by={by} label={label(told.who(by))} />
      ))}
      {!gpElsewhere && visit.viewAsked && <ViewBox props={props} by={gp} label={label(told.who(gp))} mark={<AskedMark props={props} />} />}
      {!gpElsewhere && !visit.viewAsked && (
        <Card>
          <Button icon="professional" onPress={() => send({ type: 'view.asked' })}>
            {t('views.ask')}
          </Button>
          <p>{t(name ? 'views.ask-note' : 'views.ask-note-no-name', { name })}</p>
        </Card>
      )}
      <Notice icon="speaker">{t('views.aloud')}</Notice>
    </>
  )
}
