import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { TopicScreen } from '../../../src/screens/together/topic-screen.tsx'
import { showInTheRoom } from '../../helpers/in-the-room.tsx'

describe('which choice', () => {
  test('opens the first match with Enter; the field alone takes the focus', async () => {
    const focused: (string | undefined)[] = []
    document.addEventListener('focusin', (event) => focused.push((event.target as Element).tagName), { once: true })
    const { props } = await showInTheRoom(TopicScreen)
    expect(screen.getByRole('textbox', { name: 'Find a choice' })).toHaveFocus()
    expect(focused).toEqual(['INPUT'])
    await userEvent.keyboard('sta{Enter}')
    expect(props.chooseTopic).toHaveBeenCalledExactlyOnceWith('statins')
  })

  test('shows what was found, and says it', async () => {
    await showInTheRoom(TopicScreen)
    await userEvent.keyboard('fever')
    expect(within(screen.getByRole('list', { name: 'What was found' })).getAllByRole('button').map((each) => each.textContent)).toEqual(['Antibiotics for a sore throat?'])
    expect(screen.getByRole('status')).toHaveTextContent('Found: Antibiotics for a sore throat?. Enter opens it.')
  })

  test('has all of them in a list, also where nothing was found', async () => {
    const { props } = await showInTheRoom(TopicScreen)
    await userEvent.keyboard('xyz{Enter}')
    expect(props.chooseTopic).not.toHaveBeenCalled()
    expect(screen.getByRole('status')).toHaveTextContent('We have no choice by that name. Here are all of them.')
    await userEvent.click(within(screen.getByRole('list', { name: 'All choices' })).getByRole('button', { name: 'Start a statin?' }))
    expect(props.chooseTopic).toHaveBeenCalledExactlyOnceWith('statins')
  })

  test('lets something else come first', async () => {
    const { props } = await showInTheRoom(TopicScreen)
    await userEvent.click(screen.getByRole('button', { name: 'Talk about something else first' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'go', to: 'agenda' })
  })
})
