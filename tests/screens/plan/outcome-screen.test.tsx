import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { planFor } from '../../../src/domain/plan.ts'
import { OutcomeScreen } from '../../../src/screens/together/outcome-screen.tsx'
import { claire, drOkafor, inputOf, joan, joansStory, joansVisit, statins, talkedAt, told } from '../../summary/a-visit.ts'
import { showRoom } from './plan-room.tsx'

const gp = { voice: 'professional', name: 'Dr Okafor' } as const

describe('where the pair have got to', () => {
  test('offers every option and every other ending, all of them buttons of one list', async () => {
    await showRoom(OutcomeScreen)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Where have we got to, Joan?')
    const ways = within(screen.getByRole('list', { name: 'Where we have got to' }))
    expect(ways.getAllByRole('button').map((each) => each.textContent)).toEqual([
      'ANo statin for now Carry on as you are, and look again later',
      'BChange habits first Food, moving, weight, smoking or alcohol, then look again',
      'CTake a statin each day Atorvastatin 20 mg, as well as healthy living',
      'Not yet I want more time, or to talk to someone',
      'We see it differently Write down both views, fairly',
      'I would like you to decide The GP chooses, and says why',
      'No decision needed There is nothing to choose today',
    ])
  })

  test('settles on an option in one press', async () => {
    const { props } = await showRoom(OutcomeScreen)
    await userEvent.click(screen.getByRole('button', { name: /Take a statin each day/ }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'settled', settled: { outcome: 'option', option: 'atorvastatin' } })
  })

  test('settles that nothing is to be decided in one press', async () => {
    const { props } = await showRoom(OutcomeScreen)
    await userEvent.click(screen.getByRole('button', { name: /No decision needed/ }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'settled', settled: { outcome: 'none-needed' } })
  })

  test('offers the endings that need no topic where there is none', async () => {
    await showRoom(OutcomeScreen, { withoutTopic: true })
    const ways = within(screen.getByRole('list', { name: 'Where we have got to' }))
    expect(ways.getAllByRole('button')).toHaveLength(4)
  })

  test('marks where the pair are, and goes on to the plan from there', async () => {
    const { props } = await showRoom(OutcomeScreen, { noted: [{ kind: 'settled', settled: { outcome: 'option', option: 'no-statin' } }] })
    expect(screen.getByRole('button', { name: /No statin for now/ })).toHaveAttribute('aria-pressed', 'true')
    await userEvent.click(screen.getByRole('button', { name: 'On to the plan' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'go', to: 'plan' })
  })
})

describe('“not yet”', () => {
  test('needs nothing filled in', async () => {
    const { props } = await showRoom(OutcomeScreen)
    await userEvent.click(screen.getByRole('button', { name: /Not yet I want/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Not yet. On to the plan' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'settled', settled: { outcome: 'not-yet' } })
  })

  test('takes what would settle it, what to watch for and the day to look again', async () => {
    const { props } = await showRoom(OutcomeScreen)
    await userEvent.click(screen.getByRole('button', { name: /Not yet I want/ }))
    await userEvent.type(screen.getByLabelText('What would settle it?'), 'a talk with my sister')
    await userEvent.type(screen.getByLabelText('What shall we watch for until then?'), 'chest pain')
    await userEvent.click(screen.getByRole('radio', { name: '2 weeks' }))
    await userEvent.click(screen.getByRole('button', { name: 'Not yet. On to the plan' }))
    const topic = await statins()
    const { visit } = inputOf(joansStory(), joansVisit(topic, [joan, drOkafor], 'qrisk-10'), topic)
    expect(props.send).toHaveBeenNthCalledWith(1, { type: 'settled', settled: { outcome: 'not-yet', until: 'a talk with my sister', watch: 'chest pain' } })
    expect(props.send).toHaveBeenNthCalledWith(2, {
      type: 'plan.changed',
      plan: { ...planFor(topic.scenario, { outcome: 'not-yet' }, visit, talkedAt), review: { on: '2026-12-06' } },
    })
    expect(props.send).toHaveBeenCalledTimes(2)
  })

  test('stands open again, with what was written, when the pair come back', async () => {
    await showRoom(OutcomeScreen, { noted: [{ kind: 'settled', settled: { outcome: 'not-yet', until: 'the score' } }] })
    expect(screen.getByLabelText('What would settle it?')).toHaveValue('the score')
  })
})

describe('“we see it differently”', () => {
  test('writes down both views, each in its own voice, and says nothing of who is right', async () => {
    const { props, unmount } = await showRoom(OutcomeScreen)
    await userEvent.click(screen.getByRole('button', { name: /We see it differently/ }))
    await userEvent.type(screen.getByRole('textbox', { name: 'What Joan thinks, and why' }), 'No tablets for me')
    await userEvent.type(screen.getByRole('textbox', { name: 'What Dr Okafor (GP team) thinks, and why' }), 'I would take one')
    await userEvent.click(screen.getByRole('button', { name: 'Write down all views. On to the plan' }))
    unmount()
    expect(props.send).toHaveBeenNthCalledWith(1, {
      type: 'statement.made',
      answer: { concept: 'leaning', words: 'No tablets for me', picked: [], lang: 'en-GB', by: { voice: 'person' }, audience: 'gp-team' },
    })
    expect(props.send).toHaveBeenNthCalledWith(2, { type: 'view.given', by: gp, words: 'I would take one' })
    expect(props.send).toHaveBeenNthCalledWith(3, { type: 'settled', settled: { outcome: 'differ', differing: {} } })
    expect(props.send).toHaveBeenCalledTimes(3)
  })

  test('takes which way, what would change a mind, what was agreed, the day and a second opinion, and reads it back', async () => {
    const story = told(joansStory(), 'lean', 'leaning', 'my legs come first', { place: 'room' })
    const { props } = await showRoom(OutcomeScreen, { story, noted: [{ kind: 'view-given', by: gp, words: 'it helps' }] })
    await userEvent.click(screen.getByRole('button', { name: /We see it differently/ }))
    await userEvent.click(within(screen.getByRole('group', { name: 'What Joan prefers' })).getByRole('radio', { name: 'A: No statin for now' }))
    await userEvent.click(within(screen.getByRole('group', { name: 'What Dr Okafor would choose' })).getByRole('radio', { name: 'C: Take a statin each day' }))
    await userEvent.type(screen.getByRole('textbox', { name: 'What would change the mind of Dr Okafor?' }), 'a score of 5')
    await userEvent.type(screen.getByRole('textbox', { name: 'What did you agree to do next?' }), 'walk more first')
    await userEvent.click(screen.getByRole('radio', { name: '2 weeks' }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Joan would like a second opinion' }))
    const read = screen.getByRole('group', { name: 'This is how it is written down' })
    expect([...read.querySelectorAll('p')].map((each) => each.textContent)).toEqual([
      'Joan prefers A (No statin for now) because my legs come first.',
      'Dr Okafor would choose C (Take a statin each day) because it helps.',
      'They agreed to walk more first and to look again on 6 December 2026.',
      'Dr Okafor might think again because of a score of 5.',
      'Joan would like a second opinion.',
    ])
    expect([...read.querySelectorAll('q')].map((each) => each.textContent)).toEqual(['my legs come first', 'it helps', 'walk more first', 'a score of 5'])
    await userEvent.type(screen.getByRole('textbox', { name: 'What would change the mind of Joan?' }), 'a stroke')
    await userEvent.click(screen.getByRole('button', { name: 'Write down all views. On to the plan' }))
    expect(props.send).toHaveBeenNthCalledWith(1, {
      type: 'statement.made',
      answer: { concept: 'would-change', words: 'a stroke', picked: [], lang: 'en-GB', by: { voice: 'person' }, audience: 'gp-team' },
    })
    const differing = { person: 'no-statin', gp: 'atorvastatin', gpChange: 'a score of 5', agreed: 'walk more first', secondOpinion: true }
    expect(props.send).toHaveBeenNthCalledWith(2, { type: 'settled', settled: { outcome: 'differ', differing } })
    expect(props.send).toHaveBeenNthCalledWith(3, { type: 'plan.changed', plan: expect.objectContaining({ review: { on: '2026-12-06' } }) as unknown })
  })

  test('says that a second opinion is possible where nobody asked for one', async () => {
    await showRoom(OutcomeScreen)
    await userEvent.click(screen.getByRole('button', { name: /We see it differently/ }))
    expect(within(screen.getByRole('group', { name: 'This is how it is written down' })).getByText('A second opinion is possible.')).toBeVisible()
  })
})

describe('“I would like you to decide”', () => {
  test('shows what the person put first, whole, and lets the GP choose in one press', async () => {
    const { props } = await showRoom(OutcomeScreen)
    await userEvent.click(screen.getByRole('button', { name: /I would like you to decide/ }))
    expect(screen.getByText('My mum had a stroke when she was 71. I do not want that.')).toBeVisible()
    expect(screen.getByText(/because you put this first\. Stop me if that is wrong\./)).toBeVisible()
    await userEvent.click(screen.getAllByRole('button', { name: /Change habits first/ })[1]!)
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'settled', settled: { outcome: 'you-decide', option: 'lifestyle-first' } })
  })
})

describe('the person’s reason', () => {
  test('is kept byte for byte when the box is left, for those who hear it', async () => {
    const { props } = await showRoom(OutcomeScreen, { present: [joan, claire, drOkafor] })
    await userEvent.type(screen.getByRole('textbox', { name: 'Joan’s reason, in their own words' }), '  my legs,{Enter}and Thursdays ')
    await userEvent.tab()
    expect(props.send).toHaveBeenCalledExactlyOnceWith({
      type: 'statement.made',
      answer: { concept: 'reason', words: '  my legs,\nand Thursdays ', picked: [], lang: 'en-GB', by: { voice: 'person' }, audience: 'everyone' },
    })
  })

  test('takes the place of the one before, and is kept too when the page is left', async () => {
    const { props, unmount } = await showRoom(OutcomeScreen, { story: told(joansStory(), 'old', 'reason', 'my legs', { place: 'room' }) })
    const box = screen.getByRole('textbox', { name: 'Joan’s reason, in their own words' })
    expect(box).toHaveValue('my legs')
    await userEvent.type(box, ' first')
    unmount()
    expect(props.send).toHaveBeenCalledExactlyOnceWith({
      type: 'statement.made',
      answer: { concept: 'reason', words: 'my legs first', picked: [], lang: 'en-GB', by: { voice: 'person' }, audience: 'gp-team', supersedes: ['old'] },
    })
  })

  test('is not said again where nothing new was written, nor taken away by an empty box', async () => {
    const { props, unmount } = await showRoom(OutcomeScreen, { story: told(joansStory(), 'old', 'reason', 'my legs', { place: 'room' }) })
    const box = screen.getByRole('textbox', { name: 'Joan’s reason, in their own words' })
    await userEvent.click(box)
    await userEvent.tab()
    await userEvent.clear(box)
    await userEvent.tab()
    unmount()
    expect(props.send).not.toHaveBeenCalled()
  })
})

describe('the other voices', () => {
  test('have no GP’s view until the person asks for it', async () => {
    const { props, showAgain } = await showRoom(OutcomeScreen, { present: [joan, claire, drOkafor] })
    expect(screen.queryByRole('textbox', { name: 'What Dr Okafor (GP team) thinks' })).toBeNull()
    expect(screen.getByText('Say it aloud if an option is unsafe, or you would not prescribe it.')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'What does my GP think?' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'view.asked' })
    await showAgain({ present: [joan, claire, drOkafor], noted: [{ kind: 'view-asked' }] })
    expect(screen.getByText('Joan asked')).toBeVisible()
    await userEvent.type(screen.getByRole('textbox', { name: 'What Dr Okafor (GP team) thinks' }), 'I would try it')
    await userEvent.tab()
    expect(props.send).toHaveBeenLastCalledWith({ type: 'view.given', by: gp, words: 'I would try it' })
  })

  test('stand in order and of one make: the person, each of the family, the GP', async () => {
    const { container } = await showRoom(OutcomeScreen, { present: [joan, { voice: 'family', name: 'Tom' }, drOkafor, claire] })
    const columns = [...container.querySelectorAll('section[data-voice]')]
    expect(columns.map((each) => each.getAttribute('data-voice'))).toEqual(['person', 'family', 'family', 'professional'])
    expect(new Set(columns.map((each) => [each.className, each.getAttribute('data-look'), each.parentElement?.className].join()))).toHaveLength(1)
    expect(columns.map((each) => each.querySelector('span')?.textContent)).toEqual(['Joan', 'Tom (family)', 'Claire (daughter)', 'Dr Okafor (GP team)'])
  })

  test('are family’s words only where the person agrees that they are written down, in one tick', async () => {
    const by = { voice: 'family', name: 'Claire' } as const
    const { props, showAgain } = await showRoom(OutcomeScreen, { present: [joan, claire, drOkafor] })
    expect(screen.queryByRole('checkbox', { name: /agrees/ })).toBeNull()
    await userEvent.type(screen.getByRole('textbox', { name: 'What Claire (daughter) thinks' }), 'I can drive')
    await userEvent.tab()
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'view.given', by, words: 'I can drive' })
    const given = { kind: 'view-given', by, words: 'I can drive' } as const
    await showAgain({ present: [joan, claire, drOkafor], noted: [given] })
    await userEvent.click(screen.getByRole('checkbox', { name: 'Joan agrees that this is written down' }))
    expect(props.send).toHaveBeenLastCalledWith({ type: 'view.agreed', by, agrees: true })
    await showAgain({ present: [joan, claire, drOkafor], noted: [given, { kind: 'view-agreed', view: 'more.10', agrees: true }] })
    const tick = screen.getByRole('checkbox', { name: 'Joan agrees that this is written down' })
    expect(tick).toBeChecked()
    await userEvent.click(tick)
    expect(props.send).toHaveBeenLastCalledWith({ type: 'view.agreed', by, agrees: false })
  })

  test('do not lie open without that agreement when the pair come back', async () => {
    const noted = [{ kind: 'view-given', by: { voice: 'family', name: 'Claire' }, words: 'I can drive' }] as const
    const { container } = await showRoom(OutcomeScreen, { present: [joan, claire, drOkafor], noted })
    expect(container).not.toHaveTextContent('I can drive')
    expect(screen.getByText('Something was said. Joan has not agreed that it is written down.')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Look at it together' }))
    expect(screen.getByRole('textbox', { name: 'What Claire (daughter) thinks' })).toHaveValue('I can drive')
    expect(screen.getByRole('checkbox', { name: 'Joan agrees that this is written down' })).not.toBeChecked()
  })

  test('can have a doubt written down, with whose it is, and of family only where the person agrees', async () => {
    const { props } = await showRoom(OutcomeScreen, { present: [joan, claire, drOkafor] })
    await userEvent.click(screen.getByText('Write down a doubt or a worry about this'))
    await userEvent.type(screen.getByRole('textbox', { name: 'In their own words' }), 'she forgets tablets')
    await userEvent.click(screen.getByRole('radio', { name: 'Claire (daughter)' }))
    expect(screen.getByRole('button', { name: 'Write it down' })).toBeDisabled()
    await userEvent.click(screen.getByRole('checkbox', { name: 'Joan agrees that this is written down' }))
    await userEvent.click(screen.getByRole('button', { name: 'Write it down' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'reservation.noted', by: { voice: 'family', name: 'Claire' }, words: 'she forgets tablets', agreed: true })
    await userEvent.click(screen.getByRole('radio', { name: 'Joan' }))
    await userEvent.type(screen.getByRole('textbox', { name: 'In their own words' }), 'my legs')
    await userEvent.click(screen.getByRole('button', { name: 'Write it down' }))
    expect(props.send).toHaveBeenLastCalledWith({ type: 'reservation.noted', by: { voice: 'person' }, words: 'my legs' })
  })
})

test('the teach-back is words to say aloud, with nothing to tick', async () => {
  await showRoom(OutcomeScreen)
  await userEvent.click(screen.getByText('Check that it was explained well'))
  expect(screen.getByText(/What will you tell someone at home about the ways we looked at/)).toBeVisible()
  expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
})
