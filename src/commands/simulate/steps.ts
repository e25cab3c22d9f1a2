import type { Change } from '../../vault/vault.ts'
import { between, pick } from '../chance.ts'
import { changeOf, withdrawalOf, type Asked } from './model.ts'
import { databaseName } from './windows.ts'
import { opened } from './database-shape.ts'
import { people, problemIn, settle, type Session, type World } from './world.ts'

/** One thing that happens on a device. */
type Step = (world: World, session: Session) => Promise<void>

/** Everything that may happen while windows are open, and how often of a hundred. */
export const steps: readonly (readonly [often: number, step: Step])[] = [
  [46, say],
  [12, takeBack],
  [6, fold],
  [6, async ({ time }) => void time.goOn()],
  [10, async ({ time, chance }) => time.turns(between(chance, 1, 40))],
  [8, copy],
  [3, erase],
  [5, clear],
  [4, newerApp],
]

async function say(world: World, session: Session): Promise<void> {
  const window = between(world.chance, 0, session.windows.length - 1)
  const person = pick(world.chance, [people[0], people[0], people[1]])
  const number = (world.count += 1)
  ask(world, session, window, person, number, changeOf(number, person, window, between(world.chance, 1, 3)))
}

async function takeBack(world: World, session: Session): Promise<void> {
  const said = world.asked.filter(({ answer, change }) => answer === 'kept' && change.entries?.[0]?.kind === 'said')
  if (said.length === 0) return say(world, session)
  const { person, change } = pick(world.chance, said)
  const number = (world.count += 1)
  ask(world, session, between(world.chance, 0, session.windows.length - 1), person, number, withdrawalOf(number, person, change.entries![0]!.id))
}

/** Asks a window to keep this, and notes what it answers, whenever that is. */
function ask(world: World, session: Session, window: number, person: string, number: number, change: Change): Asked {
  const asked: Asked = { number, person, window, change }
  const startedNewer = session.newer
  // Nobody says two things in the same moment, and nothing is kept in none.
  world.time.pass(10)
  world.asked.push(asked)
  world.happened.push(`window ${window} is asked to keep ${number} of ${person}`)
  const running = session.windows[window]!.keep(change).then(
    () => {
      asked.answer = 'kept'
      world.happened.push(`kept ${number}`)
      if (startedNewer) world.faults.push(`wrote change ${number} into the database of a newer app`)
    },
    (error: unknown) => {
      asked.answer = problemIn(world, 'keeping', error)
      world.happened.push(`not kept ${number}: ${asked.answer}`)
    },
  )
  session.running.add(running)
  return asked
}

async function fold(world: World, { windows, running }: Session): Promise<void> {
  const window = pick(world.chance, windows)
  running.add(window.compact('p1').catch((error: unknown) => void problemIn(world, 'folding', error)))
}

/** Waits until nothing is under way. */
export async function quiet(world: World, { running }: Session): Promise<void> {
  for (const each of running) await settle(world, 'keeping', each)
  running.clear()
}

/** Everything is copied, and all of it has reached the disk: from now on the copies can be relied upon. */
export async function copy(world: World, session: Session): Promise<void> {
  await quiet(world, session)
  if (session.newer) return
  await world.device.calmly(async () => {
    for (const person of people) {
      if (!world.asked.some((each) => each.person === person)) continue
      const number = (world.count += 1)
      const last = ask(world, session, 0, person, number, changeOf(number, person, 0, 1))
      await quiet(world, session)
      await settle(world, 'copying', session.windows[0]!.copied())
      if (last.answer !== 'kept') continue
      for (const each of world.asked) if (each.person === person && each.answer === 'kept' && !each.exposed) each.copied = true
    }
    world.device.rest()
    world.happened.push('copied')
  })
}

async function erase(world: World, session: Session): Promise<void> {
  await quiet(world, session)
  if (session.newer) return
  const person = pick(world.chance, people)
  world.erasedPeople.add(person)
  await world.device.calmly(async () => {
    try {
      await settle(world, 'erasing', session.windows[0]!.erase(person))
    } catch (error) {
      world.happened.push(`not erased ${person}: ${problemIn(world, 'erasing', error)}`)
      for (const each of world.asked) if (each.person === person) each.excused = true
      return
    }
    world.erased.push(...world.asked.filter((each) => each.person === person))
    world.asked = world.asked.filter((each) => each.person !== person)
    // A shelf that forgets its last seconds may bring back what was taken off it: that is known, and another matter.
    world.device.rest()
    world.happened.push(`erased ${person}`)
    const left = world.device.traces().filter((name) => name.includes(person))
    if (left.length > 0) world.faults.push(`erased, and still there: ${left.join(', ')}`)
  })
}

/** The browser's data is cleared while the windows are open, and they go on. */
async function clear(world: World, session: Session): Promise<void> {
  if (session.newer) return
  const what = pick(world.chance, ['the database', 'the database and the files', 'everything'] as const)
  world.happened.push(`cleared: ${what}`)
  await world.device.clear(what)
  // What is under way may have been written just before: nobody can promise that it is there.
  for (const each of world.asked) {
    each.exposed = true
    if (what !== 'the database') each.cleared = true
    if (each.answer === undefined || what === 'everything') each.excused = true
  }
}

/** A newer app takes the database over in another window. */
async function newerApp(world: World, session: Session): Promise<void> {
  await quiet(world, session)
  if (session.newer || !world.device.database.onDisk().some(({ store }) => store === 'meta')) return
  const database = await settle(world, 'a newer app', opened(world.device.database.factory.open(databaseName)))
  if (!database) return
  await world.device.calmly(async () => {
    const transaction = database.transaction('meta', 'readwrite', { durability: 'strict' })
    const found = transaction.objectStore('meta').get('meta')
    found.onsuccess = () => transaction.objectStore('meta').put({ ...(found.result as object), schema: 99, minWriter: 99 })
    await settle(world, 'a newer app', new Promise<void>((resolve) => (transaction.oncomplete = () => resolve())))
    session.newer = true
    world.happened.push('a newer app took over')
  })
  database.close()
}
