import { visitLongAgo } from '../../src/commands/screens-looking-back.ts'
import { answer, answerAll, arrived, chooseStatins, press, questionNow } from '../../src/commands/walk.ts'
import { expect, phone, test } from './closed-house.ts'
import { givenAway } from './what-is-shown.ts'

test.use({ viewport: phone, permissions: ['clipboard-write'] })

const mine = 'pangolin, for nobody but me'

/** Answers the six questions and goes to who may see the answers. */
async function tell(page: Parameters<typeof visitLongAgo>[0], right: RegExp, words: string): Promise<void> {
  await press(page, 'None of these: go on')
  await arrived(page, 'What has changed since then?')
  await page.getByRole('textbox').fill(words)
  for (const heading of [/work well\?/, /do not work so well/, /one hope/, /How sure are you now/]) {
    await page.getByRole('button', { name: /^(Next|Skip this)$/ }).click()
    await arrived(page, heading)
  }
  await press(page, 'Skip this')
  await arrived(page, 'Is it still right for you?')
  await page.getByRole('radio', { name: right }).check({ force: true })
  await press(page, 'Next')
  await arrived(page, 'Who may see what you said?')
}

test('the day comes, and what was told in looking back is first on the GP’s screen; none of it is asked again', async ({ page }) => {
  // Two days before the day that was set, and while all that was told then is fresh.
  await visitLongAgo(page, 88)
  await page.goto('/')
  await page.getByRole('link', { name: /Get ready for a visit/ }).click()
  await arrived(page, 'Welcome back')
  await press(page, 'Look back')
  await arrived(page, /How has it been since/)
  await press(page, 'None of these: go on')
  await arrived(page, 'What has changed since then?')
  await page.getByRole('textbox').fill('I moved nearer to my sister.')
  await page.getByText('Saved on this device').waitFor()

  // Killed in the middle: it goes on at the exact place, with the words that were being written.
  await page.goto('/story')
  await press(page, 'Carry on looking back')
  await arrived(page, 'What has changed since then?')
  await expect(page.getByRole('textbox')).toHaveValue('I moved nearer to my sister.')
  await press(page, 'Next')
  await arrived(page, 'What are two things that work well?')
  await page.getByRole('textbox', { name: 'Another thing' }).fill('the walks')
  await page.getByText('Saved on this device').waitFor()
  await page.goto('/story')
  await press(page, 'Carry on looking back')
  await arrived(page, 'What are two things that work well?')
  await expect(page.getByRole('textbox', { name: 'Another thing' })).toHaveValue('the walks')
  for (const heading of [/do not work so well/, /one hope/, /How sure are you now/, 'Is it still right for you?']) {
    await page.getByRole('button', { name: /^(Next|Skip this)$/ }).click()
    await arrived(page, heading)
  }
  await page.getByRole('radio', { name: /I would like to talk about it/ }).check({ force: true })
  await press(page, 'Next')
  await arrived(page, 'Who may see what you said?')
  await page.getByRole('radio', { name: /^My GP team(?! and)/ }).check({ force: true })
  await press(page, 'Finish')
  await arrived(page, 'That is all. Thank you.')

  // The next visit is prepared: what was told then and now is not asked again.
  await press(page, 'Get ready for that visit')
  await arrived(page, 'What is this visit about?')
  await chooseStatins(page)
  const first = await questionNow(page)
  await answer(page, 'once more')
  const asked = [first, ...(await answerAll(page, () => 'once more'))]
  expect(asked.filter((question) => /changed since|work well|one hope|still right|matters most|on your mind/.test(question))).toEqual([])

  await page.goto('/story')
  await expect(page.getByText('It is time to look back')).toHaveCount(0)
  await page.goto('/together')
  await arrived(page, /Please tell me your full name/)
  expect(await givenAway(page, ['nearer to my sister'])).toEqual([])
  await press(page, 'This is their story')
  await press(page, 'The two of you')
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('Changed since last time')
  await expect(page.getByRole('region', { name: 'Changed since last time' })).toContainText('I moved nearer to my sister.')
  await expect(page.getByRole('region', { name: 'To talk about today' })).toContainText('I would like to talk about it.')
})

test('what was told for nobody else is not on the GP’s screen, nor any sign that the person looked back', async ({ page }) => {
  await visitLongAgo(page, 92)
  await page.goto('/story')
  await press(page, 'Look back')
  await arrived(page, /How has it been since/)
  await tell(page, /I would like to stop/, mine)
  await page.getByRole('radio', { name: /^Only me/ }).check({ force: true })
  await press(page, 'Finish')
  await arrived(page, 'That is all. Thank you.')
  await page.goto('/together')
  await press(page, 'This is their story')
  await press(page, 'The two of you')
  await page.getByText(/Start with their own words/).waitFor()
  expect(await givenAway(page, [mine, 'Changed since last time', 'looked back', 'I would like to stop'])).toEqual([])
})

test('whoever ticks a sign is told whom to call, with no network, and nothing of it is kept', async ({ page, context }) => {
  await visitLongAgo(page, 92)
  await page.goto('/story')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await context.setOffline(true)
  await press(page, 'Look back')
  await arrived(page, /How has it been since/)
  await page.getByRole('checkbox', { name: /chest pain/ }).check({ force: true })
  await press(page, 'Get help now')
  await arrived(page, 'Get help now')
  await expect(page.getByRole('link', { name: 'Emergency: call 999' })).toHaveAttribute('href', 'tel:999')
  await press(page, 'I have got help: go on')
  await arrived(page, 'What has changed since then?')
  await page.getByRole('textbox').fill('better now')
  await page.getByText('Saved on this device').waitFor()
  await page.goto('/story')
  await press(page, 'Carry on looking back')
  await arrived(page, 'What has changed since then?')
  expect(await givenAway(page, ['chest pain'])).toEqual([])
})
