import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { IconList } from '../../ui/icon-list/icon-list.tsx'
import { Columns } from '../../ui/layout/layout.tsx'
import { Page } from '../../ui/page/page.tsx'
import type { PreparationProps } from './preparation-screen.ts'
import styles from './ready-steps.module.css'
import { NotSaved } from './saving-line.tsx'

/** Where getting ready ends: what to do on the day, where the words are, and that there is nothing more to do until then. */
export function ReadyScreen({ saving, retry, send, sitTogether, print, goHome, keeping }: PreparationProps) {
  const { t } = useTranslation('prepare')
  const where = saving === 'held' ? 'held' : 'kept'
  return (
    <Page
      heading={t('ready.heading')}
      lead={t('ready.lead')}
      actions={
        <>
          <Button size="big" icon="arrow-back" folds onPress={() => send({ type: 'back' })}>
            {t('ready.back')}
          </Button>
          <Button size="big" variant="primary" icon="check" onPress={goHome}>
            {t('ready.done')}
          </Button>
        </>
      }
    >
      <NotSaved saving={saving} retry={retry} />
      <Card heading={t('ready.day')}>
        <Steps steps={[t(`ready.bring-${where}`), ...(where === 'kept' ? [t('ready.open')] : []), t('ready.press')]} />
        <div>
          <Button icon="people" onPress={sitTogether}>
            {t('ready.together')}
          </Button>
        </div>
      </Card>
      <IconList
        items={[
          { id: 'paper', icon: 'print', words: t('ready.paper'), note: t('ready.paper-note') },
          { id: 'where', icon: 'lock', words: t(`ready.${where}`), note: t(`ready.${where}-note`) },
        ]}
      />
      {keeping}
      <Columns most={2} gap="small">
        <Button wide icon="print" onPress={print}>
          {t('ready.print')}
        </Button>
        <Button wide icon="pencil" onPress={() => send({ type: 'more.wanted' })}>
          {t('ready.more')}
        </Button>
      </Columns>
    </Page>
  )
}

/** What to do, one thing after another, with large numbers. */
function Steps({ steps }: { readonly steps: readonly string[] }) {
  return (
    <ol className={styles.steps}>
      {steps.map((step) => (
        <li key={step} className={styles.step}>
          {step}
        </li>
      ))}
    </ol>
  )
}
