import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { topicWords } from '../../../src/domain/topic-words.ts'
import { GateScreen } from '../../../src/screens/together/gate-screen.tsx'
import { roomProps, showInTheRoom, statins } from '../../helpers/in-the-room.tsx'

const { visit } = roomProps()

describe('the check of the day', () => {
  test('shows every red flag and every exclusion, none of them folded away', async () => {
    const topic = await statins()
    await showInTheRoom(GateScreen, { topic })
    const { redFlags, exclusions } = topic.scenario
    expect(redFlags.length + exclusions.length).toBeGreaterThan(0)
    for (const key of [...redFlags.map((id) => `red-flag.${id}`), ...exclusions.map((id) => `exclusion.${id}`)]) {
      const line = screen.getByText(topicWords(topic, key))
      expect(line).toBeVisible()
      expect(line.closest('details')).toBeNull()
    }
  })

  test('folds the clinician’s own checks, and has all of them', async () => {
    const topic = await statins()
    await showInTheRoom(GateScreen, { topic })
    for (const id of topic.scenario.checks) expect(screen.getByText(topicWords(topic, `check.${id}`)).closest('details')).not.toHaveAttribute('open')
  })

  test('is passed in one press: none apply, and the group that was read', async () => {
    const topic = await statins()
    const { props } = await showInTheRoom(GateScreen, { topic })
    const groups = screen.getByRole('group', { name: 'None of these apply: the group' })
    expect(within(groups).getAllByRole('button').map((each) => each.textContent)).toEqual([
      'About 5 in 100',
      'About 10 in 100',
      'About 15 in 100',
      'About 20 in 100',
      'About 30 in 100',
      'We do not have a score yet',
    ])
    expect(groups).toHaveTextContent('This app works out no score.')
    await userEvent.click(within(groups).getByRole('button', { name: 'We do not have a score yet' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'gate.passed', group: 'not-known' })
  })

  test('stops where something applies, and says what', async () => {
    const { props } = await showInTheRoom(GateScreen, { topic: await statins() })
    await userEvent.click(screen.getByRole('button', { name: 'Something here applies' }))
    await userEvent.click(screen.getByRole('button', { name: 'Stop comparing for today' }))
    expect(screen.getByRole('alert')).toHaveTextContent('Tick what applies, or go back.')
    expect(props.send).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('checkbox', { name: 'Is pregnant, trying for a baby or breastfeeding' }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Chest pain now' }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'New trouble breathing at rest' }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'New trouble breathing at rest' }))
    await userEvent.click(screen.getByRole('button', { name: 'Stop comparing for today' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'gate.stopped', found: ['red-flag.chest-pain', 'exclusion.pregnancy'] })
  })

  test('keeps the focus on the way to what applies and back', async () => {
    await showInTheRoom(GateScreen, { topic: await statins() })
    await userEvent.click(screen.getByRole('button', { name: 'Something here applies' }))
    expect(screen.getByRole('checkbox', { name: 'Chest pain now' })).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Go back' }))
    expect(screen.getByRole('button', { name: 'Something here applies' })).toHaveFocus()
  })

  test('is one plain press where the topic has no groups', async () => {
    const topic = await statins()
    const { props } = await showInTheRoom(GateScreen, { topic: { ...topic, scenario: { ...topic.scenario, groups: [] } } })
    await userEvent.click(screen.getByRole('button', { name: 'None of these apply: see the options' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'gate.passed', group: 'not-known' })
  })

  test('says when it was done today, with which group, and leads back to the options', async () => {
    const { props } = await showInTheRoom(GateScreen, { topic: await statins(), visit: { ...visit, gatePassed: true, group: 'qrisk-20' } })
    expect(screen.getByText('Checked today')).toBeVisible()
    expect(screen.getByRole('button', { pressed: true })).toHaveTextContent('About 20 in 100')
    await userEvent.click(screen.getByRole('button', { name: 'To the options' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'go', to: 'options' })
  })

  test('leads to the list of choices where none was chosen', async () => {
    const { props } = await showInTheRoom(GateScreen)
    await userEvent.click(screen.getByRole('button', { name: 'Choose what to look at' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'go', to: 'topic' })
  })
})
