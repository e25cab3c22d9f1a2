import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { AudienceScreen } from '../../../src/screens/prepare/audience-screen.tsx'
import { showAtHome } from '../../helpers/at-home.tsx'
import { joan } from '../../helpers/stories.ts'

const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const asked = [{ kind: 'asked', concept: 'what-matters', answer: 'said' }] as const

describe('who may see it', () => {
  test('is asked with what each answer means, and nothing is chosen beforehand', async () => {
    await showAtHome(AudienceScreen)
    expect(screen.getByRole('heading', { level: 1, name: 'Who may see what you said?' })).toHaveFocus()
    const answers = screen.getAllByRole('radio')
    expect(answers.map((each) => (each as HTMLInputElement).checked)).toEqual([false, false, false])
    expect(answers.map((each) => each.closest('label')?.textContent)).toEqual([
      'My GP team and the people I bringAlso a friend, family or an interpreter who comes with you.',
      'My GP teamThe people who care for you at your practice. Not the people you bring.',
      'Only meHidden from the GP and from print. Someone holding your phone may still see it.',
    ])
  })

  test.each([
    [/^My GP team and/, 'everyone'],
    [/^My GP team ?The/, 'gp-team'],
    [/^Only me/, 'only-me'],
  ])('%s is kept', async (name, audience) => {
    const { props } = await showAtHome(AudienceScreen)
    await userEvent.click(screen.getByRole('radio', { name }))
    await press('Next')
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'audience.chosen', audience, by: joan })
  })

  test('is never guessed: Next with nothing picked says what to do', async () => {
    const { props } = await showAtHome(AudienceScreen)
    await press('Next')
    expect(props.send).not.toHaveBeenCalled()
    expect(screen.getByText('Pick one of the three. You can change it later.')).toBeVisible()
  })

  test('has a way back where there is something to go back to', async () => {
    const { unmount } = await showAtHome(AudienceScreen)
    expect(screen.queryByRole('button', { name: 'Back' })).toBeNull()
    unmount()
    const { props } = await showAtHome(AudienceScreen, { noted: asked })
    await press('Back')
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'back' })
  })
})
