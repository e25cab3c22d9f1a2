import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { AudienceScreen } from '../../../src/screens/follow-up/audience-screen.tsx'
import { ConfidenceScreen } from '../../../src/screens/follow-up/confidence-screen.tsx'
import { DoneScreen } from '../../../src/screens/follow-up/done-screen.tsx'
import { HelpScreen } from '../../../src/screens/follow-up/help-screen.tsx'
import { LookScreen } from '../../../src/screens/follow-up/look-screen.tsx'
import { RightScreen } from '../../../src/screens/follow-up/right-screen.tsx'
import { TellScreen } from '../../../src/screens/follow-up/tell-screen.tsx'
import { setAudience } from '../../../src/domain/telling.ts'
import { inOnePiece } from '../../../src/i18n/help-lines.ts'
import { aStatement } from '../../helpers/stories.ts'
import { joansStory, statins, told } from '../../summary/a-visit.ts'
import { lookBack } from './looking-back.tsx'

const by = { voice: 'person' } as const
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

describe('where looking back begins', () => {
  test('shows what was settled, what it was for and who does what, and asks first whether any sign applies', async () => {
    const { topic, props } = await lookBack(LookScreen)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('How has it been since 22 November 2026?')
    const then = within(screen.getByRole('region', { name: 'What you settled then' }))
    expect(then.getByText('Take a statin each day')).toBeVisible()
    expect(then.getByText('My mum had a stroke when she was 71. I do not want that.')).toBeVisible()
    const ticks = screen.getAllByRole('checkbox')
    expect(ticks.map((each) => each.closest('label')?.textContent)).toEqual(topic.scenario.signs!.map((id) => topic.text.words[`safety-net.${id}`]))
    await press('None of these: go on')
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'signs.checked', signs: [] })
  })

  test('goes to whom to call where one is ticked', async () => {
    const { props } = await lookBack(LookScreen)
    await userEvent.click(screen.getByRole('checkbox', { name: /dark urine/ }))
    expect(screen.queryByRole('button', { name: /None of these/ })).toBeNull()
    await press('Get help now')
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'signs.checked', signs: ['bad-muscles'] })
  })

  test('asks about the whole safety net where the topic names no signs', async () => {
    const topic = await statins()
    const scenario = { ...topic.scenario }
    delete scenario.signs
    await lookBack(LookScreen, { props: { topic: { ...topic, scenario } } })
    expect(screen.getAllByRole('checkbox')).toHaveLength(topic.scenario.safetyNet.length)
  })
})

describe('get help now', () => {
  test('says what to do and whom to call, the emergency first, and weighs nothing up', async () => {
    const { topic, container } = await lookBack(HelpScreen, { props: { signs: ['bad-muscles'] } })
    expect(screen.getByRole('heading', { level: 1, name: 'Get help now' })).toBeVisible()
    expect(screen.getByText(topic.text.words['safety-net.bad-muscles']!)).toBeVisible()
    expect(screen.getAllByRole('link').map((each) => [each.textContent, each.getAttribute('href')])).toEqual([
      ['Emergency: call 999', 'tel:999'],
      ['When we are closed: call 111', 'tel:111'],
      ['Mill Lane Surgery: call 0113 496 0123', 'tel:01134960123'],
    ])
    expect(screen.getByText(/Nobody reads what you ticked, and it is not kept\./)).toBeVisible()
    expect(container).not.toHaveTextContent(/urgent|score|likely|probably/i)
  })

  test('can be left again, by mistake or because help was got', async () => {
    const { props } = await lookBack(HelpScreen, { props: { signs: ['emergency'] } })
    await press('I ticked it by mistake')
    expect(props.send).toHaveBeenLastCalledWith({ type: 'back' })
    await press('I have got help: go on')
    expect(props.send).toHaveBeenLastCalledWith({ type: 'signs.checked', signs: [] })
  })
})

describe('telling', () => {
  test('asks for two things that work, each in a box of its own, and keeps both as they are written', async () => {
    const { props } = await lookBack(TellScreen, { props: { place: 'working', at: 'working' } })
    expect(screen.getByText('Question 2 of 6')).toBeVisible()
    await userEvent.type(screen.getByRole('textbox', { name: 'One thing' }), ' the walks ')
    await userEvent.type(screen.getByRole('textbox', { name: 'Another thing' }), 'the allotment')
    await press('Next')
    expect(props.keepDraft).toHaveBeenLastCalledWith(' the walks ', ['the allotment'])
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'told', concept: 'working', words: [' the walks ', 'the allotment'], lang: 'en-GB', by })
  })

  test('is skipped in the same press where nothing is written', async () => {
    const { props } = await lookBack(TellScreen, { props: { place: 'since', at: 'since' } })
    await press('Skip this')
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'told', concept: 'since', words: [''], lang: 'en-GB', by })
  })

  test('stands there again as it was told, or as it was being written', async () => {
    await lookBack(TellScreen, { props: { place: 'working', at: 'working', told: [aStatement({ words: 'the walks' }), aStatement({ words: 'my sleep' })] } })
    expect(screen.getAllByRole('textbox').map((each) => (each as HTMLTextAreaElement).value)).toEqual(['the walks', 'my sleep'])
    document.body.replaceChildren()
    await lookBack(TellScreen, { props: { place: 'working', at: 'working', draft: { words: 'half', picked: ['written'] } } })
    expect(screen.getAllByRole('textbox').map((each) => (each as HTMLTextAreaElement).value)).toEqual(['half', 'written'])
  })

  test('always says that nobody reads this now, and whom to call', async () => {
    await lookBack(TellScreen, { props: { place: 'since', at: 'since' } })
    expect(screen.getByText('Nobody reads this before your visit.')).toBeVisible()
    expect(screen.getByRole('link', { name: 'Emergency: 999' })).toHaveAttribute('href', 'tel:999')
  })
})

describe('how sure', () => {
  test('says what it was at the visit, and may be skipped', async () => {
    const { props } = await lookBack(ConfidenceScreen, { noted: [{ kind: 'plan-changed', plan: { goal: '', steps: [], confidence: 8 } }] })
    expect(screen.getByText(/At your visit you said 8 out of 10\./)).toBeVisible()
    await press('Skip this')
    expect(props.send).toHaveBeenLastCalledWith({ type: 'confidence.skipped' })
    await press('More sure')
    await press('Next')
    expect(props.send).toHaveBeenLastCalledWith({ type: 'confidence.said', confidence: 5 })
  })
})

describe('is it still right', () => {
  test('offers four answers alike, and asks for one of them', async () => {
    const { props } = await lookBack(RightScreen, { props: { place: 'right', at: 'still-right' } })
    expect(screen.getAllByRole('radio').map((each) => each.closest('label')?.textContent)).toEqual([
      'It is right for me. I carry on.You choose when to look again.',
      'I would like to change something.It goes on the list for your next visit.',
      'I would like to stop.It goes on the list for your next visit.',
      'I would like to talk about it.It goes on the list for your next visit.',
    ])
    await press('Next')
    expect(screen.getByText('Please choose one.')).toBeVisible()
    expect(props.send).not.toHaveBeenCalled()
  })

  test('sets the next day where the person carries on, with the usual one chosen already', async () => {
    const { props } = await lookBack(RightScreen, { props: { place: 'right', at: 'still-right' } })
    await userEvent.click(screen.getByRole('radio', { name: /I carry on/ }))
    expect(screen.getByText('Look again on 22 May 2027.')).toBeVisible()
    await userEvent.click(screen.getByRole('radio', { name: '6 months' }))
    await press('Next')
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'still-right.answered', answer: 'carry-on', words: '', lang: 'en-GB', by, review: { on: '2027-08-22' } })
  })

  test('says to talk to the practice before stopping, and whom to call', async () => {
    const { props } = await lookBack(RightScreen, { props: { place: 'right', at: 'still-right' } })
    await userEvent.click(screen.getByRole('radio', { name: /I would like to stop/ }))
    expect(screen.getByText(/Some medicines are not safe to stop all at once\./)).toBeVisible()
    expect(screen.getByRole('link', { name: inOnePiece('0113 496 0123') })).toBeVisible()
    await userEvent.type(screen.getByRole('textbox', { name: 'Would you like to say more?' }), 'my legs')
    await press('Next')
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'still-right.answered', answer: 'stop', words: 'my legs', lang: 'en-GB', by })
  })
})

test('who may see it is asked, and nothing is chosen for the person', async () => {
  const { props } = await lookBack(AudienceScreen)
  expect(screen.getAllByRole('radio').filter((each) => (each as HTMLInputElement).checked)).toEqual([])
  await press('Finish')
  expect(props.send).not.toHaveBeenCalled()
  await userEvent.click(screen.getByRole('radio', { name: /^My GP team(?! and)/ }))
  await press('Finish')
  expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'audience.chosen', audience: 'gp-team', by })
})

describe('the end of looking back', () => {
  const answered = (picked: string) => ({
    story: told(joansStory(), 'right', 'still-right', 'my legs', { picked: [picked] }),
    noted: [{ kind: 'follow-up-began' }, { kind: 'looked-back', concept: 'still-right', statements: ['right'] }, { kind: 'confidence-now', confidence: 4 }] as const,
  })

  test('says to book a visit and offers to get ready for it, where the person would like to talk', async () => {
    const { props } = await lookBack(DoneScreen, answered('talk'))
    expect(screen.getByText('It is on the list for your next visit.')).toBeVisible()
    expect(screen.getByText('Book a visit, and say that you would like to talk about it.')).toBeVisible()
    expect(screen.getByRole('link', { name: inOnePiece('0113 496 0123') })).toBeVisible()
    const what = within(screen.getByRole('region', { name: 'What you told us' }))
    expect(what.getByText('my legs')).toBeVisible()
    expect(what.getByText('How sure you are that you can do this: 4 out of 10')).toBeVisible()
    await press('Get ready for that visit')
    expect(props.prepare).toHaveBeenCalledOnce()
  })

  test('does not say that it is on anybody’s list, where only the person may see it', async () => {
    const { story, noted } = answered('talk')
    await lookBack(DoneScreen, { story: setAudience(story, { id: 'a', at: 1 }, ['right'], 'only-me', by), noted })
    expect(screen.getByText('Only you can see it.')).toBeVisible()
    expect(screen.getByText('You keep this to yourself. At your next visit, you can say it aloud.')).toBeVisible()
    expect(screen.queryByText(/on the list/)).toBeNull()
  })

  test('says when they look again, where the person carries on', async () => {
    const { props } = await lookBack(DoneScreen, answered('carry-on'))
    expect(screen.getByText('You look again on 22 February 2027.')).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Get ready for that visit' })).toBeNull()
    await press('Start page')
    expect(props.goHome).toHaveBeenCalledOnce()
  })
})
