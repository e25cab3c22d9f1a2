import type { DeviceVault } from '../../vault/device-vault.ts'
import { VaultError } from '../../vault/vault.ts'
import { between, chanceFrom, type Chance } from '../chance.ts'
import { check, type Promised } from './checks.ts'
import { newDevice } from './device.ts'
import { harms } from './harm.ts'
import { quickCrypto } from './quick-crypto.ts'
import { copy, quiet, steps } from './steps.ts'
import { startVirtualTime } from './virtual-time.ts'
import { databaseName, openWindow } from './windows.ts'
import { Hangs, people, problemIn, settle, type Session, type World } from './world.ts'

/** What came of one seed. */
export interface Lived {
  readonly seed: number
  readonly faults: readonly string[]
  readonly happened: readonly string[]
  /** How many changes were acknowledged. */
  readonly kept: number
}

/** Lives the life of one device: the same seed always comes to the same. */
export async function live(seed: number): Promise<Lived> {
  const time = startVirtualTime(1_800_000_000_000)
  const own = Object.getOwnPropertyDescriptor(globalThis, 'crypto')!
  const chance = chanceFrom(seed)
  Object.defineProperty(globalThis, 'crypto', { value: quickCrypto(chanceFrom(seed ^ 0x5bd1e995)), configurable: true })
  let ids = 0
  const world: World = { chance, time, device: newDevice(chance, time), newId: () => `id-${(ids += 1)}`, asked: [], faults: [], happened: [], erased: [], damaged: new Set(), count: 0 }
  try {
    if (chance() < 0.05) await openBlocked(world)
    let harmed: Promised | undefined
    const sessions = between(chance, 2, 4)
    for (let index = 0; index < sessions; index += 1) harmed = await session(world, harmed, index === sessions - 1)
  } catch (error) {
    if (!(error instanceof Hangs)) world.faults.push(`threw ${String(error instanceof Error ? error.stack : error)}`)
  } finally {
    Object.defineProperty(globalThis, 'crypto', own)
    time.end()
  }
  return { seed, faults: [...new Set(world.faults)], happened: world.happened, kept: world.asked.filter(({ answer }) => answer === 'kept').length }
}

/** From opening the app to the end of it, with a look at everything first. Gives what befell the disk afterwards. */
async function session(world: World, harmed: Promised | undefined, isLast: boolean): Promise<Promised | undefined> {
  const { chance, happened } = world
  happened.push('the app is opened')
  const first = await openPatiently(world)
  await check(world, first, harmed)
  if (isLast) {
    first.close()
    return undefined
  }
  const session: Session = { windows: chance() < 0.4 ? [first, await openPatiently(world)] : [first], running: new Set(), newer: false }
  let cleared = false
  for (let step = between(chance, 3, 14); step > 0; step -= 1) {
    await any(chance)(world, session)
    cleared ||= world.asked.some(({ exposed }) => exposed)
  }
  await end(world, session)
  const harm = await befall(world)
  return harm ?? (cleared ? { copiesHold: true, leavesTrace: true } : undefined)
}

async function end(world: World, session: Session): Promise<void> {
  const { chance, device, happened, time } = world
  if (chance() < 0.5) {
    await time.turns(between(chance, 0, 60))
    happened.push('it crashes')
    await device.crash()
    for (const each of world.asked) each.answer ??= 'cut off'
  } else {
    if (chance() < 0.7) await copy(world, session)
    await quiet(world, session)
    for (const each of session.windows) each.close()
    await device.close()
    happened.push('it is closed')
  }
  if (session.newer) await theNewerAppGoes(world)
}

/** While a newer app has the database, this one says so. Then it is as it was before. */
async function theNewerAppGoes(world: World): Promise<void> {
  const { device, faults } = world
  const problem = await device.calmly(() =>
    settle(world, 'opening', openWindow(device, world.time, world.newId).then(
      (vault) => {
        vault.close()
        return undefined
      },
      (error: unknown) => problemIn(world, 'opening', error),
    )),
  )
  if (problem !== 'newer') faults.push(`opened the database of a newer app: ${problem ?? 'without a word'}`)
  await device.database.change((rows) => rows.map((each) => (each.store === 'meta' ? { ...each, row: { ...each.row, schema: 1, minWriter: 1 } } : each)))
}

async function befall(world: World): Promise<Promised | undefined> {
  const { chance, device, happened } = world
  let drawn = chance() * 100
  for (const [name, harm] of Object.entries(harms)) {
    drawn -= harm.often
    if (drawn > 0) continue
    happened.push(name)
    await harm.befall(device, chance)
    for (const each of world.asked) each.exposed = true
    if (harm.damages) for (const person of people) world.damaged.add(person)
    if (harm.undoes) undoErasing(world)
    return harm
  }
  return undefined
}

/** The erasing itself was among the last writes: what was said before it may be there, and what was said after it need not. */
function undoErasing(world: World): void {
  const erased = world.erased.splice(0)
  for (const each of world.asked) if (erased.some(({ person }) => person === each.person)) each.excused = true
  world.asked.push(...erased.map((each) => ({ ...each, excused: true })))
}

/** Another window of an older version is in the way: the app says so in time, and opens as soon as it is gone. */
async function openBlocked(world: World): Promise<void> {
  const { device, faults, time } = world
  const since = time.now()
  const letGo = await device.database.hold(databaseName)
  try {
    const vault = await settle(world, 'opening, with another window in the way', openWindow(device, time, world.newId))
    vault?.close()
    faults.push('opened beside an older window that is in the way')
  } catch (error) {
    if (problemIn(world, 'opening', error) !== 'blocked') faults.push(`an older window in the way is called ${problemIn(world, 'opening', error)}`)
    if (time.now() - since > 4_000) faults.push(`an older window in the way is told after ${time.now() - since} ms`)
  } finally {
    letGo()
  }
}

/** Opens the app as often as it takes; the last time nothing fails. */
async function openPatiently(world: World): Promise<DeviceVault> {
  const open = () => settle(world, 'opening', openWindow(world.device, world.time, world.newId))
  for (let tries = 0; tries < 2; tries += 1) {
    try {
      return (await open())!
    } catch (error) {
      if (!(error instanceof VaultError)) throw error
      world.happened.push(`not opened: ${error.problem}`)
    }
  }
  return (await world.device.calmly(open))!
}

function any(chance: Chance): (typeof steps)[number][1] {
  let drawn = chance() * steps.reduce((sum, [often]) => sum + often, 0)
  for (const [often, step] of steps) {
    drawn -= often
    if (drawn <= 0) return step
  }
  return steps[0]![1]
}
