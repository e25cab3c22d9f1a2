import type { DeviceVault } from '../../vault/device-vault.ts'
import type { harms } from './harm.ts'
import { faultsIn, isThere } from './model.ts'
import { bringBack, look } from './windows.ts'
import { people, settle, type World } from './world.ts'

/** What is still promised of what lay there when storage was harmed. */
export type Promised = Pick<(typeof harms)[string], 'copiesHold' | 'journalsHold' | 'leavesTrace'>

/**
 * Looks at every story behind the door and holds it against all that was promised. After a harm: whatever was lost
 * is told, never taken for a first visit; and what copies held is brought back.
 */
export async function check(world: World, vault: DeviceVault, harmed: Promised | undefined): Promise<void> {
  const { device } = world
  await device.calmly(async () => {
    const before = await settle(world, 'looking', look(vault, people))
    if (!before) return
    const told = before.standings.map(({ person }) => person)
    const untrue = harmed ? [] : told.filter((person) => !world.damaged.has(person))
    if (untrue.length > 0) world.faults.push(`told of a loss where there was none: ${untrue.join(', ')}`)
    for (const person of people) {
      const gone = of(world, person).filter((each) => each.answer === 'kept' && !each.excused && each.copied && !isThere(before.kept.get(person), each))
      if (harmed?.leavesTrace && gone.length > 0 && !told.includes(person)) world.faults.push(`silently gone: ${gone.length} changes of ${person}`)
    }
    const settled = (await settle(world, 'bringing back', bringBack(vault, before.standings))) ?? []
    // Whoever reads what is said takes longer over it than the browser takes to write down its shelf.
    if (told.length > 0) device.rest()
    const after = told.length > 0 ? await settle(world, 'looking again', look(vault, people)) : before
    const again = after?.standings.filter(({ person }) => settled.includes(person)) ?? []
    if (again.length > 0) world.faults.push(`tells of the same loss again: ${again.map(({ person }) => person).join(', ')}`)
    for (const each of world.asked) {
      const isPromised = harmed && ((harmed.copiesHold && each.copied) || (harmed.journalsHold && device.journalsWork && each.answer === 'kept' && !each.cleared))
      const isLost = harmed && each.exposed && !isPromised && !isThere(after?.kept.get(each.person), each)
      if (isLost) each.excused = true
      delete each.exposed
      if (harmed) delete each.copied
    }
    for (const person of people) {
      const kept = after?.kept.get(person)
      if (kept) world.faults.push(...faultsIn(kept, of(world, person)).map((fault) => `${person}: ${fault}`))
    }
  })
}

function of(world: World, person: string) {
  return world.asked.filter((each) => each.person === person)
}
