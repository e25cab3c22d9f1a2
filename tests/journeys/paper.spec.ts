import type { Page } from '@playwright/test'
import { speak, type Tongue } from '../../src/commands/in-language.ts'
import { answerAll, arrived, chooseStatins, finishPreparing, meet, press, startPreparing } from '../../src/commands/walk.ts'
import { desk, expect, test } from './closed-house.ts'
import { printed, type Printed } from './printed.ts'
import { topicIn, wordsIn } from './words-in.ts'

const onlyMe = 'zibeline, for nobody else'
const own = 'Thursdays with my granddaughter.'
const phone = '0113 496 0123'
const least = 14
const leastOfSources = 10

const topics = {
  statins: { choose: chooseStatins, group: 'About 10 in 100', option: 'C', figures: ['100 in 1,000', '75 in 1,000', '266 in 1,000', '5 of the 271'] },
  'sore-throat': { choose: chooseThroat, group: 'Score 4 or 5', option: 'B', figures: ['about 66 in 100', 'about 21 of them', '27 in 100', '11 of the 38'] },
} as const
type TopicName = keyof typeof topics
type Lang = 'en-GB' | 'ur'

test.use({ viewport: desk })

for (const topic of Object.keys(topics) as TopicName[]) {
  const { choose, group, option, figures } = topics[topic]

  test(`what comes out of the printer can be read and is whole: ${topic}`, async ({ page }) => {
    await practiceWith(page, { nation: 'england', local: [], name: 'Mill Lane Surgery', phone })
    await startPreparing(page, 'Joan')
    await choose(page)
    await answerAll(page, (question) => (/on your mind/.test(question) ? onlyMe : /matters most/.test(question) ? own : 'My own words.'))
    await finishPreparing(page, undefined, () => keepToOneself(page))
    await inBoth(page, { English: 1, اردو: 1 }, (lang) => [wordsIn(lang)('plan', 'story-page.title'), topicIn(lang, topic)('topic.title'), own])

    await press(page, 'We are together now')
    await meet(page)
    await press(page, new RegExp(`^${group}`))
    await arrived(page, /side by side/)
    await press(page, new RegExp(`^Choose ${option}`))
    await arrived(page, 'Our plan')
    const onTakeAway = (lang: Lang) => [wordsIn(lang)('plan', 'page.title'), topicIn(lang, topic)('topic.title'), topicIn(lang, topic)('safety-net.emergency').split('{{')[0]!.trim(), wordsIn(lang)('plan', 'page.draft'), own, phone]
    await inBoth(page, { English: 2, اردو: 3 }, onTakeAway, (paper, lang) => {
      if (lang === 'en-GB') for (const words of [...figures, own, phone]) expectInFile(paper, words)
      expect(paper.people).toEqual(topic === 'statins' ? [[100, 0, 0], [75, 25, 0], [266, 0, 0], [266, 0, 5]] : [[66, 0, 0], [45, 21, 0], [27, 0, 0], [27, 0, 0], [27, 0, 11]])
    })

    await speak(page, 'اردو + English')
    const inTwo = await printed(page, [...onTakeAway('ur'), ...onTakeAway('en-GB')])
    expect(inTwo.smallest.points, inTwo.smallest.words).toBeGreaterThanOrEqual(least)
    expect(inTwo.cut).toEqual([])
  })
}

test('the blank sheets come out of the printer whole, with nothing on them about anybody', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('link', { name: /Print blank sheets/ }).click()
  await arrived(page, 'Sheets to print')
  await press(page, 'Getting ready for a visit')
  await arrived(page, 'Getting ready for a visit')
  const asked = ['what-matters', 'people', 'how-decide', 'see-hear-move', 'good-day', 'what-helps', 'do-dont', 'worries', 'tried', 'burden-limit', 'hopes-visit', 'questions']
  const onSheet = (lang: Lang) => [...asked.map((each) => wordsIn(lang)('concepts', `prompt.${each}`)), wordsIn(lang)('concepts', 'audience.gp-team.short'), '116 123', '999']
  await inBoth(page, { English: 2, اردو: 3 }, onSheet, (paper, lang) => expect(paper.words.split(wordsIn(lang)('paper', 'preparation.rather-not'))).toHaveLength(asked.length + 1))

  for (const topic of Object.keys(topics) as TopicName[]) {
    const { group, figures } = topics[topic]
    await press(page, 'Other sheets')
    await press(page, topicIn('en-GB', topic)('topic.title'))
    await arrived(page, 'Deciding side by side')
    await page.getByRole('radio', { name: group }).check({ force: true })
    const onDecision = (lang: Lang) => {
      const [says, topicSays] = [wordsIn(lang), topicIn(lang, topic)]
      const howSure = says('plan', 'page.how-sure').split('</b>')[0]!.replace('<b>', '')
      return [...['you-decide', 'differ', 'none-needed'].map((ending) => says('plan', `outcome.${ending}`)), says('paper', 'decision.matters'), says('paper', 'decision.not-yet'), howSure, says('plan', 'page.draft'), topicSays('topic.choice'), topicSays('topic.title')]
    }
    await inBoth(page, { English: 3, اردو: 4 }, onDecision, (paper, lang) => {
      if (lang === 'en-GB') for (const words of figures) expectInFile(paper, words)
    })
  }
})

/** Prints in English and in Urdu: letters large enough, nothing cut, no side that is not needed, nothing that was kept to oneself. */
async function inBoth(page: Page, sides: Readonly<Record<Extract<Tongue, 'English' | 'اردو'>, number>>, words: (lang: Lang) => readonly string[], look?: (paper: Printed, lang: Lang) => void): Promise<void> {
  for (const [tongue, most] of Object.entries(sides) as ['English' | 'اردو', number][]) {
    const lang = tongue === 'English' ? 'en-GB' : 'ur'
    expect(await speak(page, tongue)).toBe(true)
    const paper = await printed(page, words(lang))
    for (const each of words(lang)) expect(paper.words).toContain(each)
    expect(paper.sides, tongue).toBeLessThanOrEqual(most)
    expect(paper.sides, `${tongue}: a side is half empty`).toBe(paper.atLeast)
    expect(paper.smallest.points, paper.smallest.words).toBeGreaterThanOrEqual(least)
    if (paper.smallestOfSources) expect(paper.smallestOfSources.points).toBeGreaterThanOrEqual(leastOfSources)
    expect(paper.cut).toEqual([])
    expect(`${paper.words} ${paper.inFile}`).not.toContain(onlyMe)
    if (tongue === 'اردو') expect(paper.words).toContain(wordsIn('ur')('plan', 'page.draft-language'))
    look?.(paper, lang)
  }
  await speak(page, 'English')
}

/** Says that words stand in the very file for the printer, where something here can read it. */
function expectInFile({ inFile }: Printed, words: string): void {
  if (inFile !== '') expect(inFile).toContain(words)
}

async function chooseThroat(page: Page): Promise<void> {
  await press(page, /Sore throat/)
  await page.getByText(/^Question 1 of \d/).waitFor()
}

/** In the preview: what was said on one question is for nobody else. */
async function keepToOneself(page: Page): Promise<void> {
  const item = page.getByRole('listitem').filter({ hasText: onlyMe }).first()
  await item.getByRole('button', { name: / Change / }).click()
  await item.getByRole('radio', { name: 'Only me', exact: true }).click({ force: true })
}

/** What a host says of the practice, whoever brings it: the server, or the service worker. */
async function practiceWith(page: Page, practice: object): Promise<void> {
  await page.addInitScript((said) => {
    const asUsual = window.fetch.bind(window)
    window.fetch = (input, init) => ((input instanceof Request ? input.url : input.toString()).endsWith('practice.json') ? Promise.resolve(Response.json(said)) : asUsual(input, init))
  }, practice)
}
