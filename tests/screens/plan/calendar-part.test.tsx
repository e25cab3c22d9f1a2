import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { CloseScreen } from '../../../src/screens/together/close-screen.tsx'
import { PlanScreen } from '../../../src/screens/together/plan-screen.tsx'
import { TakeHomeScreen } from '../../../src/screens/together/take-home-screen.tsx'
import { settledOn, statins } from '../../summary/a-visit.ts'
import { showRoom } from './plan-room.tsx'

const noted = settledOn(await statins(), 'atorvastatin')

describe('the day for a calendar', () => {
  test.each([['plan', PlanScreen], ['close', CloseScreen], ['take home', TakeHomeScreen]])('is saved in one press, with or without words: %s', async (_, Screen) => {
    const { props } = await showRoom(Screen, { noted })
    await userEvent.click(screen.getByText('Put it in a calendar'))
    await userEvent.click(screen.getByRole('button', { name: 'Save the day alone' }))
    expect(props.saveCalendar).toHaveBeenLastCalledWith('plain')
    expect(screen.getByText('Saved. Open the file to add it to your calendar.')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Save it with the words' }))
    expect(props.saveCalendar).toHaveBeenLastCalledWith('in-words')
  })

  test('is not there where no day was set', async () => {
    await showRoom(PlanScreen)
    expect(screen.queryByText('Put it in a calendar')).toBeNull()
  })

  test('says where the file goes on a screen that keeps nothing', async () => {
    await showRoom(PlanScreen, { noted, props: { saving: 'held' } })
    expect(screen.getByText(/The file is kept on this computer\./)).toBeInTheDocument()
  })
})
