import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { ButtonLink } from '../../src/ui/button/button-link.tsx'
import { Button } from '../../src/ui/button/button.tsx'
import { DataTable } from '../../src/ui/data-table/data-table.tsx'
import { Notice } from '../../src/ui/notice/notice.tsx'
import { NumberBlock } from '../../src/ui/number-block/number-block.tsx'
import { Progress } from '../../src/ui/progress/progress.tsx'
import { QuoteList } from '../../src/ui/quote-list/quote-list.tsx'
import { Quote } from '../../src/ui/quote/quote.tsx'
import { SaveStatus } from '../../src/ui/save-status/save-status.tsx'
import { SideBySide } from '../../src/ui/side-by-side/side-by-side.tsx'
import { StepNav } from '../../src/ui/step-nav/step-nav.tsx'
import { PairContext } from '../../src/ui/pair-text/pair-context.ts'
import { PairText } from '../../src/ui/pair-text/pair-text.tsx'
import { VoiceCard } from '../../src/ui/voice-card/voice-card.tsx'

const words = '  My mum had a stroke.\n\n\tI think about it\u00A0a lot…  <b>'

test.each([
  ['a quote', <Quote key="quote" voice="person" words={words} lang="en-GB" />],
  ['a list of quotes', <QuoteList key="list" voice="person" quotes={[{ id: 'one', words }]} />],
  ['a voice', <VoiceCard key="voice" voice="family" who="Claire" words={words} />],
])('%s shows the words byte for byte', (_, piece) => {
  const { container } = render(piece)
  expect(container.querySelector('blockquote')?.textContent).toBe(words)
})

test('a quote says who, when and where, in the language it was said in', () => {
  const { container } = render(<Quote voice="person" words="میں ٹھیک ہوں" lang="ur" who="Nasreen" when="12 March" where="at home" />)
  expect(screen.getByRole('figure')).toHaveTextContent('Nasreen12 Marchat home')
  expect(screen.getByText('میں ٹھیک ہوں')).toHaveAttribute('lang', 'ur')
  expect(container.querySelector('blockquote')).toHaveAttribute('dir', 'auto')
})

test('where two languages are seen, the name of a button holds both of them', () => {
  render(
    <PairContext value>
      <Button name="پہلے: بات 1">
        <PairText first={{ lang: 'ur', dir: 'rtl', words: 'پہلے' }} beneath={{ lang: 'en-GB', dir: 'ltr', words: 'Earlier' }} />
      </Button>
      <Button name="بند کریں" icon="close" />
    </PairContext>,
  )
  expect(screen.getByRole('button', { name: 'پہلے Earlier پہلے: بات 1' })).toBeVisible()
  expect(screen.getByRole('button', { name: 'بند کریں' })).toBeVisible()
})

test('a button says whether it is pressed, and answers once', async () => {
  const press = vi.fn()
  render(
    <Button pressed icon="speaker" onPress={press}>
      Listen
    </Button>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Listen', pressed: true }))
  expect(press.mock.calls).toEqual([[]])
})

test('a button with a drawing alone still has a name', () => {
  render(<Button icon="arrow-back" name="Back" />)
  expect(screen.getByRole('button', { name: 'Back' })).toBeVisible()
})

test('a link that looks like a button is a link until the app takes over', async () => {
  const press = vi.fn()
  render(
    <ButtonLink href="/away.html" onPress={press}>
      Exit
    </ButtonLink>,
  )
  const link = screen.getByRole('link', { name: 'Exit' })
  expect(link).toHaveAttribute('href', '/away.html')
  await userEvent.click(link)
  expect(press).toHaveBeenCalledOnce()
})

test('every step of the talk can be gone to, and says whether it is done', async () => {
  const go = vi.fn()
  render(
    <StepNav
      label="Steps"
      doneLabel="done"
      onGo={go}
      steps={[
        { id: 'story', label: 'Your story', state: 'done' },
        { id: 'options', label: 'Options', state: 'on' },
        { id: 'plan', label: 'Plan', state: 'next' },
      ]}
    />,
  )
  const steps = within(screen.getByRole('navigation', { name: 'Steps' })).getAllByRole('button')
  expect(steps.map((step) => [step.textContent, step.getAttribute('aria-current')])).toEqual([
    ['Your story, done', null],
    ['Options', 'step'],
    ['Plan', null],
  ])
  for (const step of steps) await userEvent.click(step)
  expect(go.mock.calls).toEqual([['story'], ['options'], ['plan']])
})

test('progress counts what is behind, and is named by its words', () => {
  render(<Progress at={3} of={6} label="Question 3 of 6" />)
  expect(screen.getByRole('progressbar', { name: 'Question 3 of 6' })).toHaveValue(2)
})

test.each(['saving', 'saved', 'held', 'not-saved'] as const)('%s is said politely', (state) => {
  render(<SaveStatus state={state}>Saved on this phone</SaveStatus>)
  expect(screen.getByRole('status')).toHaveTextContent('Saved on this phone')
})

test('there is nothing to say before anything is written', () => {
  render(<SaveStatus state="idle">Saved</SaveStatus>)
  expect(screen.getByRole('status')).toBeEmptyDOMElement()
})

test('a notice speaks up when it is asked to, and not otherwise', () => {
  render(
    <>
      <Notice tone="stop" says="now">
        Call now.
      </Notice>
      <Notice says="polite">Copied.</Notice>
      <Notice>Some words.</Notice>
    </>,
  )
  expect(screen.getAllByRole('alert').map((each) => each.textContent)).toEqual(['Call now.'])
  expect(screen.getAllByRole('status').map((each) => each.textContent)).toEqual(['Copied.'])
})

test('a number reads as one sentence, both ways round', () => {
  const { container } = render(<NumberBlock count="75" of="in 1,000" happens="have one" otherwise={<><b>925 in 1,000</b> do not</>} avoided="25 of them because of it" />)
  expect([...container.querySelectorAll('p')].map((each) => each.textContent)).toEqual(['75 in 1,000 have one', '925 in 1,000 do not', '25 of them because of it'])
})

test('what an option brings is said beside the people who have it, not beside the others', () => {
  const { container } = render(<NumberBlock count="271" of="in 1,000" happens="have it" otherwise={<><b>729 in 1,000</b> do not</>} caused="5 of the 271 because of it" />)
  expect([...container.querySelectorAll('p')].map((each) => each.textContent)).toEqual(['271 in 1,000 have it', '5 of the 271 because of it', '729 in 1,000 do not'])
})

test('the numbers can be read as a table', () => {
  render(<DataTable caption="In 1,000 people" corner="Of them" heads={['A', 'B']} rows={[{ head: 'have one', cells: ['100', '75'] }]} />)
  const table = screen.getByRole('table', { name: 'In 1,000 people' })
  expect(within(table).getAllByRole('columnheader').map((each) => each.textContent)).toEqual(['Of them', 'A', 'B'])
  expect(within(table).getByRole('rowheader', { name: 'have one' })).toBeVisible()
})

test('every cell side by side names the column it belongs to', () => {
  const { container } = render(
    <SideBySide
      label="Two ways"
      columns={[
        { id: 'one', letter: 'A', name: 'Carry on' },
        { id: 'other', letter: 'B', name: 'Change' },
      ]}
      rows={[
        { kind: 'row', id: 'first', head: 'Sleep', cells: ['Better', 'Worse'] },
        { kind: 'across', id: 'legend', children: 'Legend' },
      ]}
    />,
  )
  const region = screen.getByRole('region', { name: 'Two ways' })
  expect(within(region).getAllByRole('heading').map((each) => each.textContent)).toEqual(['Carry on', 'Change', 'Sleep'])
  expect([...container.querySelectorAll('[class*=cell]')].map((each) => each.textContent)).toEqual(['ACarry onBetter', 'BChangeWorse'])
})
