import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { I18nextProvider } from 'react-i18next'
import { describe, expect, test, vi } from 'vitest'
import { consultationNow, type NewConsultationEntry } from '../../../src/domain/consultation.ts'
import { personAlone, seenBy, type Statement } from '../../../src/domain/story.ts'
import { inOnePiece } from '../../../src/i18n/help-lines.ts'
import { languages } from '../../../src/i18n/languages.ts'
import { bringWords, startWords } from '../../../src/i18n/words.ts'
import type { DueReview } from '../../../src/screens/follow-up/review-due.tsx'
import { PlanDialog } from '../../../src/screens/story/plan-dialog.tsx'
import { StoryScreen, type VisitShown } from '../../../src/screens/story/story-screen.tsx'
import { summaryOf } from '../../../src/summary/summary.ts'
import { aStatement, evening } from '../../helpers/stories.ts'
import { drOkafor, joan, joansStory, joansVisit, settledOn, statins } from '../../summary/a-visit.ts'

async function show(seen: readonly Statement[] = [aStatement()], due: readonly DueReview[] = [], visits: readonly VisitShown[] = []) {
  const words = startWords(languages[0])
  await bringWords(words, 'concepts', 'story', 'follow-up')
  const did = { onChange: vi.fn(), onAudience: vi.fn(), onWithdraw: vi.fn(), onCarryOn: vi.fn(), onLookBack: vi.fn(), onPlan: vi.fn(), onPrepare: vi.fn(), onTogether: vi.fn(), onErase: vi.fn() }
  const page = (all: readonly Statement[]) => (
    <I18nextProvider i18n={words}>
      <StoryScreen seen={all} due={due} visits={visits} name="Joan" lang="en-GB" now={evening} unreadable={0} {...did} />
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

describe('a visit that is over', () => {
  const visitsOf = async () => {
    const topic = await statins()
    const visit = (id: string, ...noted: readonly NewConsultationEntry[]) => ({ id, visit: consultationNow(joansVisit(topic, [joan, drOkafor], 'qrisk-10', ...noted)) })
    return [visit('settled', ...settledOn(topic, 'atorvastatin'), { kind: 'closed', how: 'valid' }), visit('under-way')]
  }

  test('offers its plan to read at home, where something came of it', async () => {
    const { user, onPlan } = await show([], [], await visitsOf())
    expect(screen.getAllByText('Visit of 22 November 2026', { exact: false })).toHaveLength(2)
    await press(user, 'See the plan: visit of 22 November 2026')
    expect(onPlan.mock.calls).toEqual([['settled']])
  })

  test('shows what was settled and for what, who does what, the day to look again, and when and whom to call', async () => {
    const topic = await statins()
    const words = startWords(languages[0])
    await bringWords(words, 'concepts', 'story', 'follow-up', 'plan', 'together')
    const { visit } = (await visitsOf())[0]!
    const [story, onClose] = [joansStory(), vi.fn()]
    const seen = seenBy(story, personAlone)
    const then = { name: 'Joan', lang: 'en-GB', now: evening, topic, visit, seen, summary: summaryOf({ seen, visit, visitId: 'v1', now: evening, topic }) }
    render(
      <I18nextProvider i18n={words}>
        <PlanDialog then={then} practice={{ nation: 'england', local: [], name: 'Mill Lane Surgery', phone: '0113 496 0123' }} onClose={onClose} />
      </I18nextProvider>,
    )
    const plan = screen.getByRole('dialog', { name: 'Visit of 22 November 2026' })
    expect(plan).toHaveTextContent(/You chose Take a statin each day/)
    expect(plan).toHaveTextContent(/My mum had a stroke when she was 71\. I do not want that\./)
    expect(plan).toHaveTextContent(/Look again on 22 February 2027/)
    expect(within(plan).getByRole('link', { name: inOnePiece('0113 496 0123') })).toBeVisible()
    expect(plan).toHaveTextContent(/Who does what/)
  })
})
