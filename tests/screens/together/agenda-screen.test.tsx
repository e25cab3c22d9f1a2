import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { AgendaScreen } from '../../../src/screens/together/agenda-screen.tsx'
import { joansStory, roomProps, showInTheRoom, statins } from '../../helpers/in-the-room.tsx'

const { visit } = roomProps()
const hope = { id: 'hope', voice: 'person' as const, words: 'Decide about a statin.', statement: 'hope' }
const question = { id: 'ask', voice: 'person' as const, words: 'What if I wait?', statement: 'ask' }
const pressure = { id: 'added-1', voice: 'professional' as const, words: 'Your blood pressure' }
const items = () => within(screen.getByRole('list', { name: 'To talk about today' })).getAllByRole('figure')

describe('the agenda', () => {
  test('begins with what was told at home, in the person’s own words', async () => {
    await showInTheRoom(AgendaScreen)
    expect(items().map((each) => each.textContent)).toEqual(['Decide about a statin.Joanyesterdayat home', 'What if I wait?Joanyesterdayat home'])
  })

  test('takes an item from each voice, exactly as it was written', async () => {
    const { props } = await showInTheRoom(AgendaScreen, { visit: { ...visit, present: [...(visit.present ?? []), { voice: 'family', name: 'Claire' }] } })
    expect(screen.getAllByRole('radio').map((each) => each.closest('label')?.textContent)).toEqual(['Joan', 'GP team', 'Claire'])
    await userEvent.click(screen.getByRole('radio', { name: 'GP team' }))
    await userEvent.type(screen.getByRole('textbox', { name: 'What would you like to talk about?' }), 'Your  blood pressure{Enter}')
    expect(props.send).toHaveBeenCalledExactlyOnceWith({
      type: 'agenda.changed',
      items: [hope, question, { id: 'added-1', voice: 'professional', words: 'Your  blood pressure' }],
    })
    expect(screen.getByRole('textbox', { name: 'What would you like to talk about?' })).toHaveValue('')
  })

  test('never gives two items the same identity', async () => {
    const { props } = await showInTheRoom(AgendaScreen, { visit: { ...visit, agenda: [pressure, { ...pressure, id: 'added-3' }] } })
    await userEvent.type(screen.getByRole('textbox', { name: 'What would you like to talk about?' }), 'Sleep{Enter}')
    expect(props.send).toHaveBeenCalledExactlyOnceWith({
      type: 'agenda.changed',
      items: [pressure, { ...pressure, id: 'added-3' }, { id: 'added-4', voice: 'person', words: 'Sleep' }],
    })
  })

  test('is put in order with buttons, and the focus goes with the item', async () => {
    const agenda = [hope, question, pressure]
    const { props, showAgain } = await showInTheRoom(AgendaScreen, { visit: { ...visit, agenda } })
    expect(screen.getByRole('button', { name: 'Earlier: item 1' })).toBeDisabled()
    expect(screen.getByRole('button', { name: 'Later: item 3' })).toBeDisabled()
    await userEvent.click(screen.getByRole('button', { name: 'Earlier: item 3' }))
    expect(props.send).toHaveBeenLastCalledWith({ type: 'agenda.changed', items: [hope, pressure, question] })
    showAgain({ visit: { ...visit, agenda: [hope, pressure, question] } })
    await userEvent.click(screen.getByRole('button', { name: 'Later: item 1' }))
    expect(props.send).toHaveBeenLastCalledWith({ type: 'agenda.changed', items: [pressure, hope, question] })
    showAgain({ visit: { ...visit, agenda: [pressure, hope, question] } })
    expect(screen.getByRole('button', { name: 'Later: item 2' })).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Earlier: item 2' }))
    showAgain({ visit: { ...visit, agenda: [hope, pressure, question] } })
    expect(screen.getByRole('button', { name: 'Later: item 1' })).toHaveFocus()
  })

  test('leaves an item for another day, and the focus is not lost with it', async () => {
    const { props } = await showInTheRoom(AgendaScreen, { visit: { ...visit, agenda: [hope, pressure] } })
    await userEvent.click(screen.getByRole('button', { name: 'Not today: item 1' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'agenda.changed', items: [pressure] })
    expect(screen.getByRole('status')).toHaveFocus()
  })

  test('shows no item that comes from words which somebody here may not see', async () => {
    const secret = { id: 'secret', voice: 'person' as const, words: 'I wake at four.', statement: 'not-seen' }
    await showInTheRoom(AgendaScreen, { visit: { ...visit, agenda: [secret, hope] } })
    expect(items().map((each) => each.textContent)).toEqual(['Decide about a statin.Joanyesterdayat home'])
  })

  test('keeps what was told at home as the agenda, and goes on to choosing', async () => {
    const { props } = await showInTheRoom(AgendaScreen)
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }))
    expect(props.send).toHaveBeenCalledTimes(2)
    expect(props.send).toHaveBeenNthCalledWith(1, { type: 'agenda.changed', items: [hope, question] })
    expect(props.send).toHaveBeenNthCalledWith(2, { type: 'go', to: 'topic' })
  })

  test('loses nothing that was written and not yet added', async () => {
    const { props } = await showInTheRoom(AgendaScreen, { seen: [] })
    await userEvent.type(screen.getByRole('textbox', { name: 'What would you like to talk about?' }), 'Waking at four')
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }))
    expect(props.send).toHaveBeenNthCalledWith(1, { type: 'agenda.changed', items: [{ id: 'added-1', voice: 'person', words: 'Waking at four' }] })
  })

  test.each([
    ['the story, where the choice is known and its check is still to do', { seen: joansStory }, 'story'],
    ['the check, where nothing was told', { seen: [] }, 'gate'],
    ['the options, where the check is done', { visit: { ...visit, gatePassed: true } }, 'options'],
  ] as const)('goes on to %s', async (_, changes, to) => {
    const { props } = await showInTheRoom(AgendaScreen, { topic: await statins(), ...changes })
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }))
    expect(props.send).toHaveBeenLastCalledWith({ type: 'go', to })
  })
})
