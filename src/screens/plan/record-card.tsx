import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Details } from '../../ui/details/details.tsx'
import { Row } from '../../ui/layout/layout.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { useSay } from '../say/use-say.tsx'
import styles from './record-card.module.css'

/** The text for the clinical record: copied in one press, and there to be read by everyone in the room. */
export function RecordCard({ props }: { readonly props: ConsultationProps }) {
  const say = useSay('plan')
  const { recordText, copy, print, send } = props
  const [pressed, setPressed] = useState<{ readonly done: boolean; readonly digest: string }>()
  const { text, length, isLong, digest, copied } = recordText
  const press = async () => {
    const done = await copy(text)
    setPressed({ done, digest })
    if (done) send({ type: 'copied', digest })
  }
  const refused = pressed?.done === false
  const before = { never: undefined, same: 'copied-before', changed: 'changed' }[copied]
  const justNow = pressed?.done && pressed.digest === digest ? 'copied' : before
  const state = refused ? 'refused' : justNow
  return (
    <Card heading={say('record.heading')}>
      <p>{say(isLong ? 'record.lead-long' : 'record.lead', ({ count }) => ({ length: count(length) }))}</p>
      <div>
        <Button size="big" variant="primary" icon={state === 'copied' ? 'check' : 'copy'} wide onPress={() => void press()}>
          {say(state === undefined || refused ? 'record.copy' : 'record.copy-again')}
        </Button>
        <p role="status" className={styles.state} data-state={state}>
          {state && say(`record.${state}`)}
        </p>
      </div>
      {refused ? (
        <Text text={text} selected />
      ) : (
        <Details summary={say('record.show')} icon="eye">
          <Text text={text} />
        </Details>
      )}
      <Row gap="small">
        <Button
          icon="print"
          onPress={() => {
            send({ type: 'printed' })
            print()
          }}
        >
          {say('record.print')}
        </Button>
        <Button icon="home" onPress={() => send({ type: 'go', to: 'takeHome' })}>
          {say('record.take-home')}
        </Button>
      </Row>
    </Card>
  )
}

interface TextProps {
  readonly text: string
  /** Selects itself, for whoever has to copy it by hand. */
  readonly selected?: boolean
}

function Text({ text, selected }: TextProps) {
  const { t } = useTranslation('plan')
  const box = useRef<HTMLPreElement>(null)
  useEffect(() => {
    if (!selected || !box.current) return
    box.current.focus()
    getSelection()?.selectAllChildren(box.current)
  }, [selected])
  return (
    <pre ref={box} className={styles.text} role="region" tabIndex={0} aria-label={t('record.text')} dir="auto">
      {text}
    </pre>
  )
}
