import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { ReadyScreen } from '../../../src/screens/prepare/ready-screen.tsx'
import { showAtHome } from '../../helpers/at-home.tsx'

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

describe('being ready', () => {
  test('says what to do on the day, one thing after another, and where the words are', async () => {
    await showAtHome(ReadyScreen)
    expect(screen.getByRole('heading', { level: 1, name: 'You are ready' })).toHaveFocus()
    const steps = within(screen.getByRole('region', { name: 'On the day' })).getAllByRole('listitem')
    expect(steps.map((each) => each.textContent)).toEqual(['Bring this phone or tablet.', 'Open this page the way you opened it today.', 'With your GP, press “We are together now”.'])
    expect(screen.getByText('Your words are kept on this device only.')).toBeVisible()
    expect(screen.getByText('Nobody has been sent anything.')).toBeVisible()
  })

  test('does not promise that words are kept which are in memory alone', async () => {
    await showAtHome(ReadyScreen, { changes: { saving: 'held' } })
    const steps = within(screen.getByRole('region', { name: 'On the day' })).getAllByRole('listitem')
    expect(steps.map((each) => each.textContent)).toEqual(['Bring this phone or tablet, with this page still open.', 'With your GP, press “We are together now”.'])
    expect(screen.getByText('Your words are not kept.')).toBeVisible()
    expect(screen.queryByText(/kept on this device/)).toBeNull()
  })

  test('goes on to sitting together, to paper, to more, back, or to the start page', async () => {
    const { props } = await showAtHome(ReadyScreen)
    await press('We are together now')
    expect(props.sitTogether).toHaveBeenCalledOnce()
    await press('Print a page')
    expect(props.print).toHaveBeenCalledOnce()
    await press('Done')
    expect(props.goHome).toHaveBeenCalledOnce()
    await press('I have more to say')
    await press('Back')
    expect(props.send).toHaveBeenNthCalledWith(1, { type: 'more.wanted' })
    expect(props.send).toHaveBeenNthCalledWith(2, { type: 'back' })
    expect(props.send).toHaveBeenCalledTimes(2)
  })
})
