import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newConsultation } from '../domain/consultation.ts'
import { newStory } from '../domain/story.ts'
import { ProblemScreen } from '../screens/problem/problem-screen.tsx'
import { WhoseScreen } from '../screens/start/whose-screen.tsx'
import type { VaultProblem } from '../vault/vault.ts'
import { newId } from './clock.ts'
import { foldersAt, forgetVault, nameIn, nextVisit, openVisitIn, vaultAt, type Folder } from './desk.ts'
import { madeUpFolder } from './made-up.ts'
import { Opening } from './opening.tsx'
import { openVisit, type OpenFolder } from './records.ts'
import type { RoomProps } from './rooms.tsx'
import { Together } from './together.tsx'

/** Side by side: finds whose visit it is, without showing anything of anyone's story. */
export function TogetherRoom({ language, device, going, go }: RoomProps) {
  const { i18n } = useTranslation()
  const [folders, setFolders] = useState<readonly Folder[]>()
  const [open, setOpen] = useState<OpenFolder>()
  const [problem, setProblem] = useState<VaultProblem>()
  const mine = device.screen === 'mine'
  const lang = i18n.language

  useEffect(() => {
    let here = true
    const sit = async (folder: Folder, visit = openVisitIn(folder) ?? nextVisit(folder)) => {
      const opened = await openVisit(folder, visit, lang)
      if (here) setOpen(opened)
    }
    void (async () => {
      if (going.madeUp) return sit(await madeUpFolder())
      const memory = await vaultAt('memory')
      const kept = mine ? await vaultAt('device') : memory
      if (kept.problem && here) setProblem(kept.problem)
      const found = await foldersAt(memory.vault, kept.vault)
      const named = found.find(({ kept: { story } }) => story.person === going.person)
      if (named) return sit(named, named.kept.consultations.find((each) => each.id === going.visit))
      if (found.length > 1 && here) return setFolders(found)
      return sit(found[0] ?? someoneNew(kept.vault))
    })().catch(() => setProblem('damaged'))
    return () => {
      here = false
    }
  }, [mine, going, lang])

  const home = () => go({ part: 'welcome' })
  if (problem) {
    const tryAgain = () => {
      forgetVault('device')
      setProblem(undefined)
      go({ ...going })
    }
    return <ProblemScreen problem={problem} onHome={home} onTryAgain={tryAgain} onGoOn={() => setProblem(undefined)} />
  }
  if (open) return <Together key={open.consultation.id} open={open} language={language} madeUp={going.madeUp === true} onLeave={home} />
  if (!folders) return <Opening />
  const sit = async (folder: Folder) => setOpen(await openVisit(folder, openVisitIn(folder) ?? nextVisit(folder), lang))
  return (
    <WhoseScreen
      names={folders.map(({ kept: { story } }) => nameIn(story))}
      onChoose={(index) => void sit(folders[index]!)}
      onNobody={() => void vaultAt('memory').then(({ vault }) => sit(someoneNew(vault)))}
    />
  )
}

function someoneNew(vault: Folder['vault']): Folder {
  const person = newId()
  return { vault, kept: { story: newStory(person), consultations: [newConsultation(newId(), person)], drafts: [], unreadable: 0 } }
}
