import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Present } from '../../domain/consultation.ts'
import { Button } from '../../ui/button/button.tsx'
import { Row } from '../../ui/layout/layout.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { Page } from '../../ui/page/page.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import { PresentOne, type Other } from './present-one.tsx'

const kinds = ['family', 'interpreter', 'professional'] as const
const theTwo: readonly Present[] = [{ voice: 'person' }, { voice: 'professional' }]

/** Who is in the room? One press where there are two. Nothing of the story is here. */
export function PresentScreen({ send }: ConsultationProps) {
  const { t } = useTranslation('together')
  const [others, setOthers] = useState<readonly Other[]>([])
  const answer = () => send({ type: 'present.answered', present: [...theTwo, ...others.map(presentOf)] })
  const add = (voice: Other['voice']) => setOthers([...others, { id: (others.at(-1)?.id ?? 0) + 1, voice, name: '', relation: '' }])
  return (
    <Page
      look="room"
      heading={t('present.heading')}
      lead={t('present.lead')}
      actions={
        others.length > 0 && (
          <Button size="big" variant="primary" iconAfter="arrow-next" onPress={answer}>
            {t('present.go-on')}
          </Button>
        )
      }
    >
      {others.length === 0 && (
        <Row>
          <Button size="big" variant="primary" icon="people" onPress={answer}>
            {t('present.two')}
          </Button>
        </Row>
      )}
      {others.map((other) => (
        <PresentOne
          key={other.id}
          other={other}
          onChange={(changed) => setOthers(others.map((each) => (each.id === other.id ? changed : each)))}
          onRemove={() => setOthers(others.filter((each) => each.id !== other.id))}
        />
      ))}
      <h2>{t(others.length === 0 ? 'present.others' : 'present.more')}</h2>
      <Row>
        {kinds.map((voice) => (
          <Button key={voice} icon={voice} onPress={() => add(voice)}>
            {t(`present.add-${voice}`)}
          </Button>
        ))}
      </Row>
      {others.some(({ voice }) => voice === 'family') && <Notice icon="person">{t('present.alone-first')}</Notice>}
      {others.some(({ voice }) => voice === 'interpreter') && <Notice icon="interpreter">{t('present.interpreter-first')}</Notice>}
    </Page>
  )
}

function presentOf({ voice, name, relation }: Other): Present {
  return { voice, ...(name.trim() !== '' && { name: name.trim() }), ...(relation.trim() !== '' && { relation: relation.trim() }) }
}
