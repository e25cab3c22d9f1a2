import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { consultationNow, newConsultation } from '../domain/consultation.ts'
import { DraftMark } from '../screens/draft-mark.tsx'
import { DecisionSheet } from '../screens/paper/decision-sheet.tsx'
import type { PaperPlace } from '../screens/paper/paper-screen.ts'
import { PreparationSheet } from '../screens/paper/preparation-sheet.tsx'
import { SheetsScreen } from '../screens/paper/sheets-screen.tsx'
import { summaryOf } from '../summary/summary.ts'
import { now } from './clock.ts'
import { Opening } from './opening.tsx'
import { Problem } from './problem.tsx'
import type { RoomProps } from './rooms.tsx'
import { usePlaceInHistory } from './use-session.ts'
import { usePractice } from './use-practice.ts'
import { useTopics } from './use-topics.ts'

const nobody = 'nobody'
const unknown = 'not-known'

/** Sheets to print for when nothing works. Nobody's story is opened for them, and nothing is kept. */
export function PaperRoom({ language, go }: Pick<RoomProps, 'language' | 'go'>) {
  const { i18n } = useTranslation()
  const practice = usePractice()
  const { titles, topic, broken, bring, mend } = useTopics(i18n.language)
  const [place, setPlace] = useState<PaperPlace>('choose')
  const [group, setGroup] = useState(unknown)
  const home = () => go({ part: 'welcome' })
  usePlaceInHistory(language, 'paper', place, (to) => setPlace(to === 'preparation' || (to === 'decision' && topic) ? to : 'choose'))

  const open = async (to: PaperPlace, id?: string) => {
    if (id !== undefined && !(await bring(id))) return
    setGroup(unknown)
    setPlace(to)
  }
  if (broken) return <Problem problem="topic" onHome={home} onGoOn={mend} />
  if (!practice) return <Opening />
  const shared = { topics: titles, practice, toList: () => setPlace('choose'), print: () => window.print() }
  if (place === 'preparation') return <PreparationSheet key={place} {...shared} />
  if (place === 'decision' && topic) {
    const nothingSaid = { ...consultationNow(newConsultation(nobody, nobody)), group }
    const summary = summaryOf({ seen: [], visit: nothingSaid, visitId: nobody, topic, now: now() })
    return (
      <>
        <DraftMark topic={topic} />
        <DecisionSheet key={place} {...shared} topic={topic} summary={summary} group={group} onGroup={setGroup} />
      </>
    )
  }
  return <SheetsScreen key="choose" topics={titles} onOpen={(to, id) => void open(to, id)} onHome={home} />
}
