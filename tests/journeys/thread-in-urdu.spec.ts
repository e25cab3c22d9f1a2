import { readFileSync } from 'node:fs'
import { desk, expect, phone, test } from './closed-house.ts'
import { arrived, meetInUrdu, noneInEnglish, prepareInUrdu, press, pressNamed, urdu } from './in-urdu.ts'
import { whatWasCopied } from './in-the-room.ts'
import { topicIn } from './words-in.ts'

const [statins, throat] = [topicIn('ur'), topicIn('ur', 'sore-throat')]
const evidence = JSON.parse(readFileSync('scenarios/statins/evidence.json', 'utf8')) as Record<string, { without: { n: string }; with: { n: string } }>
const own = 'مجھے باغیچے کے لیے مضبوط ٹانگیں چاہییں۔\n  اور جمعرات کو نواسی کے ساتھ۔'
const isWhatMatters = (question: string) => question === urdu('concepts', 'prompt.what-matters')
const answers = (question: string) => (isWhatMatters(question) ? own : `میری بات: ${question}`)

for (const [name, viewport] of Object.entries({ phone, desk })) {
  test.describe(name, () => {
    test.use({ viewport, permissions: ['clipboard-read', 'clipboard-write'] })

    test('in Urdu: told at home, said back in the room, options read against it, decided, copied', async ({ page }) => {
      const asked = await prepareInUrdu(page, 'statins', answers)
      expect(asked).toHaveLength(6)
      expect(asked.filter(isWhatMatters)).toHaveLength(1)

      await meetInUrdu(page)
      await noneInEnglish(page)
      await expect(page.getByRole('blockquote').filter({ hasText: 'باغیچے' }).first()).toHaveText(own, { useInnerText: true })

      await pressNamed(page, statins('group.qrisk-10.name'))
      await arrived(page, 'options', 'heading.3')
      await noneInEnglish(page)
      const { without, with: withIt } = evidence['statins/ST07']!
      const main = page.getByRole('main')
      for (const { n } of [without, withIt]) await expect(main.getByRole('img', { name: `${urdu('options', 'figure.rate', { of: '1,000', n: Number(n) * 10 })} ${statins('outcome.heart-attack-or-stroke.event')}` })).toBeVisible()
      await press(page, 'options', 'outcome.choose', { option: 'C' })

      await arrived(page, 'plan', 'plan.heading')
      await noneInEnglish(page)
      await page.getByRole('button', { name: urdu('plan', 'record.copy'), exact: true }).click()
      await page.getByText(urdu('plan', 'record.copied')).waitFor()
      const record = await whatWasCopied(page)
      for (const said of [urdu('summary', 'title'), own, statins('option.atorvastatin.name'), '75']) expect(record).toContain(said)

      await page.emulateMedia({ media: 'print' })
      await expect(page.getByText(urdu('plan', 'page.draft-language')).filter({ visible: true })).toBeVisible()
      await noneInEnglish(page)
      await page.emulateMedia({ media: null })
      await press(page, 'plan', 'plan.finish')
      await arrived(page, 'plan', 'close.heading')
      await noneInEnglish(page)
      await press(page, 'plan', 'close.finish')
      await arrived(page, 'together', 'ended.heading')
      await noneInEnglish(page)
      await expect(page.locator('html')).toHaveAttribute('lang', 'ur')
    })
  })
}

test.describe('a sore throat', () => {
  test.use({ viewport: phone })

  test('in Urdu: told at home, read against the numbers, and decided', async ({ page }) => {
    await prepareInUrdu(page, 'sore-throat', answers)
    await meetInUrdu(page)
    await pressNamed(page, throat('group.feverpain-4-5.name'))
    await arrived(page, 'options', 'heading.3')
    await noneInEnglish(page)
    const grid = page.getByRole('region', { name: urdu('options', 'grid') })
    for (const number of ['66', '45', '27', '38']) await expect(grid).toContainText(number)
    await press(page, 'options', 'outcome.choose', { option: 'B' })
    await arrived(page, 'plan', 'plan.heading')
    await noneInEnglish(page)
  })
})
