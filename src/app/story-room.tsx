import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { consultationNow } from '../domain/consultation.ts'
import type { Entry } from '../domain/statement.ts'
import { personAlone, seenBy, type Story } from '../domain/story.ts'
import { say, setAudience, withdraw } from '../domain/telling.ts'
import { topics } from '../scenarios/library.ts'
import { NobodyScreen } from '../screens/start/nobody-screen.tsx'
import { WhoseScreen } from '../screens/start/whose-screen.tsx'
import { StoryScreen, type VisitShown } from '../screens/story/story-screen.tsx'
import { ProblemScreen } from '../screens/problem/problem-screen.tsx'
import { VaultError, type VaultProblem } from '../vault/vault.ts'
import { now, stamp } from './clock.ts'
import { foldersAt, nameIn, vaultAt, type Folder } from './desk.ts'
import { Opening } from './opening.tsx'
import type { RoomProps } from './rooms.tsx'

/** My story: everything that was said, to read, change, take back or erase. */
export function StoryRoom({ device, go }: RoomProps) {
  const { i18n } = useTranslation()
  const [folders, setFolders] = useState<readonly Folder[]>()
  const [chosen, setChosen] = useState<string>()
  const [titles, setTitles] = useState<ReadonlyMap<string, string>>(new Map())
  const [problem, setProblem] = useState<VaultProblem>()
  const mine = device.screen === 'mine'

  const look = useCallback(() => {
    void foldersHere(mine).then((found) => {
      if (typeof found === 'string') setProblem(found)
      else setFolders(found)
    })
  }, [mine])
  useEffect(() => {
    look()
    void topics(i18n.language).then((found) => setTitles(new Map(found.map(({ topic, title }) => [topic, title]))))
  }, [look, i18n.language])

  const home = () => go({ part: 'welcome' })
  const prepare = () => go({ part: 'start' })
  if (problem) return <ProblemScreen problem={problem} onHome={home} onTryAgain={() => location.reload()} />
  if (!folders) return <Opening />
  if (folders.length === 0) return <NobodyScreen onPrepare={prepare} onHome={home} />
  const folder = folders.length === 1 ? folders[0] : folders.find(({ kept }) => kept.story.person === chosen)
  if (!folder) {
    return <WhoseScreen names={folders.map(({ kept }) => nameIn(kept.story))} onChoose={(index) => setChosen(folders[index]?.kept.story.person)} />
  }
  const { vault, kept } = folder
  const { story } = kept
  const keep = (next: Story) => {
    const entries = [...next.entries.values()].filter((entry): entry is Exclude<Entry, { kind: 'erased' }> => entry.kind !== 'erased' && !story.entries.has(entry.id))
    vault
      .keep({ person: story.person, entries })
      .then(look)
      .catch((error: unknown) => setProblem(error instanceof VaultError ? error.problem : 'lost-connection'))
  }
  const by = { voice: 'person' } as const
  return (
    <StoryScreen
      seen={seenBy(story, personAlone)}
      visits={visitsOf(folder, titles)}
      name={nameIn(story)}
      lang={i18n.language}
      now={now()}
      unreadable={kept.unreadable}
      onChange={({ id, concept, picked, lang, place, audienceNow, attributes, visit }, words) => {
        const attribute = attributes[0]
        keep(say(story, stamp(), { concept, words, picked, lang, by, place, audience: audienceNow, supersedes: [id], ...(visit !== undefined && { visit }), ...(attribute !== undefined && { attribute }) }))
      }}
      onAudience={(target, audience) => keep(setAudience(story, stamp(), [target], audience, by))}
      onWithdraw={(target) => keep(withdraw(story, stamp(), target, by))}
      onCarryOn={(visit) => go({ part: kept.consultations.some((each) => each.id === visit && consultationNow(each).place.together !== undefined) ? 'together' : 'start', person: story.person, visit })}
      onPrepare={() => go({ part: 'start', person: story.person })}
      onTogether={() => go({ part: 'together', person: story.person })}
      onErase={() => void vault.erase(story.person).then(look)}
    />
  )
}

/** Everyone whose story is here, or why it cannot be opened. */
async function foldersHere(mine: boolean): Promise<readonly Folder[] | VaultProblem> {
  try {
    const memory = await vaultAt('memory')
    const kept = mine ? await vaultAt('device') : memory
    return kept.problem ?? (await foldersAt(memory.vault, kept.vault))
  } catch (error) {
    return error instanceof VaultError ? error.problem : 'damaged'
  }
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
