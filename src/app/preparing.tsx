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
import { KeptHere } from './copies/kept-here.tsx'
import { isOnDevice } from './copies/on-device.ts'
import { useAskToPersist } from './copies/permanence.ts'
import { nameIn } from './desk.ts'
import { copyText } from './copy.ts'
import { useKeptProblem } from './kept-problem.tsx'
import { useEnding } from './use-ending.ts'
import { startAnewIfEmpty } from './start-anew.ts'
import { useEndGate } from './use-end-gate.tsx'
import { useIdle } from './use-idle.ts'
import { useNowOpen } from './locking/now-open.ts'
import { useOwnWords } from './use-own-words.ts'
import { usePractice } from './use-practice.ts'
import { Problem } from './problem.tsx'
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
  const problem = useKeptProblem(shown, open.vault, session, ownWords)

  const chooseTopic = async (id: string) => {
    const topic = await library.bring(id)
    if (topic) session.send({ type: 'topic.chosen', scenario: topic.scenario })
  }
  useEffect(() => {
    if (linkedTopic !== undefined && session.current().place === 'topic') void chooseTopic(linkedTopic)
    // Once, when the sitting starts: a link names the topic one time.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])
  const erase = useEnding(session, open.vault, open.kept.story.person, () => void startAnewIfEmpty(open.vault, language))
  useNowOpen(context.story.person, context.consultation.id)
  const held = open.vault.where === 'memory'
  const isOnPaper = place === 'ready' || place === 'preview'
  const { ask, gate } = useEndGate({
    vault: open.vault,
    keptNow: session.keptNow,
    copy: () => copyText(ownWords()),
    ...(isOnPaper && { print: () => window.print() }),
    isOut: [],
    end: () => {
      erase()
      onHome()
    },
  })
  useIdle(held, onHome)
  // The first answer that is kept is what would be missed.
  useAskToPersist(shown.saving === 'saved' && seen.some(({ place: said, concept }) => said === 'home' && !setUp.includes(concept)))
  usePlaceInHistory(language, 'prepare', place === 'asking' ? `asking:${context.at}` : place, () => session.send({ type: 'back' }))

  if (library.broken) return <Problem problem="topic" story={{ vault: open.vault, kept: session.keptNow }} onHome={onHome} onGoOn={library.mend} />
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
    ...(isOnDevice(open.vault) && { keeping: <KeptHere device={open.vault} kept={session.keptNow} person={context.story.person} /> }),
    retry: session.retry,
    print: () => window.print(),
    sitTogether: () => void session.settled().then(onTogether),
    goHome: () => void session.settled().then(onHome),
  }
  return (
    <>
      {held && <Held where="preparing" onCopy={() => copyText(ownWords())} onEnd={ask} />}
      {gate}
      {problem}
      <DraftMark {...(library.topic && { topic: library.topic })} />
      <Screen key={at ?? place} {...props} />
      {isOnPaper && (
        <div className="print-only">
          <StoryPage {...props} seen={forGp} visit={visitSeenBy(context.story, gpAlone, visit)} earlier={settledBefore(open, forGp)} />
        </div>
      )}
    </>
  )
}

/** What is told before the first question. */
const setUp = ['call-me', 'full-name', 'born']
