import { beforeAll, describe, expect, test, vi } from 'vitest'
import { facts } from '../../src/commands/simulate/facts.ts'
import { withCode } from '../../src/commands/simulate/with-code.ts'
import { planted } from '../../src/commands/planted.ts'

beforeAll(() => void vi.spyOn(console, 'warn').mockImplementation(() => undefined))

describe('simulated devices', () => {
  test('keep all that they promised, whatever befalls them', async () => {
    await withCode(undefined, async ({ live }) => {
      for (let seed = 1; seed <= 40; seed += 1) expect((await live(seed)).faults, `seed ${seed}`).toEqual([])
    })
  }, 120_000)

  test('live the same life again from the same seed', async () => {
    await withCode(undefined, async ({ live }) => {
      expect(await live(17)).toEqual(await live(17))
    })
  }, 60_000)

  test('show a fault that is planted in the code', async () => {
    await withCode(facts.find(({ name }) => name === 'saves-into-new'), async ({ live }) => {
      let found = false
      for (let seed = 1; seed <= 40 && !found; seed += 1) found = (await live(seed)).faults.length > 0
      expect(found).toBe(true)
    })
  }, 120_000)

  test.each(facts)('have for the fact that $says a fault that fits the code', (fact) => {
    expect(() => planted(fact)).not.toThrow()
  })
})
