import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { consultationNow } from '../domain/consultation.ts'
import { visitSeenBy } from '../domain/room.ts'
import { gpAlone, personAlone, seenBy } from '../domain/story.ts'
import { answerOf, planOf } from '../flow/preparation-changes.ts'
import type { Language } from '../i18n/languages.ts'
import { DraftMark } from '../screens/draft-mark.tsx'
import { StoryPage } from '../screens/plan/story-page.tsx'
import type { PreparationProps } from '../screens/prepare/preparation-screen.ts'
import { ProblemScreen } from '../screens/problem/problem-screen.tsx'
import { nameIn } from './desk.ts'
import { copyText } from './copy.ts'
import { useKeptProblem } from './kept-problem.tsx'
import { useEnding } from './use-ending.ts'
import { useIdle } from './use-idle.ts'
import { useOwnWords } from './use-own-words.ts'
import { usePractice } from './use-practice.ts'
import { settledBefore, type OpenFolder } from './records.ts'
import { preparationScreens } from './preparation-screens.tsx'
import { startPreparation } from './session.ts'
import { answersFrom, usePlaceInHistory, useShown } from './use-session.ts'
import { useTopics } from './use-topics.ts'
import { Held } from './held.tsx'

interface PreparingProps {
  readonly open: OpenFolder
  readonly language: Language
  /** The topic that a practice's link named. */
  readonly linkedTopic?: string
  onHome(): void
  onTogether(): void
}

/** One sitting of getting ready: the machine, its screens, and the keeping of what is said. */
export function Preparing({ open, language, linkedTopic, onHome, onTogether }: PreparingProps) {
  const { i18n } = useTranslation()
  const [session] = useState(() => startPreparation(open))
  const shown = useShown(session)
  const { context, place } = shown
  const library = useTopics(i18n.language, open.topic)
  const practice = usePractice()
  const visit = consultationNow(context.consultation)
  const seen = seenBy(context.story, personAlone)
  const forGp = seenBy(context.story, gpAlone)
  const ownWords = useOwnWords(seen, session.draftsNow)
  const problem = useKeptProblem(shown, session, ownWords)

  const chooseTopic = async (id: string) => {
    const topic = await library.bring(id)
    if (topic) session.send({ type: 'topic.chosen', scenario: topic.scenario })
  }
  useEffect(() => {
    if (linkedTopic !== undefined && session.current().place === 'topic') void chooseTopic(linkedTopic)
    // Once, when the sitting starts: a link names the topic one time.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  const erase = useEnding(session, open.vault, open.kept.story.person)
  const held = open.vault.where === 'memory'
  const endHere = () => {
    erase()
    onHome()
  }
  useIdle(held, onHome)
  usePlaceInHistory(language, 'prepare', place === 'asking' ? `asking:${context.at}` : place, () => session.send({ type: 'back' }))

  if (library.broken) return <ProblemScreen problem="topic" onHome={onHome} onGoOn={library.mend} />
  const Screen = preparationScreens[place]
  if (!Screen || !practice) return null
  const at = place === 'asking' ? context.at : undefined
  const answer = at === undefined ? undefined : answerOf(context, at, visit.typist)
  const draft = at === undefined ? undefined : session.draftOf(at)
  const props: PreparationProps = {
    story: context.story,
    seen,
    visit,
    visitId: context.consultation.id,
    plan: planOf(context),
    ...(at !== undefined && { at }),
    ...(answer && { answer }),
    ...(draft && { draft }),
    ...(library.topic && { topic: library.topic }),
    topics: library.titles,
    name: nameIn(context.story),
    by: visit.typist,
    lang: i18n.language,
    now: context.now,
    saving: shown.saving,
    practice,
    send: answersFrom(session, shown),
    chooseTopic: (id) => void chooseTopic(id),
    keepDraft: (words, picked) => at !== undefined && session.keepDraft(at, words, picked),
    retry: session.retry,
    print: () => window.print(),
    sitTogether: () => void session.settled().then(onTogether),
    goHome: () => void session.settled().then(onHome),
  }
  return (
    <>
      {held && <Held where="preparing" onCopy={() => copyText(ownWords())} onEnd={endHere} />}
      {problem}
      <DraftMark {...(library.topic && { topic: library.topic })} />
      <Screen key={at ?? place} {...props} />
      {(place === 'ready' || place === 'preview') && (
        <div className="print-only">
          <StoryPage {...props} seen={forGp} visit={visitSeenBy(context.story, gpAlone, visit)} earlier={settledBefore(open, forGp)} />
        </div>
      )}
    </>
  )
}
