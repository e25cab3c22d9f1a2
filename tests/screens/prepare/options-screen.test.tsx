import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { topicWords } from '../../../src/domain/topic-words.ts'
import { OptionsScreen } from '../../../src/screens/prepare/options-screen.tsx'
import { showAtHome } from '../../helpers/at-home.tsx'
import { statins } from '../../helpers/in-the-room.tsx'

async function read() {
  const topic = await statins()
  return { topic, ...(await showAtHome(OptionsScreen, { changes: { topic } })) }
}
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const page = () => screen.getByRole('main')

describe('the options, read at home', () => {
  test('stand alike, in words: what each is, and what it is like', async () => {
    const { topic } = await read()
    expect(screen.getByRole('heading', { level: 1, name: topicWords(topic, 'topic.title') })).toHaveFocus()
    for (const [index, { id }] of topic.scenario.options.entries()) {
      const card = screen.getByRole('region', { name: `${'ABC'[index]} ${topicWords(topic, `option.${id}.name`)}` })
      expect(within(card).getByText(topicWords(topic, `option.${id}.what-it-is`))).toBeVisible()
      expect(within(card).getByRole('heading', { name: 'What it is like' })).toBeVisible()
      expect(within(card).getByText(topicWords(topic, `option.${id}.like`))).toBeVisible()
      expect(within(card).getByText('Day to day').closest('details')).toHaveTextContent(topicWords(topic, `practical.tests-and-visits.${id}`))
    }
  })

  test('show every serious outcome before anybody asks, folded nowhere, with what is said of every option', async () => {
    const { topic } = await read()
    const serious = topic.scenario.outcomes.filter((outcome) => outcome.place === 'serious')
    expect(serious.length).toBeGreaterThan(0)
    for (const { id, cells } of serious) {
      const card = screen.getByRole('region', { name: topicWords(topic, `outcome.${id}.name`) })
      expect(card.closest('details')).toBeNull()
      for (const option of topic.scenario.options) {
        expect(within(card).getByText(topicWords(topic, `option.${option.id}.name`))).toBeVisible()
        const cell = cells['everyone']?.[option.id]
        const said = cell?.kind === 'words' ? topicWords(topic, cell.text) : 'Not known from what we have read.'
        expect(within(card).getByText(said)).toBeVisible()
      }
    }
  })

  test('say when to get help, and that the topic is a draft', async () => {
    const { topic } = await read()
    const help = screen.getByRole('region', { name: 'When to get help' })
    for (const id of topic.scenario.safetyNet) expect(within(help).getByText(topicWords(topic, `safety-net.${id}`))).toBeVisible()
    expect(screen.getByText(/^Draft\./)).toBeVisible()
  })

  test('are left by one press, or gone back from', async () => {
    const { props } = await read()
    await press('Next')
    await press('Back')
    expect(props.send).toHaveBeenNthCalledWith(1, { type: 'options.read' })
    expect(props.send).toHaveBeenNthCalledWith(2, { type: 'back' })
  })
})

describe('the numbers', () => {
  test('show when somebody asks for them, and go again', async () => {
    await read()
    expect(page()).toHaveTextContent('Many people look at the numbers with their GP.')
    expect(page()).not.toHaveTextContent(/in 1,000/)
    expect(screen.getByRole('button', { name: 'Show me the numbers' })).toHaveAttribute('aria-expanded', 'false')
    await press('Show me the numbers')
    expect(page()).toHaveTextContent(/in 1,000/)
    await press('Hide the numbers')
    expect(page()).not.toHaveTextContent(/in 1,000/)
  })

  test('that depend on a score stand for every published group, both ways round, over one denominator', async () => {
    const { topic } = await read()
    await press('Show me the numbers')
    const card = screen.getByRole('region', { name: 'Heart attack or stroke' })
    expect(card).toHaveTextContent('These numbers depend on a score. Your GP works it out with you.')
    for (const group of topic.scenario.groups) expect(within(card).getByRole('heading', { name: topicWords(topic, `group.${group}.long`) })).toBeVisible()
    expect(card).toHaveTextContent('100 in 1,000 have one, 900 in 1,000 do not')
    expect(card).toHaveTextContent('75 in 1,000 have one, 925 in 1,000 do not')
    expect(card).toHaveTextContent('200 in 1,000 have one, 800 in 1,000 do not')
    expect(card).not.toHaveTextContent(/\d in 100 (have|do)/)
    expect(card).toHaveTextContent(/How sure are we\?/)
  })

  test('about everybody are shown as people, with the people it happens to because of the option', async () => {
    await read()
    await press('Show me the numbers')
    const card = screen.getByRole('region', { name: 'Muscle pain or weakness' })
    expect(within(card).getAllByRole('img').map((each) => each.getAttribute('aria-label'))).toEqual(['266 in 1,000 have it', '271 in 1,000 have it'])
    const drawn = within(card).getAllByRole('img').map((each) => [...each.querySelectorAll('path')].map((path) => path.getAttribute('d')?.match(/M/g)?.length ?? 0))
    expect(drawn).toEqual([
      [734, 0, 266],
      [729, 5, 266],
    ])
    expect(card).toHaveTextContent('734 in 1,000 do not')
    expect(card).toHaveTextContent(/have it\s*5 of the 271 because of the statin\s*729/)
    expect(within(card).getByText('Not known from what we have read.')).toBeVisible()
  })

  test('that are not known are said to be, in the same place', async () => {
    const { topic } = await read()
    await press('Show me the numbers')
    const card = screen.getByRole('region', { name: 'Stroke alone' })
    expect(within(card).getAllByText('Not known from what we have read.')).toHaveLength(2)
    expect(within(card).getByText(topicWords(topic, 'cell.stroke-alone.atorvastatin'))).toBeVisible()
  })
})
