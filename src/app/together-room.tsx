import { useEffect, useState } from 'react'
import { newConsultation } from '../domain/consultation.ts'
import { newStory } from '../domain/story.ts'
import { WhoseScreen } from '../screens/start/whose-screen.tsx'
import { useWords } from '../i18n/use-words.ts'
import { newId } from './clock.ts'
import { nameIn, nextVisit, openVisitIn, vaultAt, type Folder } from './desk.ts'
import { useDoorway } from './doorway.tsx'
import { madeUpFolder } from './made-up.ts'
import { Opening } from './opening.tsx'
import type { Reach } from './reach.ts'
import { openVisit, type OpenFolder } from './records.ts'
import type { RoomProps } from './rooms.tsx'
import { ToldFirst } from './told-first.tsx'
import { Together } from './together.tsx'
import { useReach } from './use-reach.ts'

/** Side by side: finds whose visit it is, without showing anything of anyone's story. */
export function TogetherRoom({ language, device, going, go }: RoomProps) {
  const words = useWords()
  const [open, setOpen] = useState<OpenFolder>()
  // The story that was found was somebody else's: whose visit it is has to be said.
  const [notTheirs, setNotTheirs] = useState(false)
  const reaching = useReach(device.screen === 'mine')
  const { found } = reaching
  const lang = language.id
  const home = () => go({ part: 'welcome' })
  const doorway = useDoorway(reaching, home)
  const isShut = doorway.before !== undefined

  const sit = async (folder: Folder, visit = openVisitIn(folder) ?? nextVisit(folder)) => setOpen(await openVisit(folder, visit, words))
  useEffect(() => {
    if (open || notTheirs || (!going.madeUp && (!found || isShut))) return
    const folder = going.madeUp ? madeUpFolder(lang) : Promise.resolve(oneFolderIn(found!, going.person))
    void folder.then(async (one) => {
      if (one) await sit(one, one.kept.consultations.find((each) => each.id === going.visit))
    })
    // A visit that is open stays open, whatever else is found.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [found, going, isShut])

  const notThisStory = () => {
    if (going.madeUp) return home()
    setNotTheirs(true)
    setOpen(undefined)
  }
  if (open) {
    return (
      <ToldFirst open={open} onHome={home}>
        <Together key={open.consultation.id} open={open} language={language} madeUp={going.madeUp === true} onLeave={home} onNotTheirs={notThisStory} />
      </ToldFirst>
    )
  }
  if (isShut && !going.madeUp) return doorway.before
  if (!found || (!notTheirs && oneFolderIn(found, going.person))) return <Opening />
  return (
    <WhoseScreen
      // Who is in the room is not known yet: only names that everyone may see.
      names={found.folders.map(({ kept: { story } }) => nameIn(story, { voices: [] }))}
      onChoose={(index) => void sit(found.folders[index]!)}
      {...(doorway.unlock && { onUnlock: doorway.unlock })}
      onNobody={() => void vaultAt('memory').then(({ vault }) => sit(someoneNew(vault)))}
    />
  )
}

/** Whose visit it is, where that needs no asking: the one who was named, the only one here, or somebody new. */
function oneFolderIn({ folders, vault }: Reach, person: string | undefined): Folder | undefined {
  const named = folders.find(({ kept: { story } }) => story.person === person)
  return named ?? (folders.length > 1 ? undefined : (folders[0] ?? someoneNew(vault)))
}

function someoneNew(vault: Folder['vault']): Folder {
  const person = newId()
  return { vault, kept: { story: newStory(person), consultations: [newConsultation(newId(), person)], drafts: [], unreadable: 0 } }
}
