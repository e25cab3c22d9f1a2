import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Audience, EntryId } from '../../domain/statement.ts'
import { gpAlone, seenBy, type Statement } from '../../domain/story.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { Page } from '../../ui/page/page.tsx'
import type { PreparationProps } from './preparation-screen.ts'
import { PreviewItems } from './preview-items.tsx'
import { PreviewOrder } from './preview-order.tsx'
import { NotSaved } from './saving-line.tsx'

/** Where the person sees all that the GP will see, in the GP's order, and may change who sees it or take it back. */
export function PreviewScreen(props: PreparationProps) {
  const { story, seen, by, saving, retry, send } = props
  const { t } = useTranslation('prepare')
  const [leaving, setLeaving] = useState<EntryId | undefined>(undefined)
  const [changed, setChanged] = useState<EntryId | undefined>(undefined)
  const [done, setDone] = useState<'now-only-me' | 'now-shared' | 'gone' | undefined>(undefined)
  const open = new Set(seenBy(story, gpAlone).map((each) => each.id))
  const shared = seen.filter((each) => open.has(each.id))
  const own = seen.filter((each) => !open.has(each.id))

  const setAudience = (target: EntryId, audience: Audience) => {
    setChanged(target)
    send({ type: 'audience.set', target, audience, by })
    setDone(audience === 'only-me' ? 'now-only-me' : 'now-shared')
  }
  const takeBack = () => {
    if (leaving !== undefined) send({ type: 'statement.withdrawn', target: leaving, by })
    setLeaving(undefined)
    setDone('gone')
  }
  const items = (statements: readonly Statement[], inside = false) => <PreviewItems {...props} inside={inside} statements={statements} {...(changed !== undefined && { changed })} onAudience={setAudience} onTakeBack={setLeaving} />

  return (
    <Page heading={t('preview.heading')} lead={t('preview.lead')} actions={<WaysOn send={send} />}>
      <NotSaved saving={saving} retry={retry} />
      <p className="visually-hidden" role="status">
        {done !== undefined && t(`preview.${done}`)}
      </p>
      {shared.length === 0 && <p>{t(seen.length === 0 ? 'preview.nothing' : 'preview.nothing-shared')}</p>}
      {items(shared)}
      <PreviewOrder {...props} />
      {shared.length > 0 && <Notice tone="warn">{t('preview.copy')}</Notice>}
      {own.length > 0 && (
        <Card tone="quiet" icon="lock" heading={t('preview.only-you')}>
          <p>{t('preview.only-you-lead')}</p>
          {items(own, true)}
        </Card>
      )}
      <TakeBack open={leaving !== undefined} onKeep={() => setLeaving(undefined)} onTakeBack={takeBack} />
    </Page>
  )
}

function WaysOn({ send }: Pick<PreparationProps, 'send'>) {
  const { t } = useTranslation('prepare')
  return (
    <>
      <Button size="big" icon="arrow-back" folds onPress={() => send({ type: 'back' })}>
        {t('preview.back')}
      </Button>
      <Button size="big" onPress={() => send({ type: 'more.wanted' })}>
        {t('preview.more')}
      </Button>
      <Button size="big" variant="primary" iconAfter="arrow-next" onPress={() => send({ type: 'prepared' })}>
        {t('preview.ready')}
      </Button>
    </>
  )
}

interface TakeBackProps {
  readonly open: boolean
  onKeep(): void
  onTakeBack(): void
}

function TakeBack({ open, onKeep, onTakeBack }: TakeBackProps) {
  const { t } = useTranslation('prepare')
  return (
    <Dialog
      open={open}
      heading={t('preview.sure')}
      closeLabel={t('preview.keep')}
      onClose={onKeep}
      actions={
        <>
          <Button onPress={onKeep}>{t('preview.keep')}</Button>
          <Button variant="danger" icon="trash" onPress={onTakeBack}>
            {t('preview.sure-yes')}
          </Button>
        </>
      }
    >
      <p>{t('preview.sure-lead')}</p>
    </Dialog>
  )
}
