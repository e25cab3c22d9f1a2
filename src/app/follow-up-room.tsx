import { useEffect, useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { ProblemScreen } from '../screens/problem/problem-screen.tsx'
import { now } from './clock.ts'
import { dueReviews } from './due-reviews.ts'
import { FollowingUp } from './following-up.tsx'
import { Opening } from './opening.tsx'
import { openVisit, type OpenFolder } from './records.ts'
import type { RoomProps } from './rooms.tsx'
import { ToldFirst } from './told-first.tsx'
import { useReach } from './use-reach.ts'

/** Looking back: finds the visit that it is time to look back at. Where that is not one alone, my story shows which there are. */
export function FollowUpRoom({ language, device, going, go }: RoomProps) {
  const words = useWords()
  const [open, setOpen] = useState<OpenFolder>()
  const { found, ...reaching } = useReach(device.screen === 'mine')
  const home = () => go({ part: 'welcome' })

  useEffect(() => {
    if (open || !found || found.problem) return
    const due = found.folders.flatMap((folder) => dueReviews(folder, now()))
    const wanted = going.visit === undefined ? due : due.filter(({ visit }) => visit === going.visit)
    const one = wanted.length === 1 ? wanted[0] : undefined
    const folder = found.folders.find(({ kept }) => kept.story.person === one?.person)
    const visit = folder?.kept.consultations.find((each) => each.id === one?.visit)
    if (folder && visit) void openVisit(folder, visit, words).then(setOpen)
    else go({ part: 'story' })
    // A visit that is open stays open, whatever else is found.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [found, going])

  if (open) {
    const { person } = open.kept.story
    return (
      <ToldFirst open={open} onHome={home}>
        <FollowingUp key={open.consultation.id} open={open} language={language} onHome={home} onPrepare={() => go({ part: 'start', person })} />
      </ToldFirst>
    )
  }
  if (found?.problem) return <ProblemScreen problem={found.problem} onHome={home} onTryAgain={reaching.tryAgain} onGoOn={reaching.goOn} />
  return <Opening />
}
