import { expect, test } from 'vitest'
import { backings, holdings, markers, startUp, type Found, type StartUp } from '../../../src/vault/copies/start-up.ts'

/** Every cell: whether there is a marker, what the database holds, what the copies hold, and how to begin. */
const table: readonly (readonly [...Array<string>, StartUp])[] = [
  ['none', 'none', 'none', 'first-visit'],
  ['none', 'none', 'whole', 'restore'],
  ['none', 'none', 'damaged', 'recovery'],
  ['none', 'whole', 'none', 'normal'],
  ['none', 'whole', 'whole', 'normal'],
  ['none', 'whole', 'damaged', 'normal'],
  ['none', 'short', 'none', 'recovery'],
  ['none', 'short', 'whole', 'restore'],
  ['none', 'short', 'damaged', 'recovery'],
  ['none', 'broken', 'none', 'recovery'],
  ['none', 'broken', 'whole', 'restore'],
  ['none', 'broken', 'damaged', 'recovery'],
  ['here', 'none', 'none', 'recovery'],
  ['here', 'none', 'whole', 'restore'],
  ['here', 'none', 'damaged', 'recovery'],
  ['here', 'whole', 'none', 'normal'],
  ['here', 'whole', 'whole', 'normal'],
  ['here', 'whole', 'damaged', 'normal'],
  ['here', 'short', 'none', 'recovery'],
  ['here', 'short', 'whole', 'restore'],
  ['here', 'short', 'damaged', 'recovery'],
  ['here', 'broken', 'none', 'recovery'],
  ['here', 'broken', 'whole', 'restore'],
  ['here', 'broken', 'damaged', 'recovery'],
]

test.each(table)('marker %s, database %s, copies %s: %s', (marker, database, copies, expected) => {
  expect(startUp({ marker, database, copies } as Found)).toBe(expected)
})

test('the table has every cell there is, each once', () => {
  const cells = table.map(([marker, database, copies]) => `${marker} ${database} ${copies}`)
  const all = markers.flatMap((marker) => holdings.flatMap((database) => backings.map((copies) => `${marker} ${database} ${copies}`)))
  expect([...cells].sort()).toEqual([...all].sort())
})

test('an empty database is a first visit only where nothing says that anything was ever here', () => {
  const first = table.filter(([, , , how]) => how === 'first-visit')
  expect(first).toEqual([['none', 'none', 'none', 'first-visit']])
})
