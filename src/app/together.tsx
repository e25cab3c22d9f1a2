import { useTranslation } from 'react-i18next'
import { couldTalkAbout } from '../domain/asking.ts'
import { consultationNow, type ConsultationNow } from '../domain/consultation.ts'
import type { ConceptId } from '../domain/statement.ts'
import { viewersIn, viewsToAgree, visitSeenBy } from '../domain/room.ts'
import { seenBy, type Statement } from '../domain/story.ts'
import { roomIsKnown, type ConsultationContext } from '../flow/consultation-changes.ts'
import { talks, type ConsultationEvent, type ConsultationPlace, type Talk } from '../flow/consultation-events.ts'
import type { Language } from '../i18n/languages.ts'
import { ProblemScreen } from '../screens/problem/problem-screen.tsx'
import type { ConsultationProps } from '../screens/together/consultation-screen.ts'
import { recordWordsIn } from '../i18n/record-words.ts'
import { recordText } from '../summary/record-text.ts'
import { summaryOf } from '../summary/summary.ts'
import { copyText } from './copy.ts'
import { Held } from './held.tsx'
import { useKeptProblem } from './kept-problem.tsx'
import { OnPaper, printWhenDrawn } from './on-paper.tsx'
import { settledBefore, type OpenFolder } from './records.ts'
import { consultationScreens } from './consultation-screens.tsx'
import { saveCalendar } from './save-calendar.ts'
import { useEnding } from './use-ending.ts'
import { useIdle } from './use-idle.ts'
import { answersFrom, usePlaceInHistory, useShown } from './use-session.ts'
import { useSitting } from './use-sitting.ts'
import { useOwnWords } from './use-own-words.ts'
import { usePractice } from './use-practice.ts'
import { useTopics } from './use-topics.ts'

interface TogetherProps {
  readonly open: OpenFolder
  readonly language: Language
  readonly madeUp: boolean
  onLeave(): void
}

/** One visit side by side: the machine, its screens, and the one door to the story, `seenBy`. */
export function Together({ open, language, madeUp, onLeave }: TogetherProps) {
  const { i18n } = useTranslation()
  const session = useSitting(open)
  const shown = useShown(session)
  const { context, place } = shown
  const library = useTopics(i18n.language, open.topic)
  const practice = usePractice()
  const whole = consultationNow(context.consultation)
  const seen = seenInTheRoom(context, whole, place)
  // The record, too, is shown as everyone here may see it: no card and no view of somebody who spoke alone.
  const visit = visitSeenBy(context.story, viewersIn(whole), whole)
  const problem = useKeptProblem(shown, session, useOwnWords(seen))

  const chooseTopic = async (id: string) => {
    const topic = await library.bring(id)
    if (topic) session.send({ type: 'topic.chosen', scenario: topic.scenario })
  }
  const answer = answersFrom(session, shown)
  const send = (event: ConsultationEvent) => {
    // What stands in a box was said on this page, in front of those who are here now. A finger does not leave it on every device.
    if (document.activeElement instanceof HTMLTextAreaElement) document.activeElement.blur()
    answer(event)
  }
  const erase = useEnding(session, open.vault, open.kept.story.person)
  const leaveStory = () => {
    // What is only in memory goes with the visit; what is kept on the person's own device stays theirs.
    if (open.vault.where === 'memory' && place !== 'person') erase()
    onLeave()
  }
  useIdle(open.vault.where === 'memory', () => send({ type: 'left-alone' }))
  usePlaceInHistory(language, 'together', place, (to) => {
    const talk = talks.find((each): each is Talk => each === to)
    if (talk) session.send({ type: 'go', to: talk })
  })

  if (library.broken) return <ProblemScreen problem="topic" onHome={onLeave} onGoOn={library.mend} />
  const Screen = consultationScreens[place]
  if (!Screen || !practice) return null
  const summary = summaryOf({ seen, visit, visitId: context.consultation.id, madeUp, now: context.now, ...(library.topic && { topic: library.topic }) })
  const props: ConsultationProps = {
    place,
    seen,
    visit,
    toAgree: viewsToAgree(whole),
    visitId: context.consultation.id,
    earlier: settledBefore(open, seen),
    couldTalk: couldTalkAbout(seen, context.scenario?.needs ?? []),
    ...(library.topic && { topic: library.topic }),
    topics: library.titles,
    name: seen.find((each) => each.concept === 'call-me')?.words ?? '',
    lang: i18n.language,
    now: context.now,
    saving: shown.saving,
    practice,
    summary,
    recordText: recordText(summary, recordWordsIn(i18n)),
    send,
    chooseTopic: (id) => void chooseTopic(id),
    copy: copyText,
    print: printWhenDrawn,
    saveCalendar: (how) => saveCalendar(summary, how, i18n),
    retry: session.retry,
    leaveStory,
  }
  return (
    <>
      {open.vault.where === 'memory' && <Held where={madeUp ? 'made-up' : 'together'} {...(place !== 'ended' && { onEnd: leaveStory })} />}
      {problem}
      <Screen key={`${place} ${whole.presentAt}`} {...props} />
      {/* The page is drawn late: one that was drawn for others than are here now goes at once. */}
      {visit.settled !== undefined && place !== 'person' && place !== 'present' && <OnPaper key={whole.presentAt} {...props} />}
    </>
  )
}

const forChecking: readonly ConceptId[] = ['full-name', 'born']

/**
 * What everyone in the room may see. Until the right person was found there is
 * nothing but what it takes to check; until the room is known, nothing.
 */
export function seenInTheRoom(context: ConsultationContext, visit: ConsultationNow, place: ConsultationPlace): readonly Statement[] {
  if (place === 'person') return seenBy(context.story, { voices: ['professional'] }).filter((each) => forChecking.includes(each.concept))
  if (place === 'present' || !roomIsKnown(context)) return []
  return seenBy(context.story, viewersIn(visit))
}
