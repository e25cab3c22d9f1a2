import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { showRow } from '../../../src/domain/evidence.ts'
import type { Topic } from '../../../src/domain/scenario.ts'
import { statins } from '../../helpers/in-the-room.tsx'
import { atJoansOptions, atTheOptions } from './at-the-options.tsx'

const groups = (await statins()).scenario.groups
/** Muscle pain needs a thousand people, so whatever stands above or below it is out of a thousand as well. */
const ofAllStatins = 1000

describe.each(groups)('the pictures for %s', (group) => {
  test('draw as many people as the numbers say', async () => {
    const { topic, container } = await atTheOptions({ visit: { group } })
    const expected = mainCells(topic, group).map(({ evidence, arm }) => {
      const row = showRow(topic.evidence.get(evidence)!, ofAllStatins)
      const because = arm === 'with' ? Math.abs(row.fewer) : 0
      const event = arm === 'with' && row.fewer < 0 ? row.with.n - because : row[arm].n
      return { neither: row.of - event - because, avoided: because, event }
    })
    expect(arraysIn(container)).toEqual(expected)
  })

  test('stand under those same numbers, both ways round', async () => {
    const { topic, container } = await atTheOptions({ visit: { group } })
    const expected = mainCells(topic, group).map(({ evidence, arm }) => {
      const row = showRow(topic.evidence.get(evidence)!, ofAllStatins)
      return [evidence, row[arm].n, row.of - row[arm].n, row.of]
    })
    const shown = [...container.querySelectorAll('[role="img"]')].map((picture) => {
      const block = picture.closest('[data-look="close"]')!
      const [large, otherwise] = [...block.querySelectorAll('b')].map((each) => numbersIn(each.textContent ?? ''))
      const evidence = [...block.querySelectorAll('[data-evidence]')].map((each) => each.getAttribute('data-evidence'))
      return [[...new Set(evidence)].join(), large?.[0], ...(otherwise ?? [])]
    })
    expect(shown).toEqual(expected)
  })
})

describe('every number on the page', () => {
  test.each([...groups, 'not-known'])('stands on the row of evidence that it names, for %s', async (group) => {
    const { topic, container } = await atJoansOptions({ visit: { group, fitShown: true } })
    await openEverything(container)
    expect(container.querySelectorAll('[data-evidence]').length).toBeGreaterThan(100)
    expect(strayNumbers(container, topic)).toEqual([])
  })

  test('is never a percentage, and no option is called best', async () => {
    const { container } = await atJoansOptions({ visit: { fitShown: true } })
    await openEverything(container)
    const said = `${container.textContent} ${[...container.querySelectorAll('[aria-label]')].map((each) => each.getAttribute('aria-label')).join(' ')}`
    expect(said).not.toMatch(/%|per ?cent|\bbest\b|recommend|\bwinner|\bscore of \d+ out of/i)
  })
})

describe('the columns', () => {
  test('are built alike, whatever the option', async () => {
    const { topic } = await atJoansOptions({ visit: { fitShown: true } })
    const grid = screen.getByRole('region', { name: 'The options, side by side' })
    const heads = within(grid).getAllByRole('heading', { level: 2 })
    expect(heads.map((head) => head.textContent)).toEqual(topic.scenario.options.map(({ id }) => topic.text.words[`option.${id}.name`]))
    expect([...new Set(heads.map((head) => skeleton(head.parentElement!)))]).toHaveLength(1)
    const choices = ['A', 'B', 'C'].map((letter) => screen.getByRole('button', { name: new RegExp(`^Choose ${letter} `) }))
    expect([...new Set(choices.map((choice) => skeleton(choice)))]).toHaveLength(1)
  })

  test('have one filled cell in every row', async () => {
    const { topic } = await atTheOptions()
    const grid = screen.getByRole('region', { name: 'The options, side by side' })
    const cells = [...grid.querySelectorAll('[data-tone]')].map((row) => [...row.children].slice(1))
    expect(cells.length).toBeGreaterThan(6)
    expect(new Set(cells.map((row) => row.length))).toEqual(new Set([topic.scenario.options.length]))
    const names = topic.scenario.options.map(({ id }) => topic.text.words[`option.${id}.name`]!)
    const empty = cells.flatMap((row) => row.filter((cell, index) => (cell.textContent ?? '').replace(names[index]!, '').trim().length < 5))
    expect(empty).toEqual([])
  })

  test('show what makes the benefit and the harm equal: one size, one pattern', async () => {
    const { container } = await atTheOptions()
    const blocks = [...container.querySelectorAll('[role="img"]')].map((picture) => picture.closest('[data-look="close"]')!)
    const withStatin = blocks.filter((_, index) => index % 2 === 1)
    expect(withStatin).toHaveLength(2)
    // The chip stands beside the number that has it, and says in its own colour whether people are spared; what there is and how large it is does not differ.
    const made = withStatin.map((block) => [...block.querySelectorAll('*')].map((part) => `${part.tagName} ${part.getAttribute('class') ?? ''}`.replace(/_(avoided|caused)_/, '_because_')).toSorted().join())
    expect([...new Set(made)]).toHaveLength(1)
  })
})

/** The main cells with a figure, in the order of the page. */
function mainCells({ scenario }: Topic, group: string) {
  return scenario.outcomes
    .filter((outcome) => outcome.place === 'main')
    .flatMap((outcome) => scenario.options.map((option) => (outcome.cells[group] ?? outcome.cells['everyone'])?.[option.id]))
    .filter((cell) => cell?.kind === 'figure')
}

/** How many people each picture on the page draws in each state: every person begins with one move. */
function arraysIn(container: HTMLElement) {
  return [...container.querySelectorAll('[role="img"]')].map((picture) => {
    const [neither, avoided, event] = [...picture.querySelectorAll('path')].map((path) => (path.getAttribute('d') ?? '').split('M').length - 1)
    return { neither, avoided, event }
  })
}

async function openEverything(container: HTMLElement) {
  for (const fold of container.querySelectorAll('details')) {
    fold.open = true
    fold.dispatchEvent(new Event('toggle'))
  }
  for (const button of screen.queryAllByRole('button', { name: /^Show as table/ })) await userEvent.click(button)
}

function numbersIn(text: string): readonly number[] {
  return [...text.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([number]) => Number(number.replaceAll(',', '')))
}

/** Every number that neither its row of evidence nor the topic's own words account for. */
function strayNumbers(container: HTMLElement, topic: Topic): readonly string[] {
  const authored = Object.values(topic.text.words)
  const stray: string[] = []
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? ''
    if (numbersIn(text).length === 0 || authored.some((words) => words.includes(text)) || isSaidByJoan(text)) continue
    const rows = node.parentElement!.closest('[data-evidence]')?.getAttribute('data-evidence')?.split(' ') ?? []
    const known = new Set(rows.flatMap((id) => numbersOf(topic, id)))
    // A number between words of the topic, such as the length of time, is the topic's own.
    const rest = authored.filter((words) => /\d/.test(words) && text.includes(words)).reduce((left, words) => left.replaceAll(words, ' '), text)
    for (const number of numbersIn(rest)) if (!known.has(number)) stray.push(`${number} in “${text}” of ${rows.join(', ') || 'no row'}`)
  }
  return stray
}

function isSaidByJoan(text: string): boolean {
  return text.includes('My mum had a stroke when she was 71.')
}

/** Every number that a row may put on the page: its figures over each denominator, their difference and its range, and what its words say. */
function numbersOf({ evidence }: Topic, id: string): readonly number[] {
  const row = evidence.get(id)
  if (!row) throw new Error(`The page names ${id}, which is no row of evidence`)
  const gaps = Object.values(row.gaps).map(Number)
  if (!row.without || !row.with) return gaps
  const shown = ([100, 1000, 10000] as const).filter((of) => of >= showRow(row).of).map((of) => showRow(row, of))
  return shown.flatMap((each) => [
    each.of,
    each.without.n,
    each.with.n,
    each.of - each.without.n,
    each.of - each.with.n,
    Math.abs(each.fewer),
    ...(each.fewerRange ? [Math.abs(each.fewerRange.low), Math.abs(each.fewerRange.high)] : []),
    ...gaps,
  ])
}

/** The elements of a part of the page and how they are drawn, without what they say. */
function skeleton(element: Element, except: readonly string[] = []): string {
  const left = [...except, 'aria-label', 'd', 'id']
  const attributes = [...element.attributes].filter(({ name }) => !left.includes(name)).map(({ name, value }) => `${name}=${value}`)
  return `<${element.localName} ${attributes.join(' ')}>${[...element.children].map((child) => skeleton(child, except)).join('')}</>`
}
