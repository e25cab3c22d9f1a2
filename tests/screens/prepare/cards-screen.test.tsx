import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import type { Topic } from '../../../src/domain/scenario.ts'
import type { ValueCardId } from '../../../src/domain/consultation.ts'
import { valueCards } from '../../../src/domain/values.ts'
import { CardsScreen } from '../../../src/screens/prepare/cards-screen.tsx'
import { homeProps, showAtHome, type AtHome } from '../../helpers/at-home.tsx'
import { statins } from '../../helpers/in-the-room.tsx'
import { aSaid, evening, joan } from '../../helpers/stories.ts'

const words = 'Strong legs,\nfor the allotment.'
const entries = [aSaid({ id: 'legs', words, picked: ['keep-active'] }), aSaid({ id: 'worry', at: evening - 1, words: 'Not a worry to anyone.' })]
const own = { legs: '“Strong legs,\nfor the allotment.” · Keeping active', worry: '“Not a worry to anyone.”' }
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const pick = (name: string | RegExp) => userEvent.click(screen.getByRole('radio', { name }))
const legs = /^“Strong legs,\nfor the allotment\.” · Keeping active/

async function sort(rest: AtHome = {}) {
  const topic = await statins()
  return { topic, ...(await showAtHome(CardsScreen, { entries, ...rest, changes: { topic, ...rest.changes } })) }
}

/** The cards that are shown, as the domain chose them. */
function shownFor(topic: Topic): readonly ValueCardId[] {
  return valueCards(homeProps({ entries }).seen, topic.scenario).cards.map((card) => card.id)
}

function inBand(name: string): readonly (string | null)[] {
  return within(screen.getByRole('region', { name })).queryAllByRole('listitem').map((each) => each.firstChild?.textContent ?? null)
}

describe('what matters most', () => {
  test('is picked from four to six cards, own words first and whole', async () => {
    const { topic } = await sort()
    expect(screen.getByRole('heading', { level: 1, name: 'Which of these matters most to you?' })).toHaveFocus()
    const cards = screen.getAllByRole('radio').map((each) => each.closest('label')?.textContent)
    expect(cards.length).toBe(shownFor(topic).length)
    expect(cards.length).toBeGreaterThanOrEqual(4)
    expect(cards.length).toBeLessThanOrEqual(6)
    expect(cards.slice(0, 2)).toEqual([`${own.legs}your words`, `${own.worry}your words`])
  })

  test('leads through the one that could wait to three bands, and is kept in the words of the cards', async () => {
    const { topic, props } = await sort()
    await pick('Avoid a heart attack or stroke')
    await press('Next')
    expect(screen.getByRole('heading', { level: 1, name: 'Which one could most easily wait?' })).toHaveFocus()
    expect(screen.queryByRole('radio', { name: 'Avoid a heart attack or stroke' })).toBeNull()
    await pick(/^“Not a worry/)
    await press('Next')
    expect(screen.getByRole('heading', { level: 1, name: 'Is this right for you now?' })).toHaveFocus()
    expect(inBand('Matters most')).toEqual(['Avoid a heart attack or stroke'])
    expect(inBand('Could wait')).toEqual([own.worry])
    await press('Yes, this is right')
    const most = 'attribute:avoid-heart-attack-or-stroke'
    const couldWait = 'statement:worry'
    expect(props.send).toHaveBeenNthCalledWith(1, { type: 'card.chosen', attribute: 'avoid-heart-attack-or-stroke', words: 'Avoid a heart attack or stroke', lang: 'en-GB', by: joan })
    expect(props.send).toHaveBeenNthCalledWith(2, {
      type: 'order.made',
      order: { most: [most], matters: shownFor(topic).filter((id) => id !== most && id !== couldWait), couldWait: [couldWait] },
    })
    expect(props.send).toHaveBeenCalledTimes(2)
  })

  test('says nothing a second time when the person’s own words come first', async () => {
    const { props } = await sort()
    await pick(legs)
    await press('Next')
    await press('I am not sure')
    await press('Yes, this is right')
    expect(props.send).toHaveBeenCalledOnce()
    expect(props.send).toHaveBeenCalledWith(expect.objectContaining({ type: 'order.made' }))
  })

  test('may be all of them the same: that is an answer', async () => {
    const { topic, props } = await sort()
    await press('They matter the same')
    expect(inBand('Matters most')).toHaveLength(shownFor(topic).length)
    await press('Yes, this is right')
    expect(props.send).toHaveBeenLastCalledWith({ type: 'order.made', order: { most: shownFor(topic), matters: [], couldWait: [] } })
  })

  test('may be not sure: that is an answer, and nothing comes first', async () => {
    const { topic, props } = await sort()
    await press('I am not sure')
    await press('Yes, this is right')
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'order.made', order: { most: [], matters: shownFor(topic), couldWait: [] } })
  })

  test('may be skipped, and Next with nothing picked says what to do', async () => {
    const { props } = await sort()
    await press('Next')
    expect(screen.getByText(/^Pick one\./)).toBeVisible()
    expect(props.send).not.toHaveBeenCalled()
    await press('Skip')
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'order.skipped' })
  })

  test('has more cards one press away, none of them lost', async () => {
    const { topic, props } = await sort()
    await press('Show more cards')
    await pick('Take fewer medicines')
    await press('Next')
    await press('They matter the same')
    await press('Yes, this is right')
    const { order } = (props.send as unknown as { mock: { lastCall: [{ order: { most: string[]; matters: string[] } }] } }).mock.lastCall[0]
    expect(order.most).toEqual(['attribute:fewer-medicines'])
    expect([...order.most, ...order.matters].sort()).toEqual(['statement:legs', 'statement:worry', ...topic.scenario.attributes.map((id) => `attribute:${id}`)].sort())
  })
})

describe('the three bands', () => {
  const order = { most: ['statement:legs'], matters: ['attribute:no-aches'], couldWait: ['statement:worry'] } as const
  const made = { noted: [{ kind: 'ordered', order, where: 'home' }] } as const

  test('are what somebody finds who comes back', async () => {
    await sort(made)
    expect(screen.getByRole('heading', { level: 1, name: 'Is this right for you now?' })).toHaveFocus()
    expect([inBand('Matters most'), inBand('Could wait')]).toEqual([[own.legs], [own.worry]])
  })

  test('let every card be moved, say so, keep the focus on it, and can be undone', async () => {
    await sort(made)
    await press(`More: ${own.worry}`.replace('\n', ' '))
    expect(inBand('Could wait')).toEqual([])
    expect(inBand('Matters')).toContain(own.worry)
    expect(screen.getByRole('status')).toHaveTextContent(`${own.worry}: Matters`)
    expect(document.activeElement?.firstChild?.textContent).toBe(own.worry)
    await press('Undo')
    expect(inBand('Could wait')).toEqual([own.worry])
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  })

  test('go back to what was picked before, or out of the cards', async () => {
    const { props } = await sort()
    await pick(legs)
    await press('Next')
    await press('Back')
    expect(screen.getByRole('heading', { level: 1, name: 'Which of these matters most to you?' })).toBeVisible()
    await press('Back')
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'back' })
  })
})
