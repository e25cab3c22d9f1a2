import { useTranslation } from 'react-i18next'
import { stillRights } from '../../domain/follow-up.ts'
import { dayInWords } from '../../i18n/dates.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { IconList } from '../../ui/icon-list/icon-list.tsx'
import { Stack } from '../../ui/layout/layout.tsx'
import { Page } from '../../ui/page/page.tsx'
import { CalendarPart } from '../plan/calendar-part.tsx'
import { WhomToCall } from '../plan/safety-net.tsx'
import { Said } from '../prepare/said.tsx'
import { NotSaved } from '../prepare/saving-line.tsx'
import type { FollowUpProps } from './follow-up-screen.ts'

/** The end of looking back: what happens next, and what the GP sees first at the next visit. */
export function DoneScreen(props: FollowUpProps) {
  const { seen, visit, lang, practice, saving, retry, send, prepare, goHome } = props
  const { t } = useTranslation('follow-up')
  const { t: concepts } = useTranslation('concepts')
  const { told = {}, confidence } = visit.followUp ?? {}
  const parts = Object.entries(told).map(([concept, ids]) => ({ concept, statements: seen.filter((each) => ids.includes(each.id)) })).filter(({ statements }) => statements.length > 0)
  const answers = parts.flatMap(({ statements }) => statements)
  const answer = stillRights.find((each) => answers.some(({ concept, picked }) => concept === 'still-right' && picked[0] === each))
  const onlyMe = answers.length > 0 && answers.every(({ audienceNow }) => audienceNow === 'only-me')
  const carriesOn = answer === undefined || answer === 'carry-on'
  const { review } = visit.plan
  return (
    <Page
      heading={t('done.heading')}
      lead={t(carriesOn ? 'done.lead-carry-on' : onlyMe ? 'done.lead-only-me' : 'done.lead-talk')}
      actions={
        <>
          <Button size="big" icon="arrow-back" folds onPress={() => send({ type: 'back' })}>
            {t('back')}
          </Button>
          <Button size="big" {...(carriesOn && { variant: 'primary' as const })} icon="home" onPress={goHome}>
            {t('home')}
          </Button>
          {!carriesOn && (
            <Button size="big" variant="primary" iconAfter="arrow-next" onPress={prepare}>
              {t('done.prepare')}
            </Button>
          )}
        </>
      }
    >
      <NotSaved saving={saving} retry={retry} />
      <Card heading={t('done.next')}>
        <IconList
          items={[
            ...(carriesOn ? [] : [{ id: 'book', icon: 'phone' as const, words: t('done.book') }]),
            ...(review && review !== 'none-needed' && carriesOn ? [{ id: 'review', icon: 'calendar' as const, words: t('done.review', { day: dayInWords(lang, review.on) }) }] : []),
            { id: 'first', icon: onlyMe ? 'lock' : 'eye', words: t(onlyMe ? 'done.only-me' : 'done.first') },
          ]}
        />
        {!carriesOn && <WhomToCall practice={practice} />}
      </Card>
      {carriesOn && <CalendarPart summary={props.summary} saving={saving} onSave={props.saveCalendar} />}
      {parts.length > 0 && (
        <Card heading={t('done.told')} headingLook="label" icon="leaf">
          {parts.map(({ concept, statements }) => (
            <Stack key={concept} gap="small">
              <h3>{concepts(`short.${concept}`)}</h3>
              {statements.map((statement) => (
                <Said key={statement.id} props={props} statement={statement} />
              ))}
            </Stack>
          ))}
          {confidence !== undefined && <p>{t('done.confidence', { n: confidence })}</p>}
        </Card>
      )}
    </Page>
  )
}
