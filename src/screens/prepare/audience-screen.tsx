import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Audience } from '../../domain/statement.ts'
import { Button } from '../../ui/button/button.tsx'
import { Page } from '../../ui/page/page.tsx'
import { ActionNote } from './action-note.tsx'
import { AudienceChoice } from './audience-choice.tsx'
import type { PreparationProps } from './preparation-screen.ts'
import { NotSaved } from './saving-line.tsx'

/** Where the person says once who may see what they said. Nothing is chosen for them. */
export function AudienceScreen({ by, visit, saving, retry, send }: PreparationProps) {
  const { t } = useTranslation('prepare')
  const [chosen, setChosen] = useState<Audience | undefined>(undefined)
  const [asksToChoose, setAsksToChoose] = useState(false)
  const next = () => (chosen === undefined ? setAsksToChoose(true) : send({ type: 'audience.chosen', audience: chosen, by }))

  return (
    <Page
      heading={t('audience.heading')}
      lead={t('audience.lead')}
      actions={
        <>
          {asksToChoose && chosen === undefined && <ActionNote>{t('audience.choose-first')}</ActionNote>}
          {visit.asked.length > 0 && (
            <Button size="big" icon="arrow-back" folds onPress={() => send({ type: 'back' })}>
              {t('audience.back')}
            </Button>
          )}
          <Button size="big" variant={chosen === undefined ? 'outline' : 'primary'} iconAfter="arrow-next" onPress={next}>
            {t('audience.next')}
          </Button>
        </>
      }
    >
      <NotSaved saving={saving} retry={retry} />
      <AudienceChoice chosen={chosen} onChoose={setChosen} />
    </Page>
  )
}
