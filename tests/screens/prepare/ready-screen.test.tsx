import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { ReadyScreen } from '../../../src/screens/prepare/ready-screen.tsx'
import { showAtHome } from '../../helpers/at-home.tsx'

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

describe('being ready', () => {
  test('says what happens next, and where the words are', async () => {
    await showAtHome(ReadyScreen)
    expect(screen.getByRole('heading', { level: 1, name: 'You are ready. What happens next?' })).toHaveFocus()
    expect(screen.getByText('Bring this device to your visit.')).toBeVisible()
    expect(screen.getByText('Your words are kept on this device only.')).toBeVisible()
    expect(screen.getByText('Nobody has been sent anything.')).toBeVisible()
  })

  test('does not promise that words are kept which are in memory alone', async () => {
    await showAtHome(ReadyScreen, { changes: { saving: 'held' } })
    expect(screen.getByText('Keep this page open until then. It is gone when you close it.')).toBeVisible()
    expect(screen.getByText('Your words are held on this screen only.')).toBeVisible()
    expect(screen.queryByText(/kept on this device/)).toBeNull()
  })

  test('goes on to sitting together, to paper, to more, back, or to the start page', async () => {
    const { props } = await showAtHome(ReadyScreen)
    await press('We are together now')
    expect(props.sitTogether).toHaveBeenCalledOnce()
    await press('Print a page')
    expect(props.print).toHaveBeenCalledOnce()
    await press('Start page')
    expect(props.goHome).toHaveBeenCalledOnce()
    await press('I have more to say')
    await press('Back')
    expect(props.send).toHaveBeenNthCalledWith(1, { type: 'more.wanted' })
    expect(props.send).toHaveBeenNthCalledWith(2, { type: 'back' })
    expect(props.send).toHaveBeenCalledTimes(2)
  })
})
