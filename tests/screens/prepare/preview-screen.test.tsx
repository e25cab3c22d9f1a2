import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { PreviewScreen } from '../../../src/screens/prepare/preview-screen.tsx'
import { homeProps, showAtHome } from '../../helpers/at-home.tsx'
import { statins } from '../../helpers/in-the-room.tsx'
import { aSaid, claire, evening, joan } from '../../helpers/stories.ts'

const legs = aSaid({ id: 'legs', words: 'Strong legs,\n for the allotment.', picked: ['keep-active'] })
const worry = aSaid({ id: 'worry', concept: 'worries', words: 'Sore legs in 2016.', audience: 'gp-team' })
const secret = aSaid({ id: 'secret', concept: 'do-dont', words: 'Do not tell my son.', audience: 'only-me' })
const drives = aSaid({ id: 'drives', concept: 'people', by: claire, words: 'I drive Mum.', at: evening + 1 })
const entries = [legs, worry, secret, drives]
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const open = (what: string) => userEvent.click(screen.getByRole('button', { name: new RegExp(`Change ${what}$`) }))
const mine = () => screen.getByRole('region', { name: 'Only you see these' })

describe('what the GP will see', () => {
  test('stands under the headings of About Me, in their order, whole', async () => {
    await showAtHome(PreviewScreen, { entries })
    expect(screen.getByRole('heading', { level: 1, name: 'Is this what you want your GP to see?' })).toHaveFocus()
    expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
      'What is most important to me',
      'People who are important to me',
      'Also worth knowing about me',
      'Only you see these',
    ])
    expect(within(mine()).getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual(['Please do, and please do not'])
    const said = screen.getByText(/^Strong legs/)
    expect(said.textContent).toBe('Strong legs,\n for the allotment.')
    expect(screen.getByText('Keeping active')).toBeVisible()
    expect(within(screen.getByRole('region', { name: 'People who are important to me' })).getByText('Claire')).toBeVisible()
  })

  test('never holds what is for the person alone: that stands apart', async () => {
    await showAtHome(PreviewScreen, { entries })
    expect(within(mine()).getByText('Do not tell my son.')).toBeVisible()
    expect(within(mine()).getByText('Hidden from the GP and from print. Someone holding your phone may still see it.')).toBeVisible()
    expect(screen.getAllByText('Do not tell my son.')).toHaveLength(1)
    expect(within(mine()).queryByText(/^Strong legs/)).toBeNull()
  })

  test('shows nothing apart where nothing is', async () => {
    await showAtHome(PreviewScreen, { entries: [legs] })
    expect(screen.queryByText('Only you see these')).toBeNull()
  })

  test('says what the GP may do with it, and that an empty page is fine', async () => {
    const { unmount } = await showAtHome(PreviewScreen, { entries })
    expect(screen.getByText('Your GP may copy this into your record. Then it cannot be taken back from there.')).toBeVisible()
    unmount()
    await showAtHome(PreviewScreen)
    expect(screen.getByText('You have not said anything yet. That is fine: you can say it in the room.')).toBeVisible()
    expect(screen.queryByText(/may copy this/)).toBeNull()
  })

  test('says who sees each thing, and changes it for that thing alone', async () => {
    const { props } = await showAtHome(PreviewScreen, { entries })
    const item = within(screen.getByRole('region', { name: 'Also worth knowing about me' }))
    expect(item.getByText('Seen by your GP team')).toBeInTheDocument()
    expect(item.queryByRole('radio')).toBeNull()
    await open('What is on your mind')
    expect(item.getByRole('radio', { name: 'My GP team' })).toBeChecked()
    await userEvent.click(item.getByRole('radio', { name: 'Only me' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'audience.set', target: 'worry', audience: 'only-me', by: joan })
    expect(screen.getByRole('status')).toHaveTextContent('Only you see this now.')
  })

  test('keeps the focus on what moves to the person’s own part of the page', async () => {
    const { showAgain } = await showAtHome(PreviewScreen, { entries })
    await open('What is on your mind')
    await userEvent.click(within(screen.getByRole('region', { name: 'Also worth knowing about me' })).getByRole('radio', { name: 'Only me' }))
    const { story, seen } = homeProps({ entries: [legs, { ...worry, audience: 'only-me' }, secret, drives] })
    showAgain({ story, seen })
    expect(within(mine()).getByText('Sore legs in 2016.').closest('li')).toHaveFocus()
  })

  test('takes words back only after asking', async () => {
    const { props } = await showAtHome(PreviewScreen, { entries })
    await open('What is on your mind')
    await press('Take it back: What is on your mind')
    const sure = screen.getByRole('dialog', { name: 'Take these words back for ever?' })
    await userEvent.click(within(sure).getAllByRole('button', { name: 'No, keep them' })[1]!)
    expect(props.send).not.toHaveBeenCalled()
    await press('Take it back: What is on your mind')
    await press('Yes, erase these words')
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'statement.withdrawn', target: 'worry', by: joan })
  })

  test.each([
    ['Ready', { type: 'prepared' }],
    ['Tell more', { type: 'more.wanted' }],
    ['Back', { type: 'back' }],
  ])('goes on by “%s”', async (name, event) => {
    const { props } = await showAtHome(PreviewScreen, { entries })
    await press(name)
    expect(props.send).toHaveBeenCalledExactlyOnceWith(event)
  })

  test('has the order of what matters, without any card that is for the person alone', async () => {
    const mineAlone = aSaid({ id: 'mine', words: 'Not my son’s business.', audience: 'only-me' })
    const order = { most: ['statement:legs'], matters: ['statement:mine'], couldWait: ['attribute:fewer-medicines'] } as const
    await showAtHome(PreviewScreen, { entries: [legs, mineAlone], noted: [{ kind: 'ordered', order, where: 'home' }], changes: { topic: await statins() } })
    const card = screen.getByRole('region', { name: 'What comes first for this choice' })
    expect([...card.querySelectorAll('span > span')].map((each) => each.textContent)).toEqual([
      '“Strong legs,\n for the allotment.” · Keeping active',
      ', Matters most',
      'Take fewer medicines',
      ', Could wait',
    ])
  })
})
