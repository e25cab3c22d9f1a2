import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Audience } from '../../domain/statement.ts'
import { Button } from '../../ui/button/button.tsx'
import { Page } from '../../ui/page/page.tsx'
import { ActionNote } from '../prepare/action-note.tsx'
import { AudienceChoice } from '../prepare/audience-choice.tsx'
import { NotSaved } from '../prepare/saving-line.tsx'
import type { FollowUpProps } from './follow-up-screen.ts'

/** Who may see what was told while looking back. Nothing is chosen for the person. */
export function AudienceScreen({ by, saving, retry, send }: FollowUpProps) {
  const { t } = useTranslation('prepare')
  const { t: own } = useTranslation('follow-up')
  const [chosen, setChosen] = useState<Audience>()
  const [asksToChoose, setAsksToChoose] = useState(false)
  const goOn = () => (chosen === undefined ? setAsksToChoose(true) : send({ type: 'audience.chosen', audience: chosen, by }))
  return (
    <Page
      heading={t('audience.heading')}
      lead={own('audience.lead')}
      actions={
        <>
          {asksToChoose && chosen === undefined && <ActionNote>{t('audience.choose-first')}</ActionNote>}
          <Button size="big" icon="arrow-back" folds onPress={() => send({ type: 'back' })}>
            {own('back')}
          </Button>
          <Button size="big" variant={chosen === undefined ? 'outline' : 'primary'} iconAfter="arrow-next" onPress={goOn}>
            {own('audience.finish')}
          </Button>
        </>
      }
    >
      <NotSaved saving={saving} retry={retry} />
      <AudienceChoice chosen={chosen} onChoose={setChosen} />
    </Page>
  )
}
