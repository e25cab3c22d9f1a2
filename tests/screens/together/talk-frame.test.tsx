import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { ConsultationProps } from '../../../src/screens/together/consultation-screen.ts'
import { TalkFrame } from '../../../src/screens/together/talk-frame.tsx'
import { roomProps, showInTheRoom, statins } from '../../helpers/in-the-room.tsx'

const { visit } = roomProps()
const Framed = (props: ConsultationProps) => <TalkFrame props={props} talk="choice" heading="Here" aside="Beside it" />
const steps = () => within(screen.getByRole('navigation', { name: 'Parts of this talk' }))

describe('the frame of every talk', () => {
  test('has the four talks, and says where the pair are and what they have done', async () => {
    await showInTheRoom(Framed)
    expect(steps().getAllByRole('button').map((each) => each.textContent)).toEqual(['Your story, done', 'There is a choice', 'Options', 'Decide and plan'])
    expect(steps().getByRole('button', { current: 'step' })).toHaveTextContent('There is a choice')
  })

  test.each([
    ['Your story', {}, 'story'],
    ['There is a choice', {}, 'choice'],
    ['Options', {}, 'topic'],
    ['Decide and plan', {}, 'outcome'],
    ['Decide and plan', { visit: { ...visit, settled: { outcome: 'not-yet' as const } } }, 'plan'],
  ] as const)('“%s” goes there at any time', async (name, changes, to) => {
    const { props } = await showInTheRoom(Framed, changes)
    await userEvent.click(steps().getByRole('button', { name: new RegExp(`^${name}`) }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'go', to })
  })

  test.each([
    [false, 'gate'],
    [true, 'options'],
  ] as const)('“Options” comes after the check of the day (done: %s)', async (gatePassed, to) => {
    const { props } = await showInTheRoom(Framed, { topic: await statins(), visit: { ...visit, gatePassed } })
    await userEvent.click(steps().getByRole('button', { name: 'Options' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'go', to })
  })

  test('always has the two ways out', async () => {
    const { props } = await showInTheRoom(Framed)
    await userEvent.click(screen.getByRole('button', { name: 'Take it home' }))
    await userEvent.click(screen.getByRole('button', { name: 'Not the right tool today' }))
    expect(props.send).toHaveBeenNthCalledWith(1, { type: 'go', to: 'takeHome' })
    expect(props.send).toHaveBeenNthCalledWith(2, { type: 'go', to: 'notUsed' })
  })

  test('says that a topic is a draft until it is signed', async () => {
    const topic = await statins()
    const { showAgain } = await showInTheRoom(Framed, { topic })
    expect(screen.getByText('Draft')).toBeVisible()
    showAgain({ topic: { ...topic, scenario: { ...topic.scenario, status: 'signed' } } })
    expect(screen.queryByText('Draft')).toBeNull()
  })

  test('gives the heading the focus', async () => {
    await showInTheRoom(Framed)
    expect(screen.getByRole('heading', { level: 1, name: 'Here' })).toHaveFocus()
    expect(screen.getByRole('complementary')).toHaveTextContent('Beside it')
  })
})
