import type { ReactNode } from 'react'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { IconList } from '../../ui/icon-list/icon-list.tsx'
import type { IconName } from '../../ui/icon/icon-paths.ts'
import { Notice } from '../../ui/notice/notice.tsx'
import { Page } from '../../ui/page/page.tsx'
import { DraftWords } from '../say/draft-words.tsx'
import { useSay } from '../say/use-say.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import { keyOfOption } from './option-name.ts'

/** The end of the visit: what is written down, where it is kept, and the way to the next person. */
export function EndedScreen(props: ConsultationProps) {
  const say = useSay('together')
  const { visit, recordText, saving, send, retry, leaveStory } = props
  const used = visit.closed !== 'not-used'
  return (
    <Page
      look="room"
      above={<DraftWords />}
      numbered={say.isPair}
      heading={say(used ? 'ended.heading' : 'ended.heading-not-used')}
      lead={say('ended.lead')}
      actions={
        <>
          <Button size="big" icon="arrow-back" onPress={() => send({ type: 'go', to: used ? 'close' : 'notUsed' })}>
            {say('ended.back')}
          </Button>
          <Button size="big" variant="primary" icon="swap" onPress={leaveStory}>
            {say('ended.another')}
          </Button>
        </>
      }
    >
      {used && recordText.copied !== 'same' && (
        <Notice tone="warn" icon="copy">
          {say(recordText.copied === 'changed' ? 'ended.changed' : 'ended.not-copied')}
        </Notice>
      )}
      <Card heading={say('ended.recorded')} icon="check">
        <Recorded props={props} />
      </Card>
      <Card heading={say('ended.kept')} icon="lock">
        <p>{say(`ended.kept-${saving}`)}</p>
        {saving === 'not-saved' && (
          <div>
            <Button icon="undo" onPress={retry}>
              {say('ended.retry')}
            </Button>
          </div>
        )}
        <p>{say('ended.nothing-sent')}</p>
      </Card>
    </Page>
  )
}

/** What the record says of this visit, in words. */
function Recorded({ props: { visit, recordText, topic } }: { readonly props: ConsultationProps }) {
  const say = useSay('together', topic)
  const option = topic && keyOfOption(topic, visit.settled?.option)
  const review = visit.plan.review
  const lines: readonly (readonly [string, IconName, ReactNode])[] =
    visit.closed === 'not-used'
      ? [['not-used', 'check', say('ended.only-not-used')]]
      : [
          ['outcome', 'rings', say(`ended.outcome.${visit.settled?.outcome ?? 'open'}`)],
          ['option', 'check', option && say('ended.option', ({ topic: words }) => ({ option: words(option) }))],
          ['review', 'calendar', review && (review === 'none-needed' ? say('ended.no-review') : say('ended.review', ({ day }) => ({ day: day(review.on) })))],
          ['copied', 'copy', recordText.copied === 'same' ? say('ended.copied') : undefined],
        ]
  return <IconList items={lines.flatMap(([id, icon, words]) => (words === undefined ? [] : [{ id, icon, words }]))} />
}
