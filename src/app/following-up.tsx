import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { consultationNow } from '../domain/consultation.ts'
import { personAlone, seenBy } from '../domain/story.ts'
import { staleMattering, toldNow } from '../flow/follow-up-changes.ts'
import { toldAt } from '../flow/follow-up-events.ts'
import type { Language } from '../i18n/languages.ts'
import { DraftMark } from '../screens/draft-mark.tsx'
import type { FollowUpProps } from '../screens/follow-up/follow-up-screen.ts'
import { summaryOf } from '../summary/summary.ts'
import { copyText } from './copy.ts'
import { nameIn } from './desk.ts'
import { followUpScreens } from './follow-up-screens.tsx'
import { Held } from './held.tsx'
import { useKeptProblem } from './kept-problem.tsx'
import type { OpenFolder } from './records.ts'
import { saveCalendar } from './save-calendar.ts'
import { startFollowUp } from './session.ts'
import { useEnding } from './use-ending.ts'
import { useIdle } from './use-idle.ts'
import { useOwnWords } from './use-own-words.ts'
import { usePractice } from './use-practice.ts'
import { answersFrom, usePlaceInHistory, useShown } from './use-session.ts'
import { useTopics } from './use-topics.ts'

interface FollowingUpProps {
  readonly open: OpenFolder
  readonly language: Language
  onHome(): void
  onPrepare(): void
}

/** Looking back at one visit, on the person's own side: the machine, its screens, and the keeping of what is said. */
export function FollowingUp({ open, language, onHome, onPrepare }: FollowingUpProps) {
  const { i18n } = useTranslation()
  const [session] = useState(() => startFollowUp(open))
  const shown = useShown(session)
  const { context, place } = shown
  const { topic } = useTopics(i18n.language, open.topic)
  const practice = usePractice()
  const visit = consultationNow(context.consultation)
  const seen = seenBy(context.story, personAlone)
  const ownWords = useOwnWords(seen, session.draftsNow)
  const problem = useKeptProblem(shown, open.vault, session, ownWords)
  const erase = useEnding(session, open.vault, open.kept.story.person)
  const held = open.vault.where === 'memory'
  useIdle(held, onHome)
  usePlaceInHistory(language, 'follow-up', place, () => session.send({ type: 'back' }))

  if (!practice) return null
  const Screen = followUpScreens[place]
  const at = place in toldAt ? toldAt[place as keyof typeof toldAt] : undefined
  const draft = at === undefined ? undefined : session.draftOf(at)
  const stale = staleMattering(context)
  const visitId = context.consultation.id
  const summary = summaryOf({ seen, visit, visitId, now: context.now, ...(topic && { topic }) })
  const props: FollowUpProps = {
    place,
    seen,
    visit,
    visitId,
    summary,
    ...(topic && { topic }),
    ...(at !== undefined && { at }),
    told: at === undefined ? [] : toldNow(context, at),
    ...(draft && { draft }),
    ...(stale && { stale }),
    signs: context.signs ?? [],
    name: nameIn(context.story),
    by: visit.typist,
    lang: i18n.language,
    now: context.now,
    saving: shown.saving,
    practice,
    send: answersFrom(session, shown),
    keepDraft: (words, others) => at !== undefined && session.keepDraft(at, words, others),
    retry: session.retry,
    saveCalendar: (how) => saveCalendar(summary, how, i18n),
    prepare: () => void session.settled().then(onPrepare),
    goHome: () => void session.settled().then(onHome),
  }
  const endHere = () => {
    erase()
    onHome()
  }
  return (
    <>
      {held && <Held where="preparing" onCopy={() => copyText(ownWords())} onEnd={endHere} />}
      {problem}
      <DraftMark {...(topic && { topic })} />
      <Screen key={place} {...props} />
    </>
  )
}
