import { expect, test } from '@playwright/test'
import { encodings } from '../../src/commands/scan/needles.ts'
import { inTheClear, situations } from '../../src/commands/scan/situations.ts'
import { scanAfter } from '../../src/commands/scan.ts'

test('words that are put into a browser in the clear are found, in every way in which they may lie there', async () => {
  const { hits } = await scanAfter(inTheClear)
  expect(new Set(hits.flatMap((hit) => hit.encodings))).toEqual(new Set(encodings))
  expect(hits.length).toBeGreaterThan(4)
})

for (const [name, situation] of Object.entries(situations)) {
  test(`${name}: no word that was said lies anywhere in the browser’s profile`, async () => {
    const { hits, files } = await scanAfter(situation)
    expect(hits).toEqual([])
    expect(files).toBeGreaterThan(100)
  })
}
