import type { IconName } from '../../ui/icon/icon-paths.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { IconList } from '../../ui/icon-list/icon-list.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { CalendarPart } from '../plan/calendar-part.tsx'
import { RecordCard } from '../plan/record-card.tsx'
import { SafetyNet } from '../plan/safety-net.tsx'
import { useSay } from '../say/use-say.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import { TalkFrame } from './talk-frame.tsx'

/** Before the pair part: what is done, what is still open, and where the words are. */
export function CloseScreen(props: ConsultationProps) {
  const say = useSay('plan')
  const { topic, practice, saving, retry, send } = props
  return (
    <TalkFrame
      props={props}
      talk="plan"
      heading={say('close.heading')}
      lead={say('close.lead')}
      aside={
        <>
          <RecordCard props={props} />
          <CalendarPart summary={props.summary} saving={saving} onSave={props.saveCalendar} />
        </>
      }
      actions={
        <>
          <Button size="big" icon="arrow-back" onPress={() => send({ type: 'go', to: 'plan' })}>
            {say('close.back')}
          </Button>
          <Button size="big" variant="primary" icon="check" onPress={() => send({ type: 'closed' })}>
            {say('close.finish')}
          </Button>
        </>
      }
    >
      {saving === 'held' && <Notice tone="warn">{say('close.kept-held')}</Notice>}
      {saving === 'not-saved' && (
        <Notice tone="warn" actions={<Button onPress={retry}>{say('close.retry')}</Button>}>
          {say('close.kept-not-saved')}
        </Notice>
      )}
      <Card heading={say('close.done')}>
        <Done props={props} />
      </Card>
      <Notice heading={say('close.online')} icon="shield">
        {say('close.online-lead')}
      </Notice>
      <SafetyNet {...(topic && { topic })} practice={practice} />
    </TalkFrame>
  )
}

/** What is done is ticked; what is open says so. */
function Done({ props: { visit, summary, recordText, saving } }: { readonly props: ConsultationProps }) {
  const say = useSay('plan')
  const { review } = summary
  const done = (id: string, is: boolean, yes: string, no: string, icon: IconName) => ({ id, icon: is ? ('check' as const) : icon, words: say(is ? yes : no) })
  return (
    <IconList
      look="ruled"
      items={[
        done('settled', visit.settled !== undefined, 'close.settled', 'close.open', 'question'),
        ...(review && review !== 'none-needed' ? [{ id: 'review', icon: 'calendar' as const, words: say('plan.review-day', ({ day }) => ({ day: day(review.on) })) }] : []),
        done('copied', recordText.copied === 'same', 'close.copied', recordText.copied === 'changed' ? 'record.changed' : 'close.not-copied', 'copy'),
        done('printed', visit.printed, 'close.printed', 'close.not-printed', 'print'),
        ...(saving === 'saved' || saving === 'saving' ? [{ id: 'kept', icon: 'lock' as const, words: say(`close.kept-${saving}`) }] : []),
      ]}
    />
  )
}
