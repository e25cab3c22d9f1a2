import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { ChoiceScreen } from '../../../src/screens/together/choice-screen.tsx'
import { joansStory, roomProps, showInTheRoom, statins } from '../../helpers/in-the-room.tsx'
import { aStatement } from '../../helpers/stories.ts'

const { visit } = roomProps()
const together = aStatement({ id: 'together', concept: 'how-decide', words: '', picked: ['together'] })

describe('the team talk', () => {
  test('says in one sentence that there is a choice, with every way at equal size', async () => {
    await showInTheRoom(ChoiceScreen, { topic: await statins() })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('There is a choice here. More than one way is reasonable, and doing nothing new is one of them.')
    expect(within(screen.getByRole('list', { name: 'The ways forward' })).getAllByRole('listitem').map((each) => each.querySelector('b')?.textContent)).toEqual([
      'No statin for now',
      'Change habits first',
      'Take a statin each day',
    ])
    expect(screen.getByRole('region', { name: 'If you do nothing new' })).toHaveTextContent('At first you are likely to notice nothing.')
  })

  test('takes how the person would like to choose, in the person’s voice, for those who hear it', async () => {
    const { props } = await showInTheRoom(ChoiceScreen, { topic: await statins() })
    expect(screen.getAllByRole('radio', { checked: false })).toHaveLength(5)
    await userEvent.click(screen.getByRole('radio', { name: 'Tell me your view first' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({
      type: 'statement.made',
      answer: { concept: 'how-decide', words: '', picked: ['your-view-first'], lang: 'en-GB', by: { voice: 'person' }, audience: 'gp-team' },
    })
  })

  test('shows what was told for this visit, and nothing from another', async () => {
    const { showAgain } = await showInTheRoom(ChoiceScreen, { topic: await statins(), seen: [together] })
    expect(screen.getByRole('radio', { checked: true })).toBe(screen.getByRole('radio', { name: 'We decide together' }))
    expect(screen.getByText('Told yesterday, at home. You can change it now.')).toBeVisible()
    showAgain({ seen: [{ ...together, visit: 'march' }] })
    expect(screen.queryByRole('radio', { checked: true })).toBeNull()
  })

  test.each([
    ['the check of the day', {}, 'gate'],
    ['the options once that is done', { visit: { ...visit, gatePassed: true } }, 'options'],
  ] as const)('goes on to %s', async (_, changes, to) => {
    const { props } = await showInTheRoom(ChoiceScreen, { topic: await statins(), ...changes })
    await userEvent.click(screen.getByRole('button', { name: 'Look at the options' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'go', to })
  })

  test('can come before a topic', async () => {
    const { props } = await showInTheRoom(ChoiceScreen, { seen: joansStory })
    expect(screen.getByRole('heading', { level: 1, name: 'There is a choice to make' })).toHaveFocus()
    await userEvent.click(screen.getByRole('button', { name: 'Choose what to look at' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'go', to: 'topic' })
  })
})
