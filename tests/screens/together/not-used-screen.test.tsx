import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { NotUsedScreen } from '../../../src/screens/together/not-used-screen.tsx'
import { roomProps, showInTheRoom, statins } from '../../helpers/in-the-room.tsx'

const { visit } = roomProps()

describe('not the right tool today', () => {
  test('shows reasons to think about, none of which can be ticked', async () => {
    const { props } = await showInTheRoom(NotUsedScreen)
    expect(within(screen.getByRole('region', { name: 'Reasons to stop, to think about' })).getAllByRole('listitem')).toHaveLength(6)
    expect(screen.queryByRole('checkbox')).toBeNull()
    expect(screen.queryByRole('radio')).toBeNull()
    expect(screen.getByText('None of these reasons is written down here.')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Record only that it was not used' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'not-used' })
  })

  test('says what comes first where a red flag was found, and whom to call', async () => {
    await showInTheRoom(NotUsedScreen, { topic: await statins(), visit: { ...visit, found: ['red-flag.chest-pain', 'exclusion.pregnancy', 'red-flag.of-next-year'] } })
    expect(screen.getByRole('heading', { level: 1, name: 'Something else comes first today' })).toHaveFocus()
    expect(screen.getByText('Chest pain now')).toBeVisible()
    expect(screen.getByText('Look after this today, in your usual way. The choice can wait.')).toBeVisible()
    expect(screen.getAllByRole('link').map((each) => each.getAttribute('href'))).toEqual(['tel:999', 'tel:111'])
    expect(screen.getByText('Is pregnant, trying for a baby or breastfeeding')).toBeVisible()
  })

  test('is not urgent where the choice is made for others', async () => {
    await showInTheRoom(NotUsedScreen, { topic: await statins(), visit: { ...visit, found: ['exclusion.pregnancy'] } })
    expect(screen.queryByRole('link')).toBeNull()
    expect(screen.getByText('Other ways may suit better. Talk about what would help instead.')).toBeVisible()
  })

  test('goes back to where the pair were', async () => {
    const { props } = await showInTheRoom(NotUsedScreen, { topic: await statins() })
    await userEvent.click(screen.getByRole('button', { name: 'Go back' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'go', to: 'story' })
  })
})
