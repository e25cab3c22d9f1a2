import { prepareAtHome } from '../../src/commands/walk.ts'
import { expect, phone, test } from './closed-house.ts'

test.use({ viewport: phone })

test('a visit that was left asks again whose it is and who is here; one that was only loaded anew goes on', async ({ page, context }) => {
  await prepareAtHome(page)
  await page.getByRole('button', { name: 'We are together now' }).click()
  await page.getByRole('button', { name: 'This is their story' }).click()
  await page.getByRole('button', { name: 'The two of you' }).click()
  const words = page.getByText(/About “What matters most/).first()
  await expect(words).toBeVisible()

  await page.reload()
  await expect(words).toBeVisible()

  await page.close()
  const later = await context.newPage()
  await later.goto('/')
  await later.getByRole('link', { name: /We are together now/ }).click()
  await expect(later.getByRole('heading', { level: 1 })).toHaveText(/Please tell me your full name/)
  await expect(later.getByText(/About “What matters most/)).toHaveCount(0)
  await later.getByRole('button', { name: 'This is their story' }).click()
  await expect(later.getByRole('heading', { level: 1 })).toHaveText('Who is in the room today?')
})

test('a story that is somebody else’s closes, and a visit of someone who has not prepared can begin on the same device', async ({ page }) => {
  await prepareAtHome(page)
  await page.getByRole('button', { name: 'We are together now' }).click()
  await page.getByRole('button', { name: 'Not theirs: close' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Whose visit is this?')
  await expect(page.getByText(/About “What matters most/)).toHaveCount(0)
  await page.getByRole('button', { name: 'Someone who has not prepared' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which choice shall we look at?')
})
