import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { EndedScreen } from '../../../src/screens/together/ended-screen.tsx'
import { roomProps, showInTheRoom, statins } from '../../helpers/in-the-room.tsx'

const { visit, recordText } = roomProps()
const chosen = { ...visit, closed: 'valid' as const, settled: { outcome: 'option' as const, option: 'atorvastatin' }, plan: { goal: '', steps: [], review: { on: '2027-02-21' } } }
const written = () => within(screen.getByRole('region', { name: 'What was written down' })).getAllByRole('listitem').map((each) => each.textContent)

describe('the end of a visit', () => {
  test('says what was written down', async () => {
    await showInTheRoom(EndedScreen, { topic: await statins(), visit: chosen, recordText: { ...recordText, copied: 'same' } })
    expect(written()).toEqual(['You made a choice.', 'The way chosen: Take a statin each day', 'Look again on 21 February 2027', 'The text for the record was copied. Check that it is there.'])
  })

  test('warns where what was copied says something else by now', async () => {
    await showInTheRoom(EndedScreen, { visit: chosen, recordText: { ...recordText, copied: 'changed' } })
    expect(screen.getByText('The text has changed since it was copied. Go back and copy it again.')).toBeVisible()
    expect(written()).not.toContain('The text for the record was copied. Check that it is there.')
  })

  test('says one thing where the tool was not used', async () => {
    const { props } = await showInTheRoom(EndedScreen, { topic: await statins(), visit: { ...chosen, closed: 'not-used' } })
    expect(written()).toEqual(['About this choice: the tool was not used today.'])
    expect(screen.queryByText(/has not been copied/)).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Go back' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'go', to: 'notUsed' })
  })

  test('warns where the text was not copied, with the way back to it', async () => {
    const { props } = await showInTheRoom(EndedScreen, { visit: chosen })
    expect(screen.getByText('The text for the record has not been copied yet. You can go back and copy it.')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Go back' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'go', to: 'close' })
  })

  test.each([
    ['saved', 'It is kept on this device.'],
    ['saving', 'It is being saved on this device.'],
    ['held', 'Nothing is kept here. It goes when you press “Another person”.'],
    ['not-saved', 'It is not saved yet. It is still here on this screen.'],
  ] as const)('says where it is kept: %s', async (saving, words) => {
    await showInTheRoom(EndedScreen, { saving, visit: chosen })
    expect(screen.getByRole('region', { name: 'Where it is kept' })).toHaveTextContent(words)
  })

  test('can try to save again, and makes way for another person', async () => {
    const { props } = await showInTheRoom(EndedScreen, { saving: 'not-saved', visit: chosen })
    await userEvent.click(screen.getByRole('button', { name: 'Try to save again' }))
    expect(props.retry).toHaveBeenCalledOnce()
    await userEvent.click(screen.getByRole('button', { name: 'Another person' }))
    expect(props.leaveStory).toHaveBeenCalledOnce()
  })
})
