import { readFileSync } from 'node:fs'
import { decide, meet, prepareAtHome } from '../../src/commands/walk.ts'
import { desk, expect, phone, test } from './closed-house.ts'

const evidence = JSON.parse(readFileSync('scenarios/statins/evidence.json', 'utf8')) as Record<string, { without: { n: string }; with: { n: string } }>

for (const [name, viewport] of Object.entries({ phone, desk })) {
  test.describe(name, () => {
    test.use({ viewport, permissions: ['clipboard-write'] })

    test('told at home, said back in the room, options read against it, decided, copied', async ({ page }) => {
      const own = 'I want strong legs for the allotment.\n  And Thursdays with my granddaughter.'
      const asked = await prepareAtHome(page, undefined, (question) => (/matters most/.test(question) ? own : `On ${question}`))
      expect(asked).toHaveLength(6)

      await page.getByRole('button', { name: 'We are together now' }).click()
      await meet(page)
      await expect(page.getByRole('blockquote').filter({ hasText: 'strong legs' }).first()).toHaveText(own, { useInnerText: true })

      await decide(page)
      const { without, with: withIt } = evidence['statins/ST07']!
      await page.getByRole('button', { name: /Options/ }).first().click()
      const main = page.getByRole('main')
      await expect(main).toContainText(String(Number(without.n) * 10))
      await expect(main).toContainText(String(Number(withIt.n) * 10))
      await page.getByRole('button', { name: /Choose C/ }).click()

      await page.evaluate(() => {
        const copied = { text: '' }
        Object.assign(window, { copied })
        const write = navigator.clipboard.writeText.bind(navigator.clipboard)
        navigator.clipboard.writeText = (text) => {
          copied.text = text
          return write(text)
        }
      })
      await page.getByRole('button', { name: 'Copy', exact: true }).click()
      await expect(page.getByText('Copied', { exact: false }).first()).toBeVisible()
      const text = await page.evaluate(() => (window as unknown as { copied: { text: string } }).copied.text)
      expect(text).toContain(own)
      expect(text).toContain('75')

      await page.getByRole('button', { name: /On to the end/ }).click()
      await page.getByRole('button', { name: /Finish/ }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'This visit has ended' })).toBeVisible()

      await page.goto('/story')
      await page.getByRole('button', { name: /^See the plan/ }).click()
      const plan = page.getByRole('dialog', { name: /^Visit of/ })
      await expect(plan).toContainText('Take a statin each day')
      await expect(plan).toContainText('Get in touch sooner')
      await expect(plan.getByRole('link', { name: /^999/ })).toBeVisible()
    })
  })
}
