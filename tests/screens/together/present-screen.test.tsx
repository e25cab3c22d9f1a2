import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { PresentScreen } from '../../../src/screens/together/present-screen.tsx'
import { joansStory, showInTheRoom } from '../../helpers/in-the-room.tsx'

describe('who is in the room', () => {
  test('is one press where there are two', async () => {
    const { props } = await showInTheRoom(PresentScreen)
    await userEvent.click(screen.getByRole('button', { name: 'The two of you' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'present.answered', present: [{ voice: 'person' }, { voice: 'professional' }] })
  })

  test('takes a daughter, an interpreter and a nurse, and leaves out what nobody filled in', async () => {
    const { props } = await showInTheRoom(PresentScreen)
    await userEvent.click(screen.getByRole('button', { name: 'Family or friend' }))
    expect(screen.getByRole('textbox', { name: 'Name' })).toHaveFocus()
    await userEvent.keyboard(' Claire ')
    await userEvent.type(screen.getByRole('textbox', { name: 'What they are to you, like “daughter”' }), 'daughter')
    await userEvent.click(screen.getByRole('button', { name: 'Interpreter' }))
    await userEvent.type(screen.getByRole('textbox', { name: 'Language' }), 'Urdu')
    await userEvent.click(screen.getByRole('button', { name: 'Another professional' }))
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({
      type: 'present.answered',
      present: [
        { voice: 'person' },
        { voice: 'professional' },
        { voice: 'family', name: 'Claire', relation: 'daughter' },
        { voice: 'interpreter', relation: 'Urdu' },
        { voice: 'professional' },
      ],
    })
  })

  test('can be taken back, and is one press again', async () => {
    await showInTheRoom(PresentScreen)
    await userEvent.click(screen.getByRole('button', { name: 'Family or friend' }))
    expect(screen.queryByRole('button', { name: 'The two of you' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Not here' }))
    expect(screen.getByRole('heading', { level: 2, name: 'Somebody else is here' })).toHaveFocus()
    expect(screen.getByRole('button', { name: 'The two of you' })).toBeVisible()
  })

  test('says that everyone is seen alone first, as a habit, once family is here', async () => {
    await showInTheRoom(PresentScreen)
    expect(screen.queryByText(/alone for a short while/)).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Family or friend' }))
    expect(screen.getByText('We see everyone alone for a short while first. It is our habit for everyone.')).toBeVisible()
  })

  test('takes how the person would like somebody to help, takes it back, and asks it of nobody else', async () => {
    const { props } = await showInTheRoom(PresentScreen)
    await userEvent.click(screen.getByRole('button', { name: 'Interpreter' }))
    expect(screen.queryByRole('group', { name: /How would you like them to help/ })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Family or friend' }))
    const ways = within(screen.getByRole('group', { name: 'How would you like them to help today? You do not have to say.' }))
    expect(ways.getAllByRole('button').map((each) => each.textContent)).toEqual(['Listen', 'Remind me', 'Speak when I ask', 'Talk with me alone first'])
    await userEvent.click(ways.getByRole('button', { name: 'Listen' }))
    expect(ways.getByRole('button', { name: 'Listen' })).toHaveAttribute('aria-pressed', 'true')
    await userEvent.click(ways.getByRole('button', { name: 'Listen' }))
    expect(ways.getByRole('button', { name: 'Listen' })).toHaveAttribute('aria-pressed', 'false')
    await userEvent.click(ways.getByRole('button', { name: 'Remind me' }))
    await userEvent.click(screen.getByRole('button', { name: 'Go on' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({
      type: 'present.answered',
      present: [{ voice: 'person' }, { voice: 'professional' }, { voice: 'interpreter' }, { voice: 'family', help: 'remind' }],
    })
  })

  test('starts with the two alone in one press, as the habit for everyone, or because the person would like it', async () => {
    const { props } = await showInTheRoom(PresentScreen)
    await userEvent.click(screen.getByRole('button', { name: 'Family or friend' }))
    await userEvent.click(screen.getByRole('button', { name: 'Start with the two of you' }))
    const present = [{ voice: 'person' }, { voice: 'professional' }, { voice: 'family' }]
    expect(props.send).toHaveBeenLastCalledWith({ type: 'present.answered', present, alone: true })
    await userEvent.click(screen.getByRole('button', { name: 'Talk with me alone first' }))
    expect(screen.queryByRole('button', { name: 'Go on' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Start with the two of you' }))
    expect(props.send).toHaveBeenLastCalledWith({ type: 'present.answered', present: [...present.slice(0, 2), { voice: 'family', help: 'alone-first' }] })
  })

  test('takes the GP’s name where somebody gives it', async () => {
    const { props } = await showInTheRoom(PresentScreen)
    await userEvent.click(screen.getByText('Say who the GP is'))
    await userEvent.type(screen.getByRole('textbox', { name: 'The GP’s name' }), ' Dr Okafor ')
    await userEvent.click(screen.getByRole('button', { name: 'The two of you' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'present.answered', present: [{ voice: 'person' }, { voice: 'professional', name: 'Dr Okafor' }] })
  })

  test('shows nothing of the story and counts nothing', async () => {
    await showInTheRoom(PresentScreen)
    for (const { words } of joansStory) if (words !== '') expect(document.body).not.toHaveTextContent(words)
    expect(document.body.textContent).not.toMatch(/\d/)
  })
})
