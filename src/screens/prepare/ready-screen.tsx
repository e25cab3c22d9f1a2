import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { IconList } from '../../ui/icon-list/icon-list.tsx'
import { Columns } from '../../ui/layout/layout.tsx'
import { Page } from '../../ui/page/page.tsx'
import { DraftTopic } from './draft-topic.tsx'
import type { PreparationProps } from './preparation-screen.ts'
import { NotSaved } from './saving-line.tsx'

/** Where getting ready ends: what happens next, where the words are, and the ways on. */
export function ReadyScreen({ topic, saving, retry, send, sitTogether, print, goHome }: PreparationProps) {
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
          <Button size="big" variant="primary" icon="people" onPress={sitTogether}>
            {t('ready.together')}
          </Button>
        </>
      }
    >
      <DraftTopic topic={topic} />
      <NotSaved saving={saving} retry={retry} />
      <Card>
        <IconList
          items={[
            { id: 'bring', icon: 'phone', words: t('ready.bring'), note: t(where === 'held' ? 'ready.bring-held-note' : 'ready.bring-note') },
            { id: 'paper', icon: 'print', words: t('ready.paper'), note: t('ready.paper-note') },
            { id: 'where', icon: 'lock', words: t(`ready.${where}`), note: t(`ready.${where}-note`) },
          ]}
        />
      </Card>
      <Columns most={3} gap="small">
        <Button wide icon="print" onPress={print}>
          {t('ready.print')}
        </Button>
        <Button wide icon="pencil" onPress={() => send({ type: 'more.wanted' })}>
          {t('ready.more')}
        </Button>
        <Button wide icon="home" onPress={goHome}>
          {t('ready.home')}
        </Button>
      </Columns>
    </Page>
  )
}
