import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { ContradictionScreen } from '../../../src/screens/prepare/contradiction-screen.tsx'
import { showAtHome } from '../../helpers/at-home.tsx'
import { aSaid, evening, joan } from '../../helpers/stories.ts'

const together = aSaid({ id: 'one', concept: 'how-decide', words: '', picked: ['together'] })
const youDecide = aSaid({ id: 'two', at: evening + 1, concept: 'how-decide', words: '', picked: ['you-decide'], by: { ...joan, typedBy: 'Claire' } })

describe('two answers where one can be right', () => {
  test('stand side by side, each with who said it, and the question they answer', async () => {
    await showAtHome(ContradictionScreen, { entries: [together, youDecide] })
    expect(screen.getByRole('heading', { level: 1, name: 'You told us both. Which is right now?' })).toHaveFocus()
    expect(screen.getByText('How would you like this choice to be made?')).toBeVisible()
    const said = screen.getAllByRole('figure').map((each) => each.textContent)
    expect(said[0]).toContain('You decide')
    expect(said[0]).toContain('typed by Claire')
    expect(said[1]).toContain('We decide together')
  })

  test('are settled by saying which is right: the others are wrong', async () => {
    const { props } = await showAtHome(ContradictionScreen, { entries: [together, youDecide] })
    await userEvent.click(screen.getByRole('button', { name: 'This one is right: We decide together' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'contradiction.settled', right: 'one', wrong: ['two'], by: joan })
  })
})
