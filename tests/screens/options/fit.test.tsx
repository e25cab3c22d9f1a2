import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { atJoansOptions, atTheOptions, legs, mum, tablets } from './at-the-options.tsx'

describe('how each option fits', () => {
  test('waits for a press, and for two options to have been opened', async () => {
    const { sent } = await atJoansOptions({ visit: { optionsOpened: ['no-statin'] } })
    expect(screen.getByRole('button', { name: 'How does each fit?' })).toBeDisabled()
    expect(screen.getByText('Look at two options first.')).toBeInTheDocument()
    expect(screen.queryByText('Helps more')).not.toBeInTheDocument()
    expect(sent()).toEqual([])
  })

  test('is noted once it is shown, and can be hidden again', async () => {
    const { sent } = await atJoansOptions()
    await userEvent.click(screen.getByRole('button', { name: 'How does each fit?' }))
    expect(sent()).toEqual([{ type: 'fit.shown' }])
    await userEvent.click(screen.getByRole('button', { name: 'Hide how each fits' }))
    expect(screen.queryByRole('region', { name: 'How each fits what matters to Joan' })).not.toBeInTheDocument()
  })

  test('says one of five for each thing and option, with the topic’s own reason', async () => {
    const { topic } = await atJoansOptions({ visit: { fitShown: true } })
    const grid = screen.getByRole('region', { name: 'How each fits what matters to Joan' })
    const rows = [...grid.querySelectorAll('[data-tone="person"]')].map((row) => [...row.children].map((cell) => cell.textContent))
    const says = (key: string) => topic.text.words[`fit.${key}`]!
    const option = (id: string) => topic.text.words[`option.${id}.name`]!
    expect(rows).toEqual([
      [
        `“${mum.words}”about avoiding a heart attack or stroke`,
        `A${option('no-statin')}Helps less${says('avoid-heart-attack-or-stroke.no-statin.qrisk-10')}`,
        `B${option('lifestyle-first')}Not known${says('avoid-heart-attack-or-stroke.lifestyle-first.qrisk-10')}`,
        `C${option('atorvastatin')}Helps more${says('avoid-heart-attack-or-stroke.atorvastatin.qrisk-10')}`,
      ],
      [
        `“${legs.words}”about keeping free of aches`,
        `A${option('no-statin')}Helps more${says('no-aches.no-statin')}`,
        `B${option('lifestyle-first')}Not known${says('no-aches.lifestyle-first')}`,
        `C${option('atorvastatin')}Helps less${says('no-aches.atorvastatin')}`,
      ],
      [
        'Take fewer medicinesCould wait',
        `A${option('no-statin')}Helps more${says('fewer-medicines.no-statin')}`,
        `B${option('lifestyle-first')}Helps more${says('fewer-medicines.lifestyle-first')}`,
        `C${option('atorvastatin')}Helps less${says('fewer-medicines.atorvastatin')}`,
      ],
    ])
  })

  test('draws each of the five in its own way, and the same way everywhere', async () => {
    await atJoansOptions({ visit: { fitShown: true } })
    const grid = screen.getByRole('region', { name: 'How each fits what matters to Joan' })
    const drawn = ['Helps more', 'Helps less', 'Not known'].map((word) => {
      const marks = within(grid).getAllByText(word).map((found) => found.parentElement!.previousElementSibling!.innerHTML)
      expect([...new Set(marks)]).toHaveLength(1)
      return marks[0]!.replaceAll(/class="[^"]*"/g, '')
    })
    expect(drawn.map((drawing) => drawing.match(/d="([^"]*)"/)?.[1])).toEqual(['M6.5 12.5l3.7 3.7 7.3-8', 'M7 12h10', expect.stringContaining('M9.7 9.7')])
  })

  test('is summed up by the same pattern for every option, in column order, with no total', async () => {
    await atJoansOptions({ visit: { fitShown: true } })
    const summary = screen.getByRole('region', { name: 'With what you have told us' })
    expect(within(summary).getByText(`You put “${mum.words}” first.`, { normalizer: (text) => text })).toBeInTheDocument()
    expect(within(summary).getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      'A helps less with avoiding a heart attack or stroke. It helps more with keeping free of aches and taking fewer medicines.',
      'It is not known how B sits with avoiding a heart attack or stroke. It helps more with taking fewer medicines. It is not known how it sits with keeping free of aches.',
      'C helps more with avoiding a heart attack or stroke. It helps less with keeping free of aches and taking fewer medicines.',
    ])
    expect(within(summary).getByText('This is the trade-off to talk about.')).toBeInTheDocument()
  })

  test('says what would change it, in at most three lines', async () => {
    await atJoansOptions({ visit: { fitShown: true } })
    const changes = screen.getByRole('region', { name: 'What would change this?' })
    expect(within(changes).getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      'If keeping free of aches came first, A would help more with what you put first.',
      'If taking fewer medicines came first, A and B would help more with what you put first.',
    ])
  })

  test('asks whether something is missing where one option helps more with everything', async () => {
    await atTheOptions({ seen: [mum], visit: { order: { most: ['statement:mum'], matters: [], couldWait: [] }, fitShown: true } })
    expect(screen.getByText('All that differs on your list is helped more by C. Is something missing from it?')).toBeInTheDocument()
  })

  test('says so where nothing was put first', async () => {
    await atTheOptions({ seen: [tablets], visit: { order: { most: [], matters: ['attribute:fewer-medicines'], couldWait: [] }, fitShown: true } })
    expect(screen.getByText('Nothing on the list has been put first.')).toBeInTheDocument()
  })

  test('is not known, and says what it takes, as long as no group has been picked', async () => {
    await atJoansOptions({ visit: { fitShown: true, group: 'not-known' } })
    expect(screen.getAllByText('This depends on the group. Pick it above first.')).toHaveLength(3)
    expect(screen.getByText('It is not known how the options differ on avoiding a heart attack or stroke.')).toBeInTheDocument()
  })
})

describe('after the numbers', () => {
  test('one swap is asked in real amounts, and answered with one press', async () => {
    const { sent } = await atJoansOptions()
    const swap = screen.getByRole('region', { name: 'Now you have seen the numbers, what comes first?' })
    expect(within(swap).getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      'Heart attack or stroke: 25 fewer in 1,000 people with a score of about 10 in 100, in the next 10 years.',
      'Muscle pain or weakness: 5 more in 1,000 people in the trials, whatever their score, over about 4 years.',
    ])
    await userEvent.click(within(swap).getByRole('button', { name: `“${legs.words}”` }))
    await userEvent.click(within(swap).getByRole('button', { name: 'They matter the same' }))
    await userEvent.click(within(swap).getByRole('button', { name: 'Not sure: leave it as it is' }))
    expect(sent()).toEqual([
      { type: 'order.made', order: { most: ['statement:legs'], matters: ['statement:mum'], couldWait: ['attribute:fewer-medicines'] } },
      { type: 'order.made', order: { most: ['statement:mum', 'statement:legs'], matters: [], couldWait: ['attribute:fewer-medicines'] } },
      { type: 'order.made', order: { most: ['statement:mum'], matters: ['statement:legs'], couldWait: ['attribute:fewer-medicines'] } },
    ])
  })

  test('no swap is asked without numbers on both sides', async () => {
    await atJoansOptions({ visit: { group: 'not-known' } })
    expect(screen.queryByRole('region', { name: 'Now you have seen the numbers, what comes first?' })).not.toBeInTheDocument()
  })
})
