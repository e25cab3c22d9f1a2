import { useEffect, useState } from 'react'
import type { Consultation } from '../domain/consultation.ts'
import { StartScreen, type Beginning } from '../screens/start/start-screen.tsx'
import type { VaultProblem } from '../vault/vault.ts'
import { useWords } from '../i18n/use-words.ts'
import { askDeviceAgain, beginStory, goOnInMemory, knownPerson, nextVisit, openVisitIn, vaultAt, type Folder } from './desk.ts'
import { useDoorway } from './doorway.tsx'
import { Opening } from './opening.tsx'
import { Preparing } from './preparing.tsx'
import { Problem } from './problem.tsx'
import { problemOf } from './reach.ts'
import { openVisit, type OpenFolder } from './records.ts'
import type { RoomProps } from './rooms.tsx'
import { ToldFirst } from './told-first.tsx'
import { useReach } from './use-reach.ts'

/** Somebody who began, and whose words could not be kept. */
interface Waiting {
  readonly beginning: Beginning
  readonly keep: boolean
  readonly problem: VaultProblem
}

/** Getting ready at home: first who it is about and whose screen it is, then the questions. */
export function PrepareRoom({ language, device, going, onDevice, go }: RoomProps) {
  const words = useWords()
  const [open, setOpen] = useState<OpenFolder>()
  const [waiting, setWaiting] = useState<Waiting>()
  const reaching = useReach(device.screen === 'mine')
  const { found } = reaching
  const lang = language.id
  const asked = found?.folders.find(({ kept: { story } }) => story.person === going.person)
  const visitAsked = asked?.kept.consultations.find((each) => each.id === going.visit)
  const arriving = asked !== undefined && found?.standings.length === 0 && (going.visit === undefined || visitAsked !== undefined)
  const home = () => go({ part: 'welcome' })
  const doorway = useDoorway(reaching, home)

  const sit = async (folder: Folder, visit: Consultation) => setOpen(await openVisit(folder, visit, words))
  useEffect(() => {
    if (arriving && !open) void openVisit(asked, visitAsked ?? nextVisit(asked), words).then((opened) => setOpen(opened))
    // Once for everyone who is asked for by name.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [arriving, asked?.kept.story.person])

  const begin = async (beginning: Beginning, keep: boolean) => {
    const { vault, problem } = await vaultAt(keep ? 'device' : 'memory')
    if (problem) return setWaiting({ beginning, keep, problem })
    const { story, visit } = beginStory(beginning)
    try {
      await vault.keep({ person: story.person, entries: [...story.entries.values()], visits: [{ id: visit.id, entries: [...visit.entries.values()] }] })
      await sit({ vault, kept: await vault.open(story.person) }, visit)
      if (device.screen === undefined || (keep && device.screen === 'practice')) onDevice({ ...device, screen: keep ? 'mine' : 'practice' })
      setWaiting(undefined)
    } catch (error) {
      setWaiting({ beginning, keep, problem: problemOf(error) })
    }
  }
  const carryOn = (person: string, visitOf: (folder: Folder) => Consultation) => {
    const folder = found?.folders.find(({ kept: { story } }) => story.person === person)
    if (folder) void sit(folder, visitOf(folder))
  }

  if (waiting) {
    const again = (prepare: () => void) => () => {
      prepare()
      void begin(waiting.beginning, waiting.keep)
    }
    return <Problem atStart problem={waiting.problem} onHome={home} onTryAgain={again(askDeviceAgain)} onGoOn={again(goOnInMemory)} />
  }
  if (open) {
    return (
      <ToldFirst open={open} onHome={home}>
        <Preparing
          key={open.consultation.id}
          open={open}
          language={language}
          {...(going.topic !== undefined && { linkedTopic: going.topic })}
          onHome={home}
          onTogether={() => go({ part: 'together', person: open.kept.story.person, visit: open.consultation.id })}
        />
      </ToldFirst>
    )
  }
  if (doorway.before !== undefined) return doorway.before
  if (!found || arriving) return <Opening />
  return (
    <StartScreen
      known={found.folders.map((folder) => knownPerson(folder, lang))}
      lang={lang}
      {...(device.screen && { screen: device.screen })}
      {...(doorway.unlock && { onUnlock: doorway.unlock })}
      onCarryOn={(person) => carryOn(person, (folder) => openVisitIn(folder) ?? nextVisit(folder))}
      onLookBack={({ person, visit }) => go({ part: 'follow-up', person, visit })}
      onNewVisit={(person) => carryOn(person, nextVisit)}
      onBegin={(beginning, keep) => void begin(beginning, keep)}
    />
  )
}
