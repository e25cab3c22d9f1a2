import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { CloseScreen } from '../../../src/screens/together/close-screen.tsx'
import { settledOn, statins } from '../../summary/a-visit.ts'
import { roomOf, showRoom } from './plan-room.tsx'

const chosen = settledOn(await statins(), 'no-statin')

describe('before the pair part', () => {
  test('it says what is still open', async () => {
    await showRoom(CloseScreen)
    expect(screen.getByText('Nothing was settled. That is fine. You can carry on another day.')).toBeVisible()
    expect(screen.getByText('The text for the record has not been copied yet.')).toBeVisible()
    expect(screen.getByText('The page to take home has not been printed.')).toBeVisible()
    expect(screen.getByText('It is kept on this device.')).toBeVisible()
  })

  test('it says what is done', async () => {
    const { shown } = await roomOf({ noted: [...chosen, { kind: 'printed' }] })
    await showRoom(CloseScreen, { noted: [...chosen, { kind: 'copied', digest: shown.recordText.digest }, { kind: 'printed' }] })
    expect(screen.getByText('You know where you have got to.')).toBeVisible()
    expect(screen.getByText('Look again on 22 November 2027.')).toBeVisible()
    expect(screen.getByText('The text for the record was copied. Check that it is there.')).toBeVisible()
    expect(screen.getByText('The page to take home was sent to print.')).toBeVisible()
  })

  test('it reminds of the online record, and on a shared computer that nothing is kept', async () => {
    await showRoom(CloseScreen, { noted: chosen, props: { saving: 'held' } })
    expect(screen.getByText('Seeing it online')).toBeVisible()
    expect(screen.getByText('Nothing is kept here. Copy and print before you leave.')).toBeVisible()
    expect(screen.queryByText('It is kept on this device.')).toBeNull()
  })

  test('it offers to try again what could not be saved', async () => {
    const { props } = await showRoom(CloseScreen, { noted: chosen, props: { saving: 'not-saved' } })
    await userEvent.click(screen.getByRole('button', { name: 'Try to save again' }))
    expect(props.retry).toHaveBeenCalledOnce()
  })

  test('it ends in one press, or goes back', async () => {
    const { props } = await showRoom(CloseScreen, { noted: chosen })
    await userEvent.click(screen.getByRole('button', { name: 'Finish' }))
    expect(props.send).toHaveBeenLastCalledWith({ type: 'closed' })
    await userEvent.click(screen.getByRole('button', { name: 'Back to the plan' }))
    expect(props.send).toHaveBeenLastCalledWith({ type: 'go', to: 'plan' })
  })
})
