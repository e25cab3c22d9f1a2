import { useState } from 'react'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { useSay } from '../say/use-say.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { FitGrid } from './fit-grid.tsx'
import styles from './fit-panel.module.css'
import { FitSummary } from './fit-summary.tsx'
import type { OptionsView } from './options-view.ts'
import { WhatWouldChange } from './what-would-change.tsx'

interface FitPanelProps {
  readonly props: ConsultationProps
  readonly view: OptionsView
}

/** So many options are opened before their fit is shown. */
const openedFirst = 2

/** How each option sits with what matters: one press away, after the options were opened, and never a total. */
export function FitPanel({ props: { visit, name, send }, view }: FitPanelProps) {
  const say = useSay('options')
  const [shown, setShown] = useState(visit.fitShown)
  const ready = visit.optionsOpened.length >= openedFirst
  const toggle = () => {
    if (!shown && !visit.fitShown) send({ type: 'fit.shown' })
    setShown(!shown)
  }
  return (
    <>
      <Card>
        <div className={styles.ask}>
          <div>
            <h2 className={styles.heading}>{say('fit.heading')}</h2>
            <p>{say(ready ? 'fit.guide' : 'fit.open-two')}</p>
          </div>
          <Button variant="primary" size="big" expanded={shown} disabled={!ready} onPress={toggle}>
            {say(shown ? 'fit.hide' : 'fit.show')}
          </Button>
        </div>
      </Card>
      {shown && ready && (
        <>
          <FitGrid view={view} name={name} />
          <Card>
            <div className={styles.sum}>
              <FitSummary view={view} />
              <WhatWouldChange view={view} />
            </div>
            <p className={styles.guide}>{say('fit.guide')}</p>
          </Card>
        </>
      )}
    </>
  )
}
