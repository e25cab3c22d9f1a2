import type { Page } from '@playwright/test'
import { answerAll, chooseStatins, finishPreparing, startPreparing, type AtStop } from '../../src/commands/walk.ts'
import { desk, expect, test } from './closed-house.ts'
import { addToAgenda, copyTheRecord, everyTalk, sayWhatMatters, theRoomChanged, theTwo, withFamily } from './in-the-room.ts'
import { givenAway, wordsOnPaper } from './what-is-shown.ts'

const onlyMe = 'zibeline, for nobody else'
const gpTeam = 'quokka, for the practice'
const saidAlone = 'okapi, said with the door closed'
const everyone = 'marzipan, for all of us'
const audiences = { [onlyMe]: 'Only me', [gpTeam]: 'My GP team' }

const saidOn: readonly (readonly [question: RegExp, words: string])[] = [
  [/matters most/, onlyMe],
  [/hope will come/, gpTeam],
  [/like to ask/, onlyMe],
  [/on your mind/, gpTeam],
]

test.use({ viewport: desk, permissions: ['clipboard-write'] })

test('what is for nobody else, or for the GP team, is nowhere to be found while others look', async ({ page }) => {
  await startPreparing(page, 'Joan')
  await chooseStatins(page)
  await answerAll(page, (question) => saidOn.find(([asked]) => asked.test(question))?.[1] ?? everyone)
  await finishPreparing(page, async (stop) => {
    if (stop === 'preview') await chooseAudiences(page)
  })
  expect(await wordsOnPaper(page)).not.toContain(onlyMe)
  await page.getByRole('button', { name: 'We are together now' }).click()

  const withClaire = lookout(page, [onlyMe, gpTeam, saidAlone])
  await page.getByRole('heading', { level: 1, name: /full name/ }).waitFor()
  await withClaire.at('person')
  await page.getByRole('button', { name: 'This is their story' }).click()
  await withClaire.at('present')
  await withFamily(page, 'Claire')
  await expect(page.getByText(everyone).first()).toBeVisible()
  await everyTalk(page, withClaire.at)
  expect(withClaire.found).toEqual([])
  expect(secretsIn(await copyTheRecord(page))).toEqual([])

  await theRoomChanged(page)
  const alone = lookout(page, [onlyMe])
  await alone.at('present')
  await theTwo(page)
  await expect(page.getByText(gpTeam).first()).toBeVisible()
  await addToAgenda(page, `To talk about: ${saidAlone}`)
  await sayWhatMatters(page, `It matters: ${saidAlone}`)
  await everyTalk(page, alone.at)
  expect(secretsIn(await copyTheRecord(page))).toEqual([saidAlone])

  await theRoomChanged(page)
  await withFamily(page, 'Claire')
  await everyTalk(page, withClaire.at)
  expect(secretsIn(await copyTheRecord(page))).toEqual([])
  expect([...withClaire.found, ...alone.found]).toEqual([])
})

/** Looks, at every stop, for words that nobody there may find. */
function lookout(page: Page, words: readonly string[]): { readonly at: AtStop; readonly found: string[] } {
  const found: string[] = []
  const at: AtStop = async (stop) => {
    const given = await givenAway(page, words)
    const paper = stop === 'plan' ? await wordsOnPaper(page) : ''
    found.push(...[...given, ...words.filter((each) => paper.includes(each)).map((each) => `${each}, on paper`)].map((each) => `${stop}: ${each}`))
  }
  return { at, found }
}

function secretsIn(text: string): readonly string[] {
  return [onlyMe, gpTeam, saidAlone].filter((words) => text.includes(words))
}

/** Chooses in the preview, thing by thing, who may see it. */
async function chooseAudiences(page: Page): Promise<void> {
  for (const [words, audience] of Object.entries(audiences)) {
    const items = page.getByRole('listitem').filter({ hasText: words })
    const open = items.filter({ hasText: 'Seen by your GP team and those you bring' })
    for (let left = await open.count(); left > 0; left -= 1) {
      await open.first().getByRole('button', { name: / Change / }).click()
      await open.first().getByRole('radio', { name: audience, exact: true }).click({ force: true })
      await expect(open).toHaveCount(left - 1)
    }
    await expect(items.first()).toBeVisible()
  }
}
