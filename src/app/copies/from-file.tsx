import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newStory } from '../../domain/story.ts'
import { addEntries } from '../../domain/story.ts'
import { ChooseFileScreen, FileAddedScreen, FileHoldsScreen, type FileShown, type FromFileProblem, type Way } from '../../screens/keeping/from-file-screens.tsx'
import { ProblemScreen } from '../../screens/problem/problem-screen.tsx'
import { newIn } from '../../vault/change.ts'
import { mostBytes, type SealedCopy } from '../../vault/copies/sealed-copy.ts'
import type { Restored } from '../../vault/device-files.ts'
import type { DeviceVault } from '../../vault/device-vault.ts'
import { openersFor, waysInto, type StoryInFile } from '../../vault/files/story-file.ts'
import type { VaultProblem } from '../../vault/vault.ts'
import { nameIn } from '../desk.ts'
import { problemOf } from '../reach.ts'
import { copier, stretch } from '../workers.ts'

interface FromFileProps {
  readonly device: DeviceVault
  onDone(): void
  onHome(): void
}

/** Bringing a story back from a file: which file, what it holds, what was added, and the way back. */
export function FromFile({ device, onDone, onHome }: FromFileProps) {
  const { i18n } = useTranslation()
  const [file, setFile] = useState<{ readonly copy: SealedCopy; readonly ways: readonly Way[] }>()
  const [problem, setProblem] = useState<FromFileProblem>()
  const [story, setStory] = useState<StoryInFile>()
  const [shown, setShown] = useState<FileShown>()
  const [restored, setRestored] = useState<Restored>()
  const [stays, setStays] = useState(false)
  const [failed, setFailed] = useState<VaultProblem>()
  const [busy, setBusy] = useState(false)

  const working = async (work: () => Promise<void>) => {
    setBusy(true)
    await work().catch((error: unknown) => setFailed(problemOf(error)))
    setBusy(false)
  }
  const choose = async (picked: File) => {
    setFile(undefined)
    // A file that is too large is not even read.
    const read = picked.size > mostBytes ? ({ ok: false, problem: 'too-large' } as const) : waysInto(new Uint8Array(await picked.arrayBuffer()))
    setProblem(read.ok ? undefined : read.problem)
    if (read.ok) setFile(read)
  }
  const open = async (how: Way, words: string) => {
    if (!file) return
    const openers = await openersFor(file.copy, { how, words }, stretch)
    if (typeof openers === 'string') return setProblem(openers)
    const reading = await (await copier()).openStoryFile(file.copy, openers)
    if (!reading.ok) return setProblem(reading.problem)
    setProblem(undefined)
    setShown(await beside(device, reading.story))
    setStory(reading.story)
  }
  const undo = async () => {
    if (await restored!.undo()) onDone()
    else setStays(true)
  }

  if (failed) return <ProblemScreen problem={failed} onHome={onHome} onTryAgain={() => setFailed(undefined)} />
  if (restored && story) {
    return <FileAddedScreen added={restored.parts} before={story.parts - restored.parts} stays={stays} busy={busy} onUndo={() => void working(undo)} onGoOn={onDone} />
  }
  if (story && shown) {
    return <FileHoldsScreen file={shown} lang={i18n.language} busy={busy} onAdd={() => void working(async () => setRestored(await device.files.restore(story.change)))} onBack={() => setStory(undefined)} />
  }
  return (
    <ChooseFileScreen
      busy={busy}
      {...(file && { ways: file.ways })}
      {...(problem && { problem })}
      onFile={(picked) => void working(() => choose(picked))}
      onOpen={(way, words) => void working(() => open(way, words))}
      onBack={onDone}
    />
  )
}

/** What the file holds, beside what is here of that person. */
async function beside(device: DeviceVault, { person, change, parts, damaged }: StoryInFile): Promise<FileShown> {
  const people = await device.people()
  const isHere = people.some((each) => each.person === person)
  const here = isHere ? await device.open(person) : { story: newStory(person), consultations: [] }
  const story = addEntries(newStory(person), change.entries ?? [])
  const moments = [...story.entries.values()].flatMap((entry) => ('at' in entry ? [entry.at] : []))
  const { parts: newParts, gone } = newIn(here, change)
  return {
    name: nameIn(story),
    parts,
    newParts,
    gone,
    damaged,
    visits: change.visits?.length ?? 0,
    beside: !isHere && people.length > 0,
    ...(moments.length > 0 && { last: moments.reduce((latest, each) => Math.max(latest, each)) }),
  }
}
