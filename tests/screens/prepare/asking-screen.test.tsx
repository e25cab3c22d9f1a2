import { act, fireEvent, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { inOnePiece } from '../../../src/i18n/help-lines.ts'
import { AskingScreen } from '../../../src/screens/prepare/asking-screen.tsx'
import { restBeforeKeeping } from '../../../src/screens/prepare/use-draft.ts'
import { showAtHome, type AtHome } from '../../helpers/at-home.tsx'
import { aSaid, aStatement, claire, evening, joan } from '../../helpers/stories.ts'

const ask = (at: string, rest: AtHome = {}) => showAtHome(AskingScreen, { ...rest, changes: { at, ...rest.changes } })
const asked = (...concepts: readonly string[]) => concepts.map((concept) => ({ kind: 'asked', concept, answer: 'said' }) as const)
const box = () => screen.getByRole('textbox')
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))

describe('a question', () => {
  test('is the heading of the page, with how far along it is', async () => {
    await ask('hopes-visit', { noted: asked('what-matters') })
    expect(screen.getByRole('heading', { level: 1, name: 'What do you hope will come from this visit?' })).toHaveFocus()
    expect(screen.getByText('Question 2 of 6')).toBeVisible()
    expect(screen.getByText('about 5 minutes left')).toBeVisible()
    expect(screen.getByRole('progressbar', { name: 'Question 2 of 6' })).toHaveValue(1)
  })

  test('keeps its number when somebody goes back to it', async () => {
    await ask('what-matters', { noted: asked('what-matters', 'hopes-visit') })
    expect(screen.getByText('Question 1 of 6')).toBeVisible()
  })

  test('is answered in the person’s own words, byte for byte', async () => {
    const words = '  My legs…\nand “Thursdays” 👵🏽  '
    const { props } = await ask('what-matters')
    fireEvent.change(box(), { target: { value: words } })
    await press('Next')
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'statement.made', answer: { concept: 'what-matters', words, picked: [], lang: 'en-GB', by: joan } })
  })

  test('is answered by picking phrases, in the order in which they were picked', async () => {
    const { props } = await ask('what-matters')
    await userEvent.click(screen.getByRole('radio', { name: 'Pick phrases' }))
    expect(screen.queryByRole('textbox')).toBeNull()
    await userEvent.click(screen.getByRole('checkbox', { name: 'My work' }))
    await userEvent.click(screen.getByRole('checkbox', { name: 'Time with my family' }))
    await press('Next')
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'statement.made', answer: { concept: 'what-matters', words: '', picked: ['work', 'family'], lang: 'en-GB', by: joan } })
  })

  test('takes words and phrases together, and hides neither', async () => {
    const { props } = await ask('what-matters')
    await userEvent.type(box(), 'My garden')
    await userEvent.click(screen.getByRole('radio', { name: 'Pick phrases' }))
    expect(box()).toHaveValue('My garden')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Keeping active' }))
    await press('Next')
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'statement.made', answer: { concept: 'what-matters', words: 'My garden', picked: ['keep-active'], lang: 'en-GB', by: joan } })
  })

  test('never holds “nothing” and something else together', async () => {
    await ask('worries')
    const nothing = screen.getByRole('checkbox', { name: 'Nothing is on my mind' })
    const sideEffects = screen.getByRole('checkbox', { name: 'Side effects' })
    await userEvent.click(sideEffects)
    await userEvent.click(nothing)
    expect([nothing, sideEffects].map((each) => (each as HTMLInputElement).checked)).toEqual([true, false])
    await userEvent.click(sideEffects)
    expect([nothing, sideEffects].map((each) => (each as HTMLInputElement).checked)).toEqual([false, true])
  })

  test('of a closed list is answered with one big tile, and has no box to write in', async () => {
    const { props } = await ask('how-decide')
    expect(screen.queryByRole('textbox')).toBeNull()
    const tiles = screen.getByRole('group', { name: 'How would you like this choice to be made?' })
    expect(within(tiles).getAllByRole('radio')).toHaveLength(5)
    await userEvent.click(within(tiles).getByRole('radio', { name: 'Tell me your view first' }))
    await press('Next')
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'statement.made', answer: { concept: 'how-decide', words: '', picked: ['your-view-first'], lang: 'en-GB', by: joan } })
  })

  test('asks before it is passed with nothing in it, in the place of the buttons, and never blocks', async () => {
    const { props } = await ask('what-matters')
    await userEvent.type(box(), '  ')
    await press('Next')
    expect(props.send).not.toHaveBeenCalled()
    expect(screen.getByText('Nothing is written or picked yet. Skip this one?')).toBeVisible()
    expect(screen.getByRole('button', { name: 'No, stay here' })).toHaveFocus()
    await press('No, stay here')
    expect(screen.getByRole('button', { name: 'Next' })).toHaveFocus()
    await press('Next')
    await press('Yes, skip it')
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'question.skipped', concept: 'what-matters' })
  })

  test.each([
    ['Skip', { type: 'question.skipped', concept: 'what-matters' }],
    ['Back', { type: 'back' }],
    ['I would rather not say', { type: 'question.declined', concept: 'what-matters', by: joan }],
  ])('can be left by “%s” in one press', async (name, event) => {
    const { props } = await ask('what-matters')
    await press(name)
    expect(props.send).toHaveBeenCalledExactlyOnceWith(event)
  })

  test('says after the third that this is enough, and lets somebody stop', async () => {
    const { unmount } = await ask('how-decide', { noted: asked('what-matters', 'hopes-visit') })
    expect(screen.queryByText('You can stop here. This is enough.')).toBeNull()
    unmount()
    const { props } = await ask('how-decide', { noted: asked('what-matters', 'hopes-visit', 'questions') })
    expect(screen.getByText('You can stop here. This is enough.')).toBeVisible()
    await press('Stop here')
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'enough' })
  })

  test('says first that it can be skipped, where it is tender', async () => {
    await ask('do-dont')
    expect(screen.getByText(/^You can skip this\. /)).toBeVisible()
  })

  test('begins with the way that somebody answered last', async () => {
    await ask('hopes-visit', { entries: [aSaid({ words: '', picked: ['family'] })] })
    expect(screen.getByRole('radio', { name: 'Pick phrases' })).toBeChecked()
  })

  test('is a page of its own: the next one is empty and has the focus', async () => {
    const { showAgain } = await ask('what-matters')
    await userEvent.type(box(), 'My garden')
    showAgain({ at: 'hopes-visit' })
    expect(box()).toHaveValue('')
    expect(screen.getByRole('heading', { level: 1 })).toHaveFocus()
  })
})

describe('what was told before', () => {
  test('stands above the box when it has changed, whole, and is not written again', async () => {
    await ask('what-matters', { entries: [aSaid({ id: 'old', visit: 'march', at: evening - 1, words: 'My old words.' })] })
    expect(screen.getByText('You said this has changed')).toBeVisible()
    expect(within(screen.getByRole('region', { name: 'You told us before' })).getByText('My old words.')).toBeVisible()
    expect(box()).toHaveValue('')
  })

  test('is not asked again, and the page says so', async () => {
    await ask('hopes-visit', { entries: [aSaid({ id: 'see', concept: 'see-hear-move', words: 'My left ear is better.', visit: 'march' })] })
    expect(within(screen.getByRole('region', { name: 'Your story so far' })).getByText('My left ear is better.')).toBeVisible()
    expect(within(screen.getByRole('region', { name: 'We will not ask again about' })).getByText('Help to see, hear, read or take part')).toBeVisible()
  })
})

describe('words in the making', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())
  const write = (value: string) => fireEvent.change(box(), { target: { value } })

  test('are kept when the hands rest, once for many strokes', async () => {
    const { props } = await ask('what-matters')
    write('M')
    act(() => void vi.advanceTimersByTime(restBeforeKeeping - 1))
    write('My')
    act(() => void vi.advanceTimersByTime(restBeforeKeeping - 1))
    expect(props.keepDraft).not.toHaveBeenCalled()
    expect(screen.getByText('Saving…')).toBeVisible()
    act(() => void vi.advanceTimersByTime(1))
    expect(props.keepDraft).toHaveBeenCalledExactlyOnceWith('My', [])
    expect(screen.getByText('Saved on this device')).toBeVisible()
  })

  test.each([
    ['the box is left', () => fireEvent.blur(box())],
    ['the page goes away', () => fireEvent(window, new Event('pagehide'))],
    ['the page is hidden', () => hide()],
    ['Back is pressed', () => fireEvent.click(screen.getByRole('button', { name: 'Back' }))],
  ])('are kept at once when %s', async (_, happens) => {
    const { props } = await ask('what-matters')
    write('My garden')
    act(() => void happens())
    expect(props.keepDraft).toHaveBeenCalledExactlyOnceWith('My garden', [])
    act(() => void vi.runAllTimers())
    expect(props.keepDraft).toHaveBeenCalledOnce()
  })

  test('are kept at once when the screen is taken away', async () => {
    const { props, unmount } = await ask('what-matters')
    write('My garden')
    unmount()
    expect(props.keepDraft).toHaveBeenCalledExactlyOnceWith('My garden', [])
  })

  test('are kept before they are said, and never after', async () => {
    const { props, unmount } = await ask('what-matters')
    write('My garden')
    fireEvent.click(screen.getByRole('button', { name: 'Next' }))
    act(() => void vi.runAllTimers())
    unmount()
    expect(props.keepDraft).toHaveBeenCalledOnce()
    expect(vi.mocked(props.keepDraft).mock.invocationCallOrder[0]).toBeLessThan(vi.mocked(props.send).mock.invocationCallOrder[0]!)
  })

  test('are there again after the app was closed, and come before what was said', async () => {
    await ask('what-matters', { changes: { draft: { words: 'My gar', picked: ['family'] }, answer: aStatement({ words: 'My garden' }) } })
    expect(box()).toHaveValue('My gar')
    expect(screen.getByRole('checkbox', { name: 'Time with my family' })).toBeChecked()
  })

  test('are what was said, when somebody goes back to it', async () => {
    await ask('what-matters', { changes: { answer: aStatement({ words: 'My garden' }) } })
    expect(box()).toHaveValue('My garden')
  })

  test('say the truth where they are in memory alone, or not kept', async () => {
    const { showAgain, props } = await ask('what-matters', { changes: { saving: 'held', answer: aStatement() } })
    expect(screen.getByText('Not kept. It is gone when you close this page.')).toBeVisible()
    expect(screen.queryByText(/kept on this device/)).toBeNull()
    showAgain({ saving: 'not-saved' })
    expect(screen.getByRole('alert')).toHaveTextContent('Not saved yet. Your words are still here.')
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(props.retry).toHaveBeenCalledOnce()
  })

  test('are neither filled in nor corrected by the browser', async () => {
    await ask('what-matters')
    expect(box()).toHaveAttribute('autocomplete', 'off')
    expect(box()).toHaveAttribute('spellcheck', 'false')
  })
})

describe('beside the box', () => {
  test('it says that nobody reads this before the visit, with numbers to press', async () => {
    await ask('what-matters')
    expect(screen.getByText('Nobody reads this before your visit.')).toBeVisible()
    const calls = ['Emergency: 999', 'Advice: 111', `Samaritans: ${inOnePiece('116 123')}`].map((name) => screen.getByRole('link', { name }).getAttribute('href'))
    expect(calls).toEqual(['tel:999', 'tel:111', 'tel:116123'])
  })

  test('it says in full what to do in a crisis, one press away', async () => {
    await ask('what-matters')
    await userEvent.click(screen.getByText('In a crisis'))
    const crisis = screen.getByText('In a crisis').closest('details')!
    expect(crisis).toHaveTextContent('If you might act on thoughts of ending your life, or have harmed yourself, call 999 or go to A&E.')
    expect(crisis).toHaveTextContent('To talk now: 111, choose mental health.')
    expect(crisis).toHaveTextContent('Samaritans 116 123, any time.')
  })

  test('it gives the practice’s own number where the nation has none for advice', async () => {
    await ask('what-matters', { changes: { practice: { nation: 'northern-ireland', outOfHours: '028 9000 0000', local: [] } } })
    expect(screen.getByRole('link', { name: `Advice: ${inOnePiece('028 9000 0000')}` })).toHaveAttribute('href', 'tel:02890000000')
    expect(screen.queryByText(/choose mental health/)).toBeNull()
  })
})

describe('for somebody else', () => {
  const child = [{ kind: 'typing', about: 'child', by: { ...joan, typedBy: 'Claire' } }] as const
  const other = [{ kind: 'typing', about: 'someone-else', by: claire }] as const

  test.each([
    ['a child by name', child, { name: 'Sam' }, 'Read this out to Sam. What did Sam say? Write those words, not yours.'],
    ['a child without one', child, { name: '' }, 'Read this out to your child. What did your child say? Write those words, not yours.'],
    ['family in its own voice', other, { by: claire }, 'Answer in your own words, as family or carer. They stand beside what Joan says.'],
  ])('it says whose words to write: %s', async (_, noted, changes, line) => {
    await ask('what-matters', { noted, changes })
    expect(screen.getByText(line)).toBeVisible()
  })

  test('what is written carries who typed it', async () => {
    const by = { ...joan, typedBy: 'Claire' }
    const { props } = await ask('what-matters', { noted: child, changes: { by } })
    fireEvent.change(box(), { target: { value: 'Football.' } })
    await press('Next')
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'statement.made', answer: { concept: 'what-matters', words: 'Football.', picked: [], lang: 'en-GB', by } })
  })

  test('nothing of this is said to somebody who speaks for themselves', async () => {
    await ask('what-matters')
    expect(screen.queryByText(/Read this out|as family/)).toBeNull()
  })
})

function hide() {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValueOnce('hidden')
  fireEvent(document, new Event('visibilitychange'))
}
