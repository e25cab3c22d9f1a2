import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { loadTopic } from '../../../src/scenarios/library.ts'
import { atTheOptions } from './at-the-options.tsx'

const topic = await loadTopic('sore-throat', 'en-GB', { emergency: '999', urgent: '111' })

/** The row on how likely strep is, with the further outcomes opened. */
async function rowOnStrep(group: string): Promise<HTMLElement> {
  const { container } = await atTheOptions({ visit: { topic: 'sore-throat', group }, props: { topic } })
  for (const fold of container.querySelectorAll('details')) {
    fold.open = true
    fold.dispatchEvent(new Event('toggle'))
  }
  return (await screen.findByText('How likely it is that strep is the cause')).closest<HTMLElement>('[data-tone]')!
}

test('what a topic says in words of each group stands there as long as none is picked', async () => {
  const row = await rowOnStrep('not-known')
  const lines = ['Score 0 or 1: 13 to 18 in 100, whatever you choose.', 'Score 2 or 3: 34 to 40 in 100, whatever you choose.', 'Score 4 or 5: 62 to 65 in 100, whatever you choose.']
  expect(within(row).getAllByRole('listitem').map((line) => line.textContent)).toEqual([...lines, ...lines, ...lines])
  expect(within(row).queryByText('Not known from what we have read.')).not.toBeInTheDocument()
})

test('the words of the group that was picked stand alone', async () => {
  const row = await rowOnStrep('feverpain-2-3')
  expect(within(row).queryAllByRole('listitem')).toEqual([])
  expect(within(row).getAllByText('34 to 40 in 100, whatever you choose.')).toHaveLength(3)
})

test('that there is no score is said where the score would be', async () => {
  await rowOnStrep('not-known')
  expect(screen.getByRole('button', { name: 'Not scored. What is the FeverPAIN score, after examining?' })).toHaveTextContent('Not scored')
})
