import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { PersonScreen } from '../../../src/screens/together/person-screen.tsx'
import { joansStory, showInTheRoom } from '../../helpers/in-the-room.tsx'
import { aStatement } from '../../helpers/stories.ts'

describe('the right person', () => {
  test('is asked for, and compared with the name and date of birth as they were told', async () => {
    await showInTheRoom(PersonScreen, { seen: [...joansStory, aStatement({ id: 'born', concept: 'born', words: '4 March 1958' })] })
    expect(screen.getByRole('heading', { level: 1, name: '“Please tell me your full name and date of birth.”' })).toHaveFocus()
    expect(screen.getAllByRole('definition').map((each) => each.textContent)).toEqual(['Joan Whitfield', 'Told yesterday', '4 March 1958', 'Told yesterday'])
  })

  test('shows nothing else of the story', async () => {
    await showInTheRoom(PersonScreen)
    for (const { words } of joansStory.filter((each) => each.concept !== 'full-name')) {
      if (words !== '' && words !== 'Joan') expect(document.body).not.toHaveTextContent(words)
    }
    expect(screen.queryByText('Joan')).toBeNull()
  })

  test('is only asked for where no name was told', async () => {
    await showInTheRoom(PersonScreen, { seen: [] })
    expect(screen.queryByRole('definition')).toBeNull()
    expect(screen.getByText('No name or date of birth was told. Compare with the record.')).toBeVisible()
  })

  test('opens the story, or closes it', async () => {
    const { props } = await showInTheRoom(PersonScreen)
    await userEvent.click(screen.getByRole('button', { name: 'This is their story' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'person.right' })
    await userEvent.click(screen.getByRole('button', { name: 'Not theirs: close' }))
    expect(props.leaveStory).toHaveBeenCalledOnce()
  })
})
