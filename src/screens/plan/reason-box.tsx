import { useTranslation } from 'react-i18next'
import { Icon } from '../../ui/icon/icon.tsx'
import { TextArea } from '../../ui/text-area/text-area.tsx'
import { VoiceCard } from '../../ui/voice-card/voice-card.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { saidHere, sayHere } from './in-the-room.ts'
import { useOwnWords } from './use-own-words.ts'

/** The person's reason, exactly as they say it; kept when the box is left. */
export function ReasonBox({ props }: { readonly props: ConsultationProps }) {
  const { t } = useTranslation('plan')
  const { name, lang } = props
  const said = saidHere(props, 'reason')?.words ?? ''
  const own = useOwnWords(said, (words) => sayHere(props, 'reason', words))
  const label = t(name ? 'reason-box.label' : 'reason-box.label-no-name', { name })
  return (
    <VoiceCard voice="person" who={label}>
      <TextArea
        label={label}
        labelHidden
        hint={t('reason-box.hint')}
        lines={2}
        words={own.words}
        lang={lang}
        onWrite={own.write}
        onLeave={own.leave}
        {...(said !== '' && own.words === said && { status: <Kept /> })}
      />
    </VoiceCard>
  )
}

function Kept() {
  const { t } = useTranslation('plan')
  return (
    <span>
      <Icon name="check" size="small" /> {t('reason-box.kept')}
    </span>
  )
}
