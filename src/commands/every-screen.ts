import type { Page } from '@playwright/test'
import { answer, answerAll, arrived, chooseStatins, finishPreparing, meet, prepareAtHome, press, startPreparing, type AtStop } from './walk.ts'

const everyOther = (question: string) => `About “${question}”: my own words.`
const nowhere: AtStop = async () => {}

/** Before anything is told: the doors, who it is about, nothing kept, and the pages outside the app. */
async function beginning(page: Page, at: AtStop): Promise<void> {
  await page.goto('/')
  await arrived(page, /What matters to you/)
  await at('welcome')
  await press(page, 'Display')
  await page.getByRole('dialog').waitFor()
  await at('display-menu')
  await press(page, 'Done')
  await page.goto('/story')
  await arrived(page, 'Nothing is kept here yet')
  await at('nothing-kept')
  await press(page, 'Get ready for a visit')
  await arrived(page, 'Before we start')
  await at('start')
  await page.getByRole('radio', { name: 'My child' }).check({ force: true })
  await at('start-child')
  await page.getByRole('radio', { name: /Someone I help/ }).check({ force: true })
  await page.getByRole('radio', { name: /as family or carer/ }).check({ force: true })
  await page.getByText(/Name and date of birth/).click()
  await at('start-someone-else')
  await page.goto('/away.html')
  await at('away')
  await page.goto('/404.html')
  await at('no-such-page')
}

/** Somebody comes back, and somebody else uses the same device. */
async function comingBack(page: Page, at: AtStop): Promise<void> {
  await startPreparing(page, 'Joan')
  await page.goto('/')
  await page.getByRole('link', { name: /Get ready for a visit/ }).click()
  await arrived(page, 'Welcome back')
  await at('welcome-back')
  await press(page, /somebody else/)
  await arrived(page, 'Before we start')
  await at('start-screen-known')
  await page.getByRole('radio', { name: 'My child' }).check({ force: true })
  await page.getByRole('textbox', { name: /like to be called/ }).fill('Sam')
  await press(page, 'Go on')
  await arrived(page, 'What is this visit about?')
  await chooseStatins(page)
  await at('question-about-a-child')
  await page.goto('/')
  await page.getByRole('link', { name: /We are together now/ }).click()
  await arrived(page, 'Whose visit is this?')
  await at('whose-visit')
}

/** Getting ready at home, for the first time. */
async function gettingReady(page: Page, at: AtStop): Promise<void> {
  await startPreparing(page, 'Joan')
  await at('topic-at-home')
  await chooseStatins(page)
  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await at('question-empty')
  await press(page, 'No, stay here')
  await page.getByText('Pick phrases').click()
  await page.getByRole('checkbox').first().check({ force: true })
  await at('question-phrases')
  await page.getByText('Write it').click()
  await answerAll(page, everyOther, at)
  await finishPreparing(page, at, async () => {
    await press(page, / Change /)
    await press(page, /^Take it back/)
    await page.getByRole('dialog').waitFor()
    await at('preview-take-back')
    await page.getByRole('dialog').getByRole('button', { name: 'No, keep them' }).last().click()
    const only = page.getByRole('radio', { name: 'Only me' }).last()
    if (!(await only.isVisible())) await page.getByRole('button', { name: / Change /, expanded: false }).last().click()
    await only.check({ force: true })
    await at('preview-only-me')
  })
}

/** What a person meets who tells more, and comes back after more than a year. */
async function lookingBack(page: Page, at: AtStop): Promise<void> {
  await prepareAtHome(page)
  await press(page, 'I have more to say')
  while (!(await page.getByText(/You can skip this\./).isVisible())) await answer(page, 'something more')
  await at('question-tender')

  await tellTwoNames(page)
  await page.clock.setSystemTime(Date.now() + 800 * 24 * 60 * 60 * 1000)
  await page.goto('/')
  await page.getByRole('link', { name: /Get ready for a visit/ }).click()
  await press(page, /Get ready for a new visit/)
  await press(page, /statin/i)
  await arrived(page, /You told us both/)
  await at('contradiction')
  await press(page, /This one is right/)
  await arrived(page, 'Is this still true?')
  await at('still-true')
  await press(page, 'It has changed')
  await at('question-changed')
}

/** Two windows of my story, in each of which the name is changed: both names stand. */
async function tellTwoNames(page: Page): Promise<void> {
  const windows = [page, await page.context().newPage()]
  for (const each of windows) {
    await each.goto('/story')
    await arrived(each, /story$/)
    await each.getByRole('button', { name: / Change / }).first().waitFor()
  }
  for (const [index, each] of windows.entries()) {
    const item = each.locator('div', { has: each.getByRole('heading', { level: 3, name: 'Name to use' }) }).last()
    await item.getByRole('button', { name: / Change / }).click()
    await item.getByRole('button', { name: 'Change the words' }).click()
    await each.getByRole('dialog').getByRole('textbox').fill(['Joanie', 'Mrs Whitfield'][index]!)
    await each.getByRole('dialog').getByRole('button', { name: 'Keep these words' }).click()
  }
  await windows[1]!.close()
}

/** The made-up person, with family and an interpreter in the room: the talks, to the end of the visit. */
async function together(page: Page, at: AtStop): Promise<void> {
  await page.goto('/')
  await press(page, /made-up person/)
  await meet(page, at, async () => {
    await press(page, 'Family or friend')
    await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Claire')
    await page.getByRole('textbox', { name: /What they are/ }).fill('daughter')
    await press(page, 'Interpreter')
    await at('present-with-others')
  })
  await press(page, /Is there something else/)
  await arrived(page, /What shall we talk about/)
  await at('agenda')
  await press(page, 'There is a choice')
  await page.getByRole('list', { name: 'The ways forward' }).waitFor()
  await at('choice')
  await press(page, 'Your story')
  await press(page, /About 10 in 100/)
  await arrived(page, /side by side/)
  await at('options')
  await optionsInside(page, at)
  await press(page, /Choose C/)
  await arrived(page, 'Our plan')
  await at('plan')
  await page.getByText('How sure are you that you can do this?').first().click()
  await page.getByText('Add a step').click()
  await press(page, 'Say it anew')
  await page.getByText('Another day').click()
  await at('plan-open')
  await press(page, /On to the end/)
  await arrived(page, 'Before you go')
  await at('close')
  await press(page, 'Finish')
  await arrived(page, 'This visit has ended')
  await at('ended')
}

/** Everything on the options that one press opens. */
async function optionsInside(page: Page, at: AtStop): Promise<void> {
  await press(page, /^Source and date/)
  await page.getByRole('dialog').waitFor()
  await at('options-source')
  await press(page, 'Close')
  await press(page, /^Show the picture larger/)
  await page.getByRole('dialog').waitFor()
  await at('options-picture')
  await press(page, 'Close')
  await page.getByRole('button', { name: 'Change', exact: true }).click()
  await page.getByRole('dialog').getByText('What are these words about?').first().click()
  await at('options-values')
  await page.getByRole('dialog').getByRole('button', { name: 'Done' }).click()
  await press(page, /^Show as table/)
  await page.getByRole('button', { name: 'How does each fit?' }).click()
  await page.getByRole('button', { name: 'Hide how each fits' }).waitFor()
  await at('options-fit')
  const folds = page.getByRole('region', { name: /Also/ }).locator('summary')
  for (let each = 0; each < (await folds.count()); each += 1) await folds.nth(each).click()
  await at('options-all-open')
}

/** Every other place that a visit may get to. */
async function endings(page: Page, at: AtStop): Promise<void> {
  await page.goto('/')
  await press(page, /made-up person/)
  await meet(page)
  await press(page, 'Something here applies')
  await page.getByRole('checkbox').first().check({ force: true })
  await page.getByRole('checkbox').last().check({ force: true })
  await at('gate-found')
  await press(page, /Stop comparing/)
  await arrived(page, 'Something else comes first today')
  await at('not-used-found')
  await press(page, 'Go back')
  await press(page, /Score not known/)
  await arrived(page, /side by side/)
  await at('options-no-group')
  await press(page, 'Talk it through first')
  await arrived(page, /Where have we got to/)
  await at('outcome')
  for (const [name, tile] of [['not-yet', /^Not yet/], ['differ', /^We see it differently/], ['you-decide', /^I would like you to decide/]] as const) {
    await page.getByRole('button', { name: tile }).first().click()
    await at(`outcome-${name}`)
  }
  await page.getByText('Write down a doubt').click()
  await page.getByText('Check that it was explained well').click()
  await press(page, /What does my GP think/)
  await at('outcome-all-open')
  await press(page, 'Take it home')
  await arrived(page, 'Take it home')
  await at('take-home')
  await press(page, 'Not the right tool today')
  await arrived(page, /right tool today/)
  await at('not-used')
  await press(page, /Record only that it was not used/)
  await arrived(page, 'The tool was not used today')
  await at('ended-not-used')
}

/** Two people who come unprepared, on a screen that is not the person's own. */
async function unprepared(page: Page, at: AtStop): Promise<void> {
  await page.goto('/')
  await page.getByRole('link', { name: /We are together now/ }).click()
  await arrived(page, 'Which choice shall we look at?')
  await at('topic')
  await page.getByRole('textbox', { name: 'Find a choice' }).fill('sta')
  await at('topic-found')
  await page.keyboard.press('Enter')
  await page.getByText('None of these apply.').waitFor()
  await at('gate')
  await press(page, 'Another person')
  await page.getByRole('dialog').waitFor()
  await at('another-person')
  await page.getByRole('dialog').getByRole('button', { name: 'Go back' }).last().click()
  await press(page, /About 10 in 100/)
  await arrived(page, /side by side/)
  await at('options-nothing-told')
  await press(page, /Choose A/)
  await arrived(page, 'Our plan')
  await at('plan-nothing-told')
}

/** Everything that was told, and what can be done with it. */
async function myStory(page: Page, at: AtStop): Promise<void> {
  await prepareAtHome(page)
  await page.goto('/story')
  await arrived(page, 'Joan’s story')
  await at('my-story')
  await press(page, / Change /)
  await at('my-story-open')
  await press(page, 'Change the words')
  await at('my-story-change')
  await page.getByRole('dialog').getByRole('button', { name: 'No, keep them' }).first().click()
  await press(page, 'Take it back')
  await at('my-story-take-back')
  await page.getByRole('dialog').getByRole('button', { name: 'No, keep them' }).last().click()
  await press(page, 'Erase everything')
  await at('my-story-erase')
}

/** The walk through every screen, in parts that do not need each other. */
export const everyScreen: Readonly<Record<string, (page: Page, at?: AtStop) => Promise<void>>> = Object.fromEntries(
  Object.entries({ beginning, comingBack, gettingReady, lookingBack, together, endings, unprepared, myStory }).map(([name, part]) => [
    name,
    (page: Page, at: AtStop = nowhere) => part(page, at),
  ]),
)
