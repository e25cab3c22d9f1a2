import { render, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Page } from '../../src/ui/page/page.tsx'
import { SkipLink } from '../../src/ui/skip-link/skip-link.tsx'
import userEvent from '@testing-library/user-event'

test('arriving on a page puts the focus on its heading', () => {
  render(<Page heading="What matters most to you?">Words</Page>)
  expect(screen.getByRole('heading', { level: 1, name: 'What matters most to you?' })).toHaveFocus()
})

test('going on to another page moves the focus to the new heading', () => {
  const { rerender } = render(<Page key="one" heading="One" actions={<button>Next</button>} />)
  screen.getByRole('button').focus()
  rerender(<Page key="other" heading="Other" />)
  expect(screen.getByRole('heading', { name: 'Other' })).toHaveFocus()
})

test('writing on a page never takes the focus away', () => {
  const page = (words: string) => (
    <Page heading="One">
      <input aria-label="Name" defaultValue={words} />
    </Page>
  )
  const { rerender } = render(page('a'))
  screen.getByRole('textbox').focus()
  rerender(page('b'))
  expect(screen.getByRole('textbox')).toHaveFocus()
})

test('the first page leaves the focus alone', () => {
  render(<Page heading="Welcome" focusOnArrival={false} />)
  expect(document.body).toHaveFocus()
})

test('a page is the main part, with its second column as a part of its own', () => {
  render(<Page heading="One" aside="Beside" />)
  expect(screen.getByRole('main')).toContainElement(screen.getByRole('complementary'))
})

test('the way past the bar goes to the heading', async () => {
  render(
    <>
      <SkipLink label="Skip to the question" />
      <Page heading="One" focusOnArrival={false} />
    </>,
  )
  await userEvent.tab()
  await userEvent.keyboard('{Enter}')
  expect(screen.getByRole('heading', { name: 'One' })).toHaveFocus()
})

test('lines have numbers where two people speak of the same ones, also those that come later; lines with a number of their own keep it', async () => {
  const lines = (more: boolean) => (
    <Page heading="Our plan" numbered>
      <ul>
        <li data-line="own">1</li>
        <li data-line>first</li>
        {more && <li data-line>second</li>}
      </ul>
    </Page>
  )
  const { container, rerender } = render(lines(false))
  rerender(lines(true))
  await waitFor(() => expect([...container.querySelectorAll('[data-line]')].map((line) => line.getAttribute('data-line'))).toEqual(['own', '2', '3']))
  render(
    <Page heading="Alone">
      <p data-line>a line</p>
    </Page>,
  )
  expect(screen.getByText('a line')).toHaveAttribute('data-line', 'true')
})
