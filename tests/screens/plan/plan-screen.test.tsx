import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import type { Plan } from '../../../src/domain/consultation.ts'
import { PlanScreen } from '../../../src/screens/together/plan-screen.tsx'
import { claire, drOkafor, inputOf, joan, joansStory, joansVisit, settledOn, statins, told } from '../../summary/a-visit.ts'
import { showRoom } from './plan-room.tsx'

const topic = await statins()
const chosen = settledOn(topic, 'atorvastatin')
const planNow: Plan = inputOf(joansStory(), joansVisit(topic, [joan, drOkafor], 'qrisk-10', ...chosen), topic).visit.plan

describe('our plan', () => {
  test('says where the pair are, why, what it is for and who does what', async () => {
    const story = told(joansStory(), 'why', 'reason', 'If my legs ache I stop.', { place: 'room' })
    await showRoom(PlanScreen, { story, noted: chosen })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Our plan')
    expect(screen.getByText('Take a statin each day')).toBeVisible()
    expect(screen.getByText('If my legs ache I stop.')).toBeVisible()
    expect(screen.getByText('My mum had a stroke when she was 71. I do not want that.')).toBeVisible()
    const steps = within(screen.getByRole('heading', { name: 'Who does what' }).parentElement!).getByRole('list')
    expect(within(steps).getAllByRole('listitem').map((each) => each.textContent)).toEqual([
      'Book a blood test before the first tabletThe practice',
      'Check about pregnancy, where it could applyTogether',
      'Send the prescriptionThe practice',
      'Take one tablet each dayJoan',
      'Call about bad muscle pain, weakness or dark urineJoan',
      'Book a blood test at 2 to 3 monthsThe practice',
    ])
  })

  test('has the topic’s review chosen already, and changes it in one press', async () => {
    const { props } = await showRoom(PlanScreen, { noted: chosen })
    expect(screen.getByRole('radio', { name: '3 months' })).toBeChecked()
    expect(screen.getByText('Look again on 22 February 2027.')).toBeVisible()
    await userEvent.click(screen.getByRole('radio', { name: '6 weeks' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'plan.changed', plan: { ...planNow, review: { on: '2027-01-03' } } })
  })

  test('takes any day that has not gone, and "no need"', async () => {
    const { props } = await showRoom(PlanScreen, { noted: chosen })
    await userEvent.click(screen.getByRole('radio', { name: 'Another day' }))
    const day = screen.getByLabelText('Which day?')
    await userEvent.clear(day)
    await userEvent.type(day, '2026-11-01')
    expect(screen.getByText('This day has gone. Choose a later one.')).toBeVisible()
    expect(props.send).not.toHaveBeenCalled()
    await userEvent.clear(day)
    await userEvent.type(day, '2026-12-24')
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'plan.changed', plan: { ...planNow, review: { on: '2026-12-24' } } })
    await userEvent.click(screen.getByRole('radio', { name: 'No need' }))
    expect(props.send).toHaveBeenLastCalledWith({ type: 'plan.changed', plan: { ...planNow, review: 'none-needed' } })
  })

  test('gets a step more and a step fewer', async () => {
    const { props } = await showRoom(PlanScreen, { noted: chosen })
    await userEvent.click(screen.getByRole('button', { name: 'Take away: Send the prescription' }))
    expect(props.send).toHaveBeenLastCalledWith({ type: 'plan.changed', plan: { ...planNow, steps: planNow.steps.filter((step) => step.id !== 'prescription') } })
    await userEvent.click(screen.getByText('Add a step'))
    await userEvent.type(screen.getByLabelText('What is the step?'), 'walk with Claire')
    await userEvent.click(screen.getByRole('radio', { name: 'Joan' }))
    await userEvent.click(screen.getByRole('button', { name: 'Add it' }))
    expect(props.send).toHaveBeenLastCalledWith({
      type: 'plan.changed',
      plan: { ...planNow, steps: [...planNow.steps, { id: 'own-1', who: 'person', words: 'walk with Claire' }] },
    })
  })

  test('gets a step with a day, which stands beside it', async () => {
    const { props, showAgain } = await showRoom(PlanScreen, { noted: chosen })
    await userEvent.click(screen.getByText('Add a step'))
    await userEvent.type(screen.getByLabelText('What is the step?'), 'blood test')
    await userEvent.type(screen.getByLabelText('On which day? You can leave this empty.'), '2026-12-24')
    await userEvent.click(screen.getByRole('button', { name: 'Add it' }))
    const step = { id: 'own-1', who: 'together', words: 'blood test', on: '2026-12-24' } as const
    expect(props.send).toHaveBeenLastCalledWith({ type: 'plan.changed', plan: { ...planNow, steps: [...planNow.steps, step] } })
    await showAgain({ noted: [...chosen, { kind: 'plan-changed', plan: { ...planNow, steps: [step] } }] })
    expect(screen.getByText('Together · 24 December 2026')).toBeVisible()
  })

  test('keeps how sure the person is, and asks what would help when they are not', async () => {
    const { props, showAgain } = await showRoom(PlanScreen, { noted: chosen })
    await userEvent.click(screen.getByText('How sure are you that you can do this?', { selector: 'summary *' }))
    await userEvent.click(screen.getByRole('button', { name: 'More sure' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'plan.changed', plan: { ...planNow, confidence: 5 } })
    await showAgain({ noted: [...chosen, { kind: 'plan-changed', plan: { ...planNow, confidence: 5 } }] })
    expect(screen.getByText('What would make it one step surer? You can change the plan.')).toBeVisible()
  })

  test('lets the goal be said anew', async () => {
    const { props } = await showRoom(PlanScreen, { noted: chosen })
    await userEvent.click(screen.getByRole('button', { name: 'Say it anew' }))
    await userEvent.type(screen.getByRole('textbox', { name: 'What is this plan for?' }), 'to be there for Thursdays')
    await userEvent.tab()
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'plan.changed', plan: { ...planNow, goal: 'to be there for Thursdays' } })
  })

  test('always says whom to call', async () => {
    await showRoom(PlanScreen, { noted: chosen })
    for (const id of topic.scenario.safetyNet) expect(screen.getByText(topic.text.words[`safety-net.${id}`]!)).toBeVisible()
    expect(screen.getAllByRole('link').map((each) => each.getAttribute('href'))).toEqual(['tel:01134960123', 'tel:111', 'tel:999'])
  })

  test('shows both views alike where they differ', async () => {
    const story = told(joansStory(), 'lean', 'leaning', 'No tablets for me', { place: 'room' })
    await showRoom(PlanScreen, { story, noted: [{ kind: 'settled', settled: { outcome: 'differ' } }, { kind: 'view-given', by: { voice: 'professional', name: 'Dr Okafor' }, words: 'I would take one' }] })
    expect(screen.getByText('You see it differently.')).toBeVisible()
    expect(screen.getByText('No tablets for me').closest('p')).toHaveTextContent('Joan says: No tablets for me.')
    expect(screen.getByText('I would take one').closest('p')).toHaveTextContent('Dr Okafor says: I would take one.')
    expect(screen.getByText('A second opinion is possible.')).toBeVisible()
  })

  test('says what is open where nothing is settled, and where to settle it', async () => {
    const { props } = await showRoom(PlanScreen)
    expect(screen.getByText('Nothing is settled yet.')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Say where you have got to' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'go', to: 'outcome' })
  })
})

describe('the text for the record', () => {
  test('is copied in one press, and says so only then', async () => {
    const { props } = await showRoom(PlanScreen, { noted: chosen })
    expect(screen.queryByText(/Copied/)).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Copy' }))
    expect(props.copy).toHaveBeenCalledExactlyOnceWith(props.recordText.text)
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'copied', digest: props.recordText.digest })
    expect(await screen.findByText('Copied. Paste it into the record now.')).toBeVisible()
  })

  test('stands there to be selected where the browser would not copy it, and nothing is noted', async () => {
    const { props } = await showRoom(PlanScreen, { noted: chosen, props: { copy: vi.fn(() => Promise.resolve(false)) } })
    await userEvent.click(screen.getByRole('button', { name: 'Copy' }))
    expect(await screen.findByText('This browser would not copy. Select the text and copy it.')).toBeVisible()
    expect(screen.getByRole('region', { name: 'Text for the record' }).textContent).toBe(props.recordText.text)
    expect(getSelection()?.toString()).toBe(props.recordText.text)
    expect(props.send).not.toHaveBeenCalled()
  })

  test('says when the plan has changed since', async () => {
    const { props, showAgain } = await showRoom(PlanScreen, { noted: chosen })
    await userEvent.click(screen.getByRole('button', { name: 'Copy' }))
    await screen.findByText('Copied. Paste it into the record now.')
    await showAgain({ noted: [...chosen, { kind: 'copied', digest: props.recordText.digest }, { kind: 'plan-changed', plan: { ...planNow, review: 'none-needed' } }] })
    expect(screen.getByText(/^It has changed since it was copied. Copy it again/)).toBeVisible()
    expect(screen.getByRole('button', { name: 'Copy again' })).toBeVisible()
  })

  test('can be read by everyone, and says how long it is', async () => {
    const { props } = await showRoom(PlanScreen, { present: [joan, claire, drOkafor], noted: chosen })
    const length = props.recordText.length.toLocaleString('en-GB')
    expect(screen.getByText(new RegExp(`${length} characters`))).toBeVisible()
    await userEvent.click(screen.getByText('Read the text'))
    expect(screen.getByRole('region', { name: 'Text for the record' }).textContent).toBe(props.recordText.text)
  })

  test('prints and takes home from beside it', async () => {
    const { props } = await showRoom(PlanScreen, { noted: chosen })
    await userEvent.click(screen.getByRole('button', { name: 'Print' }))
    expect(props.print).toHaveBeenCalledOnce()
    expect(props.send).toHaveBeenLastCalledWith({ type: 'printed' })
    await userEvent.click(screen.getAllByRole('button', { name: 'Take it home' }).at(-1)!)
    expect(props.send).toHaveBeenLastCalledWith({ type: 'go', to: 'takeHome' })
  })
})
