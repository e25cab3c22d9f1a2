import type { Page } from '@playwright/test'
import { writeFileSync } from 'node:fs'
import { speak } from '../../src/commands/in-language.ts'
import { answerAll, arrived, chooseStatins, finishPreparing, meet, press, startPreparing } from '../../src/commands/walk.ts'
import { desk, test } from './closed-house.ts'
import { printed } from './printed.ts'

test.use({ viewport: desk })
async function chooseThroat(page: Page): Promise<void> {
  await press(page, /Sore throat/)
  await page.getByText(/^Question 1 of \d/).waitFor()
}
const topics = {
  statins: { choose: chooseStatins, group: /About 10 in 100/ },
  'sore-throat': { choose: chooseThroat, group: /Score 4 or 5/ },
}
for (const [topic, { choose, group }] of Object.entries(topics)) {
  test(`look ${topic}`, async ({ page }) => {
    const at = async (name: string) => {
      for (const tongue of ['English', 'اردو'] as const) {
        await speak(page, tongue)
        const p = await printed(page)
        writeFileSync(`/tmp/paper/${topic}-${name}-${tongue === 'English' ? 'en' : 'ur'}.pdf`, p.pdf)
        console.log(topic, name, tongue, p.sides, p.atLeast, p.smallest, p.smallestOfSources, p.cut.slice(0, 5))
      }
      await speak(page, 'English')
    }
    await startPreparing(page, 'Joan')
    await choose(page)
    await answerAll(page, (question) => `On ${question} here are some words.`)
    await finishPreparing(page)
    await at('story')
    await press(page, 'We are together now')
    await meet(page)
    await press(page, group)
    await arrived(page, /side by side/)
    await press(page, /Choose B/)
    await arrived(page, 'Our plan')
    await at('take-away')
  })
}

test('look sheets', async ({ page }) => {
  const at = async (name: string) => {
    for (const tongue of ['English', 'اردو'] as const) {
      await speak(page, tongue)
      const p = await printed(page)
      writeFileSync(`/tmp/paper/${name}-${tongue === 'English' ? 'en' : 'ur'}.pdf`, p.pdf)
      console.log(name, tongue, p.sides, p.atLeast, p.smallest, p.smallestOfSources, p.cut.slice(0, 5))
      await page.screenshot({ path: `/tmp/paper/screen-${name}-${tongue === 'English' ? 'en' : 'ur'}.png`, fullPage: true })
    }
    await speak(page, 'English')
  }
  await page.goto('/')
  await page.getByRole('link', { name: /Print blank sheets/ }).click()
  await arrived(page, 'Sheets to print')
  await page.screenshot({ path: '/tmp/paper/screen-list.png' })
  await press(page, 'Getting ready for a visit')
  await arrived(page, 'Getting ready for a visit')
  await at('preparation')
  for (const [name, group] of [['statin', 'About 10 in 100'], ['Sore throat', 'Score 4 or 5']] as const) {
    await press(page, 'Other sheets')
    await arrived(page, 'Sheets to print')
    await press(page, new RegExp(name))
    await arrived(page, 'Deciding side by side')
    await at(`decision-${name.replace(' ', '-')}-unknown`)
    await page.getByRole('radio', { name: group }).check({ force: true })
    await at(`decision-${name.replace(' ', '-')}`)
  }
})
