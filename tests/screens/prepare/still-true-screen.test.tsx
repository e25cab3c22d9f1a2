import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { day } from '../../../src/domain/asking.ts'
import { StillTrueScreen } from '../../../src/screens/prepare/still-true-screen.tsx'
import { showAtHome } from '../../helpers/at-home.tsx'
import { aSaid, aStatement, evening, joan } from '../../helpers/stories.ts'

const words = '  Strong legs,\nfor the allotment. '
const old = aSaid({ id: 'old', at: evening - 250 * day, visit: 'march', words, picked: ['keep-active'] })

describe('what was told before', () => {
  test('is shown back whole, with who and when, and three ways to answer that look alike', async () => {
    await showAtHome(StillTrueScreen, { entries: [old] })
    expect(screen.getByRole('heading', { level: 1, name: 'Is this still true?' })).toHaveFocus()
    const card = screen.getByRole('region', { name: 'What matters most to you in your life right now?' })
    expect(within(card).getByRole('blockquote').querySelector('p')?.textContent).toBe(words)
    expect(within(card).getByText('Keeping active')).toBeVisible()
    expect(within(card).getByText('Joan')).toBeVisible()
    expect(within(card).getByText('15 March 2026')).toBeVisible()
    const ways = screen.getAllByRole('button')
    expect(ways.map((each) => each.textContent)).toEqual(['Still true', 'It has changed', 'Not now'])
    expect(new Set(ways.map((each) => `${each.dataset['variant']} ${each.dataset['size']} ${each.dataset['wide']}`)).size).toBe(1)
  })

  test.each([
    ['Still true', { type: 'still-true', target: 'old', by: joan }],
    ['It has changed', { type: 'changed', target: 'old' }],
    ['Not now', { type: 'not-now', target: 'old' }],
  ])('%s is one press', async (name, event) => {
    const { props } = await showAtHome(StillTrueScreen, { entries: [old] })
    await userEvent.click(screen.getByRole('button', { name }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith(event)
  })

  test('is never doubted where it is history: there may be something to add', async () => {
    const told = aStatement({ id: 'tried', concept: 'tried', words: 'Walking more.' })
    const plan = { confirm: [told], contradictions: [], ask: [], told: [] }
    const { props } = await showAtHome(StillTrueScreen, { changes: { plan } })
    expect(screen.getByRole('heading', { level: 1, name: 'Is there something to add?' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Still true' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'No, that is all' }))
    await userEvent.click(screen.getByRole('button', { name: 'Yes, there is more' }))
    expect(props.send).toHaveBeenNthCalledWith(1, { type: 'still-true', target: 'tried', by: joan })
    expect(props.send).toHaveBeenNthCalledWith(2, { type: 'changed', target: 'tried' })
  })

  test('takes the focus to the next thing to check', async () => {
    const other = aSaid({ id: 'other', at: evening - 250 * day, visit: 'march', concept: 'worries', words: 'My legs.' })
    const both = await showAtHome(StillTrueScreen, { entries: [old, other] })
    expect(screen.getByText('2 things to check')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Still true' }))
    both.showAgain({ plan: { ...both.props.plan, confirm: both.props.plan.confirm.slice(1) } })
    expect(screen.getByText('1 thing to check')).toBeVisible()
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })
})
