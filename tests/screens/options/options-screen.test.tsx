import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import { practicalCategories } from '../../../src/domain/scenario.ts'
import { atTheOptions } from './at-the-options.tsx'

const notKnown = 'Not known from what we have read.'

describe('the options page', () => {
  test('takes the focus to its heading, and asks the topic’s own question', async () => {
    const { topic } = await atTheOptions()
    expect(screen.getByRole('heading', { level: 1, name: 'Three ways forward, side by side' })).toHaveFocus()
    expect(screen.getByText(topic.text.words['topic.question']!)).toBeInTheDocument()
  })

  test('says where a number is not known, and never leaves the place empty', async () => {
    await atTheOptions()
    expect(within(rowOf('Heart attack or stroke')).getAllByText(notKnown)).toHaveLength(1)
    expect(within(rowOf('Stroke alone')).getAllByText(notKnown)).toHaveLength(2)
  })

  test('keeps every serious outcome open', async () => {
    const { topic } = await atTheOptions()
    const serious = topic.scenario.outcomes.filter((outcome) => outcome.place === 'serious')
    expect(serious.length).toBeGreaterThan(0)
    for (const { id } of serious) {
      const row = rowOf(topic.text.words[`outcome.${id}.name`]!)
      expect(row.closest('details')).toBeNull()
      expect(within(row).getByText(topic.text.words[`cell.${id}.atorvastatin`]!)).toBeInTheDocument()
    }
  })

  test('shows what guidance says of each option for this group, and locks none', async () => {
    const { topic } = await atTheOptions()
    const row = rowOf('What guidance says')
    expect(within(row).getByText(topic.text.words['advice.offered']!)).toBeInTheDocument()
    expect(within(row).getByText('We have read nothing on this one for this group.')).toBeInTheDocument()
    for (const letter of ['A', 'B', 'C']) expect(screen.getByRole('button', { name: new RegExp(`^Choose ${letter} `) })).toBeEnabled()
  })

  test('folds day to day away without locking it: every category for every option', async () => {
    const { topic } = await atTheOptions()
    await open('Day to day')
    const grid = screen.getByRole('region', { name: 'Day to day' })
    for (const category of practicalCategories) for (const { id } of topic.scenario.options) expect(grid).toHaveTextContent(topic.text.words[`practical.${category}.${id}`]!)
  })

  test('folds the rest away: more outcomes, over time, the studies, questions, and where it comes from', async () => {
    const { topic } = await atTheOptions()
    const inside = [
      ['More outcomes', 'outcome.new-diabetes.name'],
      ['If you do nothing new, over time', 'over-time.later'],
      ['Were people like you in the studies?', 'studies.people-like-you'],
      ['Questions people ask', 'question.can-i-stop.a'],
      ['Where this comes from', 'about.status'],
    ] as const
    for (const [summary, key] of inside) {
      const fold = await open(summary)
      expect(fold).toHaveTextContent(topic.text.words[key]!)
    }
  })
})

describe('under a row of numbers', () => {
  test('stands how sure we are, with the range, and that nobody can say which person', async () => {
    const { topic } = await atTheOptions()
    expect(screen.getByText(topic.text.words['outcome.heart-attack-or-stroke.certainty']!)).toBeInTheDocument()
    expect(screen.getByText('Between 19 and 30 fewer in 1,000 have it.')).toBeInTheDocument()
    expect(screen.getAllByText('Nobody can say which of the 1,000 people Joan would be.')).toHaveLength(2)
  })

  test('the source opens: the exact figures, our arithmetic, whose, from where, and when; to copy', async () => {
    const copy = vi.fn(() => Promise.resolve(true))
    const { topic } = await atTheOptions({ visit: { group: 'qrisk-5' }, props: { copy } })
    await userEvent.click(screen.getByRole('button', { name: 'Source and date: Heart attack or stroke' }))
    const dialog = screen.getByRole('dialog', { name: 'Heart attack or stroke' })
    const source = topic.text.words['source.COCH13']!
    for (const words of ['5 in 100', '3.75 in 100 (from 3.5 to 4.05)', 'Worked out by the makers of this page, from figures that they have read.', `${topic.text.words['group.qrisk-5.long']}, ${topic.text.words['outcome.heart-attack-or-stroke.horizon']}`, source]) {
      expect(within(dialog).getByText(words)).toBeInTheDocument()
    }
    expect(within(dialog).getByText('Read on 22 November 2026. To be looked at again by 22 November 2027.')).toBeInTheDocument()
    await userEvent.click(within(dialog).getByRole('button', { name: 'Copy' }))
    expect(copy.mock.calls).toEqual([[source]])
    expect(await within(dialog).findByText('Copied.')).toBeInTheDocument()
  })

  test('a refused copy is said', async () => {
    await atTheOptions({ props: { copy: () => Promise.resolve(false) } })
    await userEvent.click(screen.getByRole('button', { name: 'Source and date: Muscle pain or weakness' }))
    await userEvent.click(screen.getByRole('button', { name: 'Copy' }))
    expect(await screen.findByText('This could not be copied. You can select the words instead.')).toBeInTheDocument()
  })

  test('the same numbers can be read as a table', async () => {
    await atTheOptions({ visit: { group: 'qrisk-5' } })
    await userEvent.click(screen.getByRole('button', { name: 'Show as table: Heart attack or stroke' }))
    const table = screen.getByRole('table', { name: 'Heart attack or stroke, in the next 10 years' })
    expect(within(table).getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ['Option', 'have one', 'do not', 'avoids one because of the statin'],
      ['No statin for now', '50 in 1,000', '950 in 1,000', 'none'],
      ['Change habits first', notKnown, notKnown, notKnown],
      ['Take a statin each day', 'about 38 in 1,000', 'about 962 in 1,000', 'about 12 in 1,000'],
    ])
  })

  test('a picture can be pressed to see it larger', async () => {
    await atTheOptions()
    await userEvent.click(screen.getByRole('button', { name: 'Show the picture larger: Heart attack or stroke, Take a statin each day' }))
    const dialog = screen.getByRole('dialog', { name: 'Heart attack or stroke' })
    expect(within(dialog).getByRole('img', { name: '75 in 1,000 people have one. 925 in 1,000 do not, 25 of them because of the statin.' })).toBeInTheDocument()
  })

  test('what was rounded is said as about, and those who have it because of the option are some of its own number', async () => {
    await atTheOptions({ visit: { group: 'qrisk-5' } })
    expect(rowOf('Heart attack or stroke')).toHaveTextContent('about 38 in 1,000 have one')
    expect(rowOf('Heart attack or stroke')).toHaveTextContent('about 962 in 1,000 do not')
    expect(rowOf('Heart attack or stroke')).toHaveTextContent('about 12 of the 962 because of the statin')
    expect(rowOf('Muscle pain or weakness')).toHaveTextContent('5 of the 271 because of the statin')
  })
})

describe('the group', () => {
  test('can be changed from here', async () => {
    const { sent } = await atTheOptions()
    await userEvent.click(screen.getByRole('button', { name: 'About 10 in 100. What is the heart risk score?' }))
    const dialog = screen.getByRole('dialog', { name: 'What is the heart risk score?' })
    expect(within(dialog).getByRole('button', { name: 'About 10 in 100' })).toHaveAttribute('aria-pressed', 'true')
    await userEvent.click(within(dialog).getByRole('button', { name: 'About 20 in 100' }))
    expect(sent()).toEqual([{ type: 'group.changed', group: 'qrisk-20' }])
  })

  test('that is not known leaves every published group in words, and no picture of any', async () => {
    await atTheOptions({ visit: { group: 'not-known' } })
    const row = rowOf('Heart attack or stroke')
    expect(row).toHaveTextContent('What is the heart risk score? Pick it above to see those numbers large.')
    expect(within(row).queryByRole('img')).not.toBeInTheDocument()
    expect(within(row).getAllByRole('listitem').map((line) => line.textContent)).toEqual([
      'About 5 in 100: 50 in 1,000 have one',
      'About 10 in 100: 100 in 1,000 have one',
      'About 15 in 100: 150 in 1,000 have one',
      'About 20 in 100: 200 in 1,000 have one',
      'About 30 in 100: 300 in 1,000 have one',
      'About 5 in 100: about 38 in 1,000 have one',
      'About 10 in 100: 75 in 1,000 have one',
      'About 15 in 100: about 113 in 1,000 have one',
      'About 20 in 100: 150 in 1,000 have one',
      'About 30 in 100: 225 in 1,000 have one',
    ])
  })
})

describe('where the pair have got to', () => {
  test.each([
    ['Choose A No statin for now', { outcome: 'option', option: 'no-statin' }],
    ['Choose B Change habits first', { outcome: 'option', option: 'lifestyle-first' }],
    ['Choose C Take a statin each day', { outcome: 'option', option: 'atorvastatin' }],
    ['Not yet', { outcome: 'not-yet' }],
    ['No decision needed', { outcome: 'none-needed' }],
  ])('is settled with one press: %s', async (name, settled) => {
    const { sent } = await atTheOptions()
    await userEvent.click(screen.getByRole('button', { name }))
    expect(sent()).toEqual([{ type: 'settled', settled }])
  })

  test.each([
    ['We see it differently', 'differ'],
    ['I would like you to decide', 'you-decide'],
  ])('is not taken to be settled where words are needed first: %s', async (name, opening) => {
    const { sent, props } = await atTheOptions()
    await userEvent.click(screen.getByRole('button', { name }))
    expect(sent()).toEqual([])
    expect(props.openEnding).toHaveBeenCalledExactlyOnceWith(opening)
  })

  test('can be talked through first', async () => {
    const { sent } = await atTheOptions()
    await userEvent.click(screen.getByRole('button', { name: 'Talk it through first' }))
    expect(sent()).toEqual([{ type: 'go', to: 'outcome' }])
  })

  test('shows what was settled before, and leaves every other way open', async () => {
    await atTheOptions({ visit: { settled: { outcome: 'option', option: 'atorvastatin' } } })
    expect(screen.getByRole('button', { name: 'Choose C Take a statin each day' })).toHaveAttribute('aria-pressed', 'true')
    expect(screen.getByRole('button', { name: 'Not yet' })).toHaveAttribute('aria-pressed', 'false')
  })
})

function rowOf(name: string): HTMLElement {
  return screen.getByRole('heading', { level: 3, name }).closest<HTMLElement>('[data-tone]')!
}

async function open(summary: string): Promise<HTMLElement> {
  const words = screen.getByText(summary, { selector: 'summary *' })
  const fold = words.closest('details')!
  await userEvent.click(words)
  // The browser tells of it by itself; this one does not.
  if (!fold.open) fold.open = true
  fold.dispatchEvent(new Event('toggle'))
  await screen.findByText(summary, { selector: 'summary *' })
  return fold
}
