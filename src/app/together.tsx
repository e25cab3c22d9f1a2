import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { couldTalkAbout } from '../domain/asking.ts'
import { consultationNow, type ConsultationNow } from '../domain/consultation.ts'
import type { Topic } from '../domain/scenario.ts'
import type { ConceptId } from '../domain/statement.ts'
import { viewersIn, viewsToAgree, visitSeenBy } from '../domain/room.ts'
import { seenBy, type Statement } from '../domain/story.ts'
import { roomIsKnown, type ConsultationContext } from '../flow/consultation-changes.ts'
import { talks, type ConsultationEvent, type ConsultationPlace, type Talk } from '../flow/consultation-events.ts'
import type { Language } from '../i18n/languages.ts'
import type { WayOut } from '../screens/ending/end-gate.tsx'
import { BeneathContext } from '../screens/say/beneath.ts'
import type { ConsultationProps, Opening } from '../screens/together/consultation-screen.ts'
import { recordWordsIn } from '../i18n/record-words.ts'
import { recordText } from '../summary/record-text.ts'
import { summaryOf } from '../summary/summary.ts'
import { languageToOpen } from './address.ts'
import { copyText } from './copy.ts'
import { readDevice } from './device.ts'
import { Held } from './held.tsx'
import { useKeptProblem } from './kept-problem.tsx'
import { OnPaper, printWhenDrawn } from './on-paper.tsx'
import { Problem } from './problem.tsx'
import { settledBefore, type OpenFolder } from './records.ts'
import { consultationScreens } from './consultation-screens.tsx'
import { saveCalendar } from './save-calendar.ts'
import { useEnding } from './use-ending.ts'
import { startAnewIfEmpty } from './start-anew.ts'
import { useEndGate } from './use-end-gate.tsx'
import { useIdle } from './use-idle.ts'
import { answersFrom, usePlaceInHistory, useShown } from './use-session.ts'
import { useSitting } from './use-sitting.ts'
import { useNowOpen } from './locking/now-open.ts'
import { useOwnWords } from './use-own-words.ts'
import { usePractice } from './use-practice.ts'
import { useBeneath } from './use-beneath.ts'
import { useTopics } from './use-topics.ts'

interface TogetherProps {
  readonly open: OpenFolder
  readonly language: Language
  readonly madeUp: boolean
  onLeave(): void
  /** The person who is here is not the one whose story this is. */
  onNotTheirs(): void
}

/** One visit side by side: the machine, its screens, and the one door to the story, `seenBy`. */
export function Together({ open, language, madeUp, onLeave, onNotTheirs }: TogetherProps) {
  const { i18n } = useTranslation()
  const session = useSitting(open)
  const shown = useShown(session)
  const { context, place } = shown
  const library = useTopics(i18n.language, open.topic)
  const beneath = useBeneath(library.topic?.scenario.topic)
  const practice = usePractice()
  const [opening, setOpening] = useState<Opening>()
  const whole = consultationNow(context.consultation)
  const seen = seenInTheRoom(context, whole, place)
  // The record, too, is shown as everyone here may see it: no card and no view of somebody who spoke alone.
  const visit = visitSeenBy(context.story, viewersIn(whole), whole)
  const problem = useKeptProblem(shown, open.vault, session, useOwnWords(seen))

  const chooseTopic = async (id: string) => {
    const topic = await library.bring(id)
    if (topic) session.send({ type: 'topic.chosen', scenario: topic.scenario })
  }
  const answer = answersFrom(session, shown)
  const send = (event: ConsultationEvent) => {
    // What stands in a box was said on this page, in front of those who are here now. A finger does not leave it on every device.
    if (document.activeElement instanceof HTMLTextAreaElement) document.activeElement.blur()
    if (place === 'outcome') setOpening(undefined)
    answer(event)
  }
  // The second language was for the two who have gone: the next who come find the one that this device speaks.
  const afterwards = beneath ? languageToOpen('/', readDevice().language) : language
  const erase = useEnding(session, open.vault, open.kept.story.person, () => void startAnewIfEmpty(open.vault, afterwards))
  useNowOpen(open.kept.story.person, context.consultation.id)
  const held = open.vault.where === 'memory'
  const end = () => {
    // What is only in memory goes with the visit; what is kept on the person's own device stays theirs.
    if (held) erase()
    onLeave()
  }
  const isOnPaper = visit.settled !== undefined && place !== 'person' && place !== 'present'
  const isOut: readonly WayOut[] = [...(visit.copied ? (['copy'] as const) : []), ...(visit.printed ? (['print'] as const) : [])]
  const { ask, gate } = useEndGate({
    vault: open.vault,
    keptNow: session.keptNow,
    copy: async () => {
      const done = await copyText(props.recordText.text)
      if (done) session.send({ type: 'copied' })
      return done
    },
    ...(isOnPaper && {
      print: () => {
        session.send({ type: 'printed' })
        printWhenDrawn()
      },
    }),
    isOut,
    end,
  })
  const leaveStory = () => {
    if (place === 'person') return onNotTheirs()
    // Where nothing is kept, a visit of which nothing has left ends knowingly or not at all.
    if (held && !madeUp && isOut.length === 0) return ask()
    end()
  }
  useIdle(held, () => send({ type: 'left-alone' }))
  usePlaceInHistory(language, 'together', place, (to) => {
    const talk = talks.find((each): each is Talk => each === to)
    if (talk) session.send({ type: 'go', to: talk })
  })

  if (library.broken) return <Problem problem="topic" story={{ vault: open.vault, kept: session.keptNow }} onHome={onLeave} onGoOn={library.mend} />
  const Screen = consultationScreens[place]
  if (!Screen || !practice) return null
  const summaryIn = (topic: Topic | undefined) => summaryOf({ seen, visit, visitId: context.consultation.id, madeUp, now: context.now, ...(topic && { topic }) })
  const summary = summaryIn(library.topic)
  const second = beneath && { ...beneath, summary: summaryIn(beneath.topic ?? library.topic) }
  const props: ConsultationProps = {
    place,
    seen,
    visit,
    toAgree: viewsToAgree(whole),
    visitId: context.consultation.id,
    earlier: settledBefore(open, seen),
    couldTalk: couldTalkAbout(seen, context.scenario?.needs ?? [], viewersIn(whole)),
    ...(library.topic && { topic: library.topic }),
    topics: library.titles,
    name: seen.find((each) => each.concept === 'call-me')?.words ?? '',
    lang: i18n.language,
    now: context.now,
    saving: shown.saving,
    practice,
    summary,
    // The record is the practice's: where two languages are spoken, it is in the one that stands beneath.
    recordText: recordText(second?.summary ?? summary, recordWordsIn(i18n, beneath?.language.id ?? i18n.language), visit),
    send,
    ...(opening && { opening }),
    openEnding: (which) => {
      setOpening(which)
      send({ type: 'go', to: 'outcome' })
    },
    chooseTopic: (id) => void chooseTopic(id),
    copy: copyText,
    print: printWhenDrawn,
    saveCalendar: (how) => saveCalendar(summary, how, i18n),
    retry: session.retry,
    leaveStory,
  }
  return (
    <BeneathContext value={second}>
      {held && <Held where={madeUp ? 'made-up' : 'together'} {...(place !== 'ended' && { onEnd: madeUp || place === 'person' ? leaveStory : ask })} />}
      {gate}
      {problem}
      <Screen key={`${place} ${whole.presentAt}`} {...props} />
      {/* The page is drawn late: one that was drawn for others than are here now goes at once. */}
      {isOnPaper && <OnPaper key={whole.presentAt} {...props} />}
    </BeneathContext>
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
