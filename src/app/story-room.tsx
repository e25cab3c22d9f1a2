import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { consultationNow } from '../domain/consultation.ts'
import type { Entry } from '../domain/statement.ts'
import { personAlone, seenBy, type Story } from '../domain/story.ts'
import { say, setAudience, withdraw } from '../domain/telling.ts'
import type { VisitThen } from '../screens/follow-up/settled-then.tsx'
import { NobodyScreen } from '../screens/start/nobody-screen.tsx'
import { WhoseScreen } from '../screens/start/whose-screen.tsx'
import { ErasedScreen } from '../screens/story/erased-screen.tsx'
import { PlanDialog } from '../screens/story/plan-dialog.tsx'
import { StoryScreen, type VisitShown } from '../screens/story/story-screen.tsx'
import type { VaultProblem } from '../vault/vault.ts'
import { now, stamp } from './clock.ts'
import { FromFile } from './copies/from-file.tsx'
import { KeptHere } from './copies/kept-here.tsx'
import { isOnDevice } from './copies/on-device.ts'
import { dueReviews } from './due-reviews.ts'
import { nameIn, type Folder } from './desk.ts'
import { useDoorway } from './doorway.tsx'
import { LockControls } from './locking/lock-controls.tsx'
import { useNowOpen } from './locking/now-open.ts'
import { Opening } from './opening.tsx'
import { Problem } from './problem.tsx'
import { problemOf } from './reach.ts'
import { topicTitles } from './topics.ts'
import type { RoomProps } from './rooms.tsx'
import { useIdle } from './use-idle.ts'
import { usePractice } from './use-practice.ts'
import { visitThen } from './visit-then.ts'
import { useReach } from './use-reach.ts'

/** My story: everything that was said, to read, change, take back or erase. */
export function StoryRoom({ device, going, onDevice, go }: RoomProps) {
  const { i18n } = useTranslation()
  const [chosen, setChosen] = useState(going.person)
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map())
  const [failed, setFailed] = useState<VaultProblem>()
  const [plan, setPlan] = useState<VisitThen>()
  const practice = usePractice()
  const [fromFile, setFromFile] = useState(false)
  const [erased, setErased] = useState<{ readonly traces: boolean; readonly passkey?: string }>()
  const reaching = useReach(device.screen === 'mine')
  const { found, look, tryAgain } = reaching
  const folder = found && (found.folders.length === 1 ? found.folders[0] : found.folders.find(({ kept }) => kept.story.person === chosen))
  const home = () => go({ part: 'welcome' })
  const prepare = () => go({ part: 'start' })
  const doorway = useDoorway(reaching, home)
  useEffect(() => {
    void topicTitles(i18n.language).then((all) => setTitles(new Map(all.map(({ topic, title }) => [topic, title]))))
  }, [i18n.language])
  // Another window may add to the same story.
  const [vaultHere, person] = [folder?.vault, folder?.kept.story.person]
  useEffect(() => (vaultHere && person !== undefined ? vaultHere.watch(person, look) : undefined), [vaultHere, person, look])
  useIdle(vaultHere?.where === 'memory', home)
  useNowOpen(person)

  if (failed) {
    const again = () => {
      setFailed(undefined)
      tryAgain()
    }
    return <Problem problem={failed} onHome={home} onTryAgain={again} />
  }
  if (erased) return <ErasedScreen {...erased} onHome={home} />
  if (!found) return <Opening />
  if (fromFile && found.device) {
    const done = () => {
      setFromFile(false)
      look()
    }
    return <FromFile device={found.device} onDone={done} onHome={home} />
  }
  if (doorway.before !== undefined) return doorway.before
  if (found.folders.length === 0) return <NobodyScreen onPrepare={prepare} onHome={home} {...(found.device && { onFromFile: () => setFromFile(true) })} {...(doorway.unlock && { onUnlock: doorway.unlock })} />
  if (!folder) {
    return <WhoseScreen names={found.folders.map(({ kept }) => nameIn(kept.story))} onChoose={(index) => setChosen(found.folders[index]?.kept.story.person)} {...(doorway.unlock && { onUnlock: doorway.unlock })} />
  }
  const { vault, kept } = folder
  const { story } = kept
  const orFail = (work: Promise<void>) => work.then(look).catch((error: unknown) => setFailed(problemOf(error)))
  const keep = (next: Story) => {
    const entries = [...next.entries.values()].filter((entry): entry is Exclude<Entry, { kind: 'erased' }> => entry.kind !== 'erased' && !story.entries.has(entry.id))
    void orFail(vault.keep({ person: story.person, entries }))
  }
  const traces = isOnDevice(vault) && !vault.lock.hasPassphrase(story.person)
  const passkey = isOnDevice(vault) ? vault.lock.passkeyOf(story.person) : undefined
  const shownPasskey = { ...(passkey !== undefined && { passkey }) }
  const erase = async () => {
    await vault.erase(story.person)
    setErased({ traces, ...shownPasskey })
  }
  const by = { voice: 'person' } as const
  const seen = seenBy(story, personAlone)
  return (
    <>
      <StoryScreen
        seen={seen}
        due={dueReviews(folder, now(), titles)}
        visits={visitsOf(folder, titles)}
        name={nameIn(story)}
        lang={i18n.language}
        now={now()}
        unreadable={kept.unreadable}
        {...(isOnDevice(vault) && {
          keeping: (
            <KeptHere device={vault} kept={() => kept} person={story.person} onFromFile={() => setFromFile(true)}>
              <LockControls vault={vault} person={story.person} device={device} onDevice={onDevice} onChanged={look} />
            </KeptHere>
          ),
        })}
        onChange={({ id, concept, picked, lang, place, audienceNow, attributes, visit }, words) => {
          const attribute = attributes[0]
          keep(say(story, stamp(), { concept, words, picked, lang, by, place, audience: audienceNow, supersedes: [id], ...(visit !== undefined && { visit }), ...(attribute !== undefined && { attribute }) }))
        }}
        onAudience={(target, audience) => keep(setAudience(story, stamp(), [target], audience, by))}
        onWithdraw={(target) => keep(withdraw(story, stamp(), target, by))}
        onCarryOn={(visit) => go({ part: kept.consultations.some((each) => each.id === visit && consultationNow(each).place.together !== undefined) ? 'together' : 'start', person: story.person, visit })}
        onLookBack={(visit) => go({ part: 'follow-up', person: story.person, visit })}
        onPlan={(visit) => void visitThen(folder, visit, i18n).then(setPlan)}
        onPrepare={() => go({ part: 'start', person: story.person })}
        onTogether={() => go({ part: 'together', person: story.person })}
        traces={traces}
        {...shownPasskey}
        onErase={() => void orFail(erase())}
      />
      {practice && <PlanDialog then={plan} practice={practice} onClose={() => setPlan(undefined)} />}
    </>
  )
}

function visitsOf({ kept }: Folder, titles: ReadonlyMap<string, string>): readonly VisitShown[] {
  return kept.consultations
    .map((each) => ({ id: each.id, visit: consultationNow(each) }))
    .sort((one, other) => other.visit.opened - one.visit.opened)
    .map(({ id, visit }) => {
      const title = visit.topic === undefined ? undefined : titles.get(visit.topic)
      return { id, visit, ...(title !== undefined && { title }) }
    })
}
