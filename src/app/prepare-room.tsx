import { useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ProblemScreen } from '../screens/problem/problem-screen.tsx'
import { StartScreen, type Beginning } from '../screens/start/start-screen.tsx'
import type { VaultProblem } from '../vault/vault.ts'
import { beginStory, foldersAt, forgetVault, knownPerson, nextVisit, openVisitIn, vaultAt, type Folder } from './desk.ts'
import { Opening } from './opening.tsx'
import { Preparing } from './preparing.tsx'
import { openVisit, type OpenFolder } from './records.ts'
import type { RoomProps } from './rooms.tsx'

/** Getting ready at home: first who it is about and whose screen it is, then the questions. */
export function PrepareRoom({ language, device, going, onDevice, go }: RoomProps) {
  const { i18n } = useTranslation()
  const [folders, setFolders] = useState<readonly Folder[]>()
  const [open, setOpen] = useState<OpenFolder>()
  const [problem, setProblem] = useState<VaultProblem>()
  const [held, setHeld] = useState<() => Promise<void>>()
  const mine = device.screen === 'mine'

  useEffect(() => {
    let here = true
    void (async () => {
      const memory = await vaultAt('memory')
      const kept = mine ? await vaultAt('device') : memory
      const found = await foldersAt(memory.vault, kept.vault)
      if (!here) return
      const asked = found.find(({ kept: { story } }) => story.person === going.person)
      const visit = asked && (asked.kept.consultations.find((each) => each.id === going.visit) ?? (going.visit === undefined ? nextVisit(asked) : undefined))
      if (asked && visit) setOpen(await openVisit(asked, visit, i18n.language))
      setFolders(found)
    })().catch(() => setProblem('damaged'))
    return () => {
      here = false
    }
  }, [mine, going, i18n.language])

  const begin = async (beginning: Beginning, keep: boolean, anyway = false) => {
    const { vault, problem: refused } = await vaultAt(keep ? 'device' : 'memory')
    if (refused && !anyway) {
      setHeld(() => () => begin(beginning, keep, true))
      setProblem(refused)
      return
    }
    const { story, visit } = beginStory(beginning)
    await vault.keep({ person: story.person, entries: [...story.entries.values()], visits: [{ id: visit.id, entries: [...visit.entries.values()] }] })
    if (device.screen === undefined) onDevice({ ...device, screen: keep ? 'mine' : 'practice' })
    setProblem(undefined)
    setOpen(await openVisit({ vault, kept: await vault.open(story.person) }, visit, i18n.language))
  }
  const byPerson = useMemo(() => new Map((folders ?? []).map((folder) => [folder.kept.story.person, folder])), [folders])
  const carryOn = async (person: string) => {
    const folder = byPerson.get(person)
    if (folder) setOpen(await openVisit(folder, openVisitIn(folder) ?? nextVisit(folder), i18n.language))
  }
  const newVisit = async (person: string) => {
    const folder = byPerson.get(person)
    if (folder) setOpen(await openVisit(folder, nextVisit(folder), i18n.language))
  }
  const home = () => go({ part: 'welcome' })

  if (problem) {
    const tryAgain = () => {
      forgetVault('device')
      setProblem(undefined)
      void held?.()
    }
    return <ProblemScreen problem={problem} onHome={home} onTryAgain={tryAgain} {...(held && { onGoOn: () => void held() })} />
  }
  if (open) {
    return (
      <Preparing
        key={open.consultation.id}
        open={open}
        language={language}
        {...(going.topic !== undefined && { linkedTopic: going.topic })}
        onHome={home}
        onTogether={() => go({ part: 'together', person: open.kept.story.person, visit: open.consultation.id })}
      />
    )
  }
  if (!folders) return <Opening />
  return (
    <StartScreen
      known={folders.map(knownPerson)}
      {...(device.screen && { screen: device.screen })}
      onCarryOn={(person) => void carryOn(person)}
      onNewVisit={(person) => void newVisit(person)}
      onBegin={(beginning, keep) => void begin(beginning, keep)}
    />
  )
}
