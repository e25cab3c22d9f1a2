import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { I18nextProvider } from 'react-i18next'
import { describe, expect, test, vi } from 'vitest'
import type { Statement } from '../../../src/domain/story.ts'
import { languages } from '../../../src/i18n/languages.ts'
import { bringWords, startWords } from '../../../src/i18n/words.ts'
import type { DueReview } from '../../../src/screens/follow-up/review-due.tsx'
import { StoryScreen } from '../../../src/screens/story/story-screen.tsx'
import { aStatement, evening } from '../../helpers/stories.ts'

async function show(seen: readonly Statement[] = [aStatement()], due: readonly DueReview[] = []) {
  const words = startWords(languages[0])
  await bringWords(words, 'concepts', 'story', 'follow-up')
  const did = { onChange: vi.fn(), onAudience: vi.fn(), onWithdraw: vi.fn(), onCarryOn: vi.fn(), onLookBack: vi.fn(), onPrepare: vi.fn(), onTogether: vi.fn(), onErase: vi.fn() }
  const page = (all: readonly Statement[]) => (
    <I18nextProvider i18n={words}>
      <StoryScreen seen={all} due={due} visits={[]} name="Joan" lang="en-GB" now={evening} unreadable={0} {...did} />
    </I18nextProvider>
  )
  const { rerender } = render(page(seen))
  return { ...did, user: userEvent.setup(), again: (all: readonly Statement[]) => rerender(page(all)) }
}

const press = (user: ReturnType<typeof userEvent.setup>, name: string | RegExp) => user.click(screen.getByRole('button', { name }))

describe('my story', () => {
  test('shows words whole, under their heading, with when and where they were said', async () => {
    const { words } = aStatement()
    await show()
    const part = screen.getByRole('region', { name: 'What is most important to me' })
    expect(within(part).getByText(new RegExp(words))).toBeVisible()
    expect(part).toHaveTextContent(/Joan.*today.*at home/)
  })

  test('begins with the visits that it is time to look back at, each by what it was about', async () => {
    const due = [
      { person: 'joan', visit: 'november', due: 'due' as const, on: '2027-02-22', title: 'Start a statin?' },
      { person: 'joan', visit: 'march', due: 'unfinished' as const },
    ]
    const { user, onLookBack } = await show([aStatement()], due)
    expect(screen.getByRole('region', { name: 'It is time to look back' })).toHaveTextContent(/Start a statin\?The day you set was 22 February 2027/)
    expect(screen.getByRole('region', { name: 'You began to look back' })).toBeVisible()
    await press(user, 'Look back')
    await press(user, 'Carry on looking back')
    expect(onLookBack.mock.calls).toEqual([['november'], ['march']])
  })

  test('puts other words in the place of those that somebody began with', async () => {
    const { user, onChange } = await show()
    await press(user, / Change /)
    await press(user, 'Change the words')
    const box = screen.getByRole('textbox')
    await user.clear(box)
    await user.type(box, 'Staying on my feet')
    await press(user, 'Keep these words')
    expect(onChange.mock.calls).toEqual([[aStatement(), 'Staying on my feet']])
    expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  })

  test('keeps what is being written while another window changes the same words', async () => {
    const { user, again, onChange } = await show()
    await press(user, / Change /)
    await press(user, 'Change the words')
    await user.type(screen.getByRole('textbox'), ' And my garden.')
    again([aStatement({ id: 'from-another-window', words: 'Something else', supersedes: [aStatement().id] })])
    expect(screen.getByRole('textbox')).toHaveValue(`${aStatement().words} And my garden.`)
    await press(user, 'Keep these words')
    expect(onChange.mock.calls).toEqual([[aStatement(), `${aStatement().words} And my garden.`]])
  })

  test('takes words back only when it was asked twice', async () => {
    const { user, onWithdraw } = await show()
    await press(user, / Change /)
    await press(user, 'Take it back')
    expect(onWithdraw).not.toHaveBeenCalled()
    await press(user, 'Yes, erase these words')
    expect(onWithdraw.mock.calls).toEqual([[aStatement().id]])
  })

  test('stands the latest first, and brings the older ones when they are asked for', async () => {
    const { user } = await show(Array.from({ length: 60 }, (_, index) => aStatement({ id: `said-${index}`, words: `said ${index}` })))
    expect(screen.getByText(/said 7/)).toBeVisible()
    expect(screen.queryByText(/said 8/)).not.toBeInTheDocument()
    await press(user, 'Show older ones: 52 more')
    expect(screen.getByText(/said 47/)).toBeVisible()
    await press(user, 'Show older ones: 12 more')
    expect(screen.getByText(/said 59/)).toBeVisible()
    expect(screen.queryByRole('button', { name: /older/ })).not.toBeInTheDocument()
  })

  test('erases everything only when it was asked twice', async () => {
    const { user, onErase } = await show()
    await press(user, 'Erase everything')
    expect(onErase).not.toHaveBeenCalled()
    await press(user, 'Yes, erase everything')
    expect(onErase).toHaveBeenCalledOnce()
  })
})
