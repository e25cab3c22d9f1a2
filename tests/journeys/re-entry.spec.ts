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
