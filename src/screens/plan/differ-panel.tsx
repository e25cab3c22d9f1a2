import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { latestViews } from '../../domain/room.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Columns } from '../../ui/layout/layout.tsx'
import { TextArea } from '../../ui/text-area/text-area.tsx'
import { VoiceCard } from '../../ui/voice-card/voice-card.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { useTold } from '../together/use-told.ts'
import { gpOf, isSameSpeaker, saidHere, sayHere } from './in-the-room.ts'

/** "We see it differently": both views of one size, side by side, and no word on who is right. */
export function DifferPanel({ props }: { readonly props: ConsultationProps }) {
  const { t } = useTranslation('plan')
  const told = useTold(props)
  const { name, visit, lang, send } = props
  const gp = gpOf(props)
  const leaning = saidHere(props, 'leaning')?.words ?? ''
  const view = latestViews(visit.views).find((each) => isSameSpeaker(each.by, gp))?.words ?? ''
  const [theirs, setTheirs] = useState(leaning)
  const [ours, setOurs] = useState(view)

  const settle = () => {
    if (theirs !== leaning) sayHere(props, 'leaning', theirs)
    if (ours !== view) send({ type: 'view.given', by: gp, words: ours })
    send({ type: 'settled', settled: { outcome: 'differ' } })
  }
  return (
    <Card heading={t('differ.heading')}>
      <p>{t('differ.lead')}</p>
      <Columns most={2}>
        <VoiceCard voice="person" who={told.who({ voice: 'person' })} look="bare">
          <TextArea label={t(name ? 'differ.person' : 'differ.person-no-name', { name })} labelHidden words={theirs} lang={lang} onWrite={setTheirs} />
        </VoiceCard>
        <VoiceCard voice="professional" who={told.who(gp)} look="bare">
          <TextArea label={t('differ.gp', { who: told.who(gp) })} labelHidden words={ours} lang={lang} onWrite={setOurs} />
        </VoiceCard>
      </Columns>
      <p>{t('differ.next')}</p>
      <div>
        <Button size="big" variant="primary" iconAfter="arrow-next" onPress={settle}>
          {t('differ.go-on')}
        </Button>
      </div>
    </Card>
  )
}
