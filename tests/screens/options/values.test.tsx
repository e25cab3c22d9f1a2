import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { atJoansOptions, atTheOptions, joansOrder, legs, mum, worry } from './at-the-options.tsx'

describe('what matters to the person', () => {
  test('heads the page in their order, own words whole, with how much in words', async () => {
    await atJoansOptions()
    const strip = screen.getByRole('region', { name: 'What matters to Joan' })
    expect(within(strip).getAllByRole('listitem').map((chip) => chip.textContent)).toEqual([
      `“${mum.words}”, Matters most`,
      `“${legs.words}”, Matters`,
      'Take fewer medicines, Could wait',
    ])
  })

  test('leaves out a card whose words not everyone here may see', async () => {
    await atTheOptions({ seen: [legs], visit: { order: joansOrder, orderedIn: 'home' } })
    const strip = screen.getByRole('region', { name: 'What matters to Joan' })
    expect(within(strip).getAllByRole('listitem').map((chip) => chip.textContent)).toEqual([`“${legs.words}”, Matters`, 'Take fewer medicines, Could wait'])
  })

  test('is asked where nobody has said it, and one press on a card answers', async () => {
    const { sent } = await atTheOptions()
    const asked = screen.getByRole('region', { name: 'Joan, what matters most to you?' })
    await userEvent.click(within(asked).getByRole('button', { name: 'Take fewer medicines' }))
    expect(sent()).toEqual([
      { type: 'statement.made', answer: { concept: 'what-matters', words: 'Take fewer medicines', picked: [], lang: 'en-GB', by: { voice: 'person' }, attribute: 'fewer-medicines' } },
      { type: 'order.made', order: { most: ['attribute:fewer-medicines'], matters: [], couldWait: [] } },
    ])
  })

  test('offers the person’s own words before any other card', async () => {
    const { sent } = await atTheOptions({ seen: [worry] })
    const asked = screen.getByRole('region', { name: 'Joan, what matters most to you?' })
    const [first] = within(asked).getAllByRole('button')
    expect(first).toHaveAccessibleName(`“${worry.words}”`)
    await userEvent.click(first!)
    expect(sent()).toEqual([{ type: 'order.made', order: { most: ['statement:no-fuss'], matters: [], couldWait: [] } }])
  })

  test('can be changed: a card goes up, and the others stay where they were', async () => {
    const { sent } = await atJoansOptions()
    await userEvent.click(screen.getByRole('button', { name: 'Change' }))
    const card = screen.getByRole('group', { name: `“${legs.words}”` })
    expect(within(card).getByRole('radio', { name: 'Matters' })).toBeChecked()
    await userEvent.click(within(card).getByRole('radio', { name: 'Most' }))
    expect(sent()).toEqual([{ type: 'order.made', order: { most: ['statement:mum', 'statement:legs'], matters: [], couldWait: ['attribute:fewer-medicines'] } }])
  })

  test('can be changed: what came first can matter like the rest, or wait', async () => {
    const { sent } = await atJoansOptions()
    await userEvent.click(screen.getByRole('button', { name: 'Change' }))
    const card = screen.getByRole('group', { name: /My mum had a stroke/ })
    await userEvent.click(within(card).getByRole('radio', { name: 'Matters' }))
    await userEvent.click(within(card).getByRole('radio', { name: 'Could wait' }))
    expect(sent()).toEqual([
      { type: 'order.made', order: { most: [], matters: ['statement:mum', 'statement:legs'], couldWait: ['attribute:fewer-medicines'] } },
      { type: 'order.made', order: { most: [], matters: ['statement:legs'], couldWait: ['statement:mum', 'attribute:fewer-medicines'] } },
    ])
  })

  test('can be said in own words in the room, byte for byte', async () => {
    const { sent } = await atJoansOptions()
    await userEvent.click(screen.getByRole('button', { name: 'Change' }))
    await userEvent.type(screen.getByRole('textbox', { name: 'Anything else, in the words of Joan' }), ' sunday  dinner, all of us ')
    await userEvent.click(screen.getByRole('button', { name: 'Keep these words' }))
    expect(sent()).toEqual([
      {
        type: 'statement.made',
        answer: { concept: 'what-matters', words: ' sunday  dinner, all of us ', picked: [], lang: 'en-GB', by: { voice: 'person', name: 'Joan' }, audience: 'gp-team' },
      },
    ])
  })
})

describe('own words that no row is about', () => {
  test('are listed whole as something to talk about', async () => {
    await atTheOptions({ seen: [worry], visit: { order: { most: ['statement:no-fuss'], matters: [], couldWait: [] } } })
    const card = screen.getByRole('region', { name: 'Talk about this' })
    expect(within(card).getByText(worry.words)).toBeInTheDocument()
  })

  test.each([
    ['Joan says so', { voice: 'person', name: 'Joan' }],
    ['The GP says so', { voice: 'professional' }],
  ])('are tied to a thing by somebody in the room: %s', async (who, by) => {
    const { sent } = await atTheOptions({ seen: [worry], visit: { order: { most: ['statement:no-fuss'], matters: [], couldWait: [] } } })
    await userEvent.click(screen.getByRole('button', { name: 'Change' }))
    await userEvent.click(screen.getByText('What are these words about?'))
    expect(screen.getByRole('button', { name: who })).toBeDisabled()
    const about = screen.getByRole('group', { name: 'Pick what they are about. Then press who says so.' })
    await userEvent.click(within(about).getByRole('radio', { name: 'Keep my days as they are' }))
    expect(sent()).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: who }))
    expect(sent()).toEqual([{ type: 'linked', target: 'no-fuss', attribute: 'keep-days-as-they-are', by }])
  })
})
