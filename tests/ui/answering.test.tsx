import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { AudiencePicker } from '../../src/ui/audience-picker/audience-picker.tsx'
import { CheckList } from '../../src/ui/check-list/check-list.tsx'
import { Choice } from '../../src/ui/choice/choice.tsx'
import { Stepper } from '../../src/ui/stepper/stepper.tsx'
import { TextArea } from '../../src/ui/text-area/text-area.tsx'
import { TextField } from '../../src/ui/text-field/text-field.tsx'
import { Tick } from '../../src/ui/tick/tick.tsx'
import { ValueChip } from '../../src/ui/value-chip/value-chip.tsx'

const answers = [
  { value: 'a', label: 'Carry on', hint: 'as now' },
  { value: 'b', label: 'Not yet' },
] as const

test.each(['tile', 'pill', 'pair', 'mode'] as const)('a choice that looks like a %s is one group of radios with its question for a name', async (look) => {
  const choose = vi.fn()
  render(<Choice look={look} legend="Where have we got to?" answers={answers} chosen="a" onChoose={choose} />)
  const group = screen.getByRole('group', { name: 'Where have we got to?' })
  expect(within(group).getByRole('radio', { name: /Carry on/ })).toBeChecked()
  await userEvent.click(within(group).getByRole('radio', { name: 'Not yet' }))
  expect(choose.mock.calls).toEqual([['b']])
})

test('a choice can be made with the arrow keys', async () => {
  const choose = vi.fn()
  render(<Choice legend="Which?" answers={answers} chosen="a" onChoose={choose} />)
  screen.getByRole('radio', { name: /Carry on/ }).focus()
  await userEvent.keyboard('{ArrowDown}')
  expect(choose).toHaveBeenCalledWith('b')
})

test('a list to tick says what was ticked and what was not', async () => {
  const toggle = vi.fn()
  render(<CheckList legend="Any of these?" items={answers} checked={['a']} onToggle={toggle} />)
  await userEvent.click(screen.getByRole('checkbox', { name: /Carry on/ }))
  await userEvent.click(screen.getByRole('checkbox', { name: 'Not yet' }))
  expect(toggle.mock.calls).toEqual([
    ['a', false],
    ['b', true],
  ])
})

test('any number of phrases may be picked', async () => {
  const toggle = vi.fn()
  render(<Tick legend="Ideas to start you off" tiles={answers} picked={['a']} onToggle={toggle} />)
  const group = screen.getByRole('group', { name: 'Ideas to start you off' })
  expect(within(group).getAllByRole('checkbox', { checked: true })).toHaveLength(1)
  await userEvent.click(within(group).getByRole('checkbox', { name: 'Not yet' }))
  expect(toggle.mock.calls).toEqual([['b', true]])
})

test('words reach the page exactly as they were written', async () => {
  const written: string[] = []
  function Box() {
    const [words, setWords] = useState('')
    const write = (next: string) => {
      written.push(next)
      setWords(next)
    }
    return <TextArea label="Your answer" words={words} onWrite={write} />
  }
  render(<Box />)
  const box = screen.getByRole('textbox', { name: 'Your answer' })
  await userEvent.type(box, ' i  cant\n\nsleep… ')
  expect(written.at(-1)).toBe(' i  cant\n\nsleep… ')
  expect(box).toHaveValue(' i  cant\n\nsleep… ')
})

test('no box is filled in or corrected by the browser', () => {
  render(
    <>
      <TextArea label="One" words="" onWrite={() => {}} />
      <TextField label="Other" words="" onWrite={() => {}} />
    </>,
  )
  for (const box of screen.getAllByRole('textbox')) {
    expect(box).toHaveAttribute('autocomplete', 'off')
    expect(box).toHaveAttribute('spellcheck', 'false')
    expect(box).toHaveAttribute('dir', 'auto')
  }
})

test('a line says its hint and what is wrong with it', () => {
  render(<TextField label="Look again on" type="date" hint="A day that suits" problem="This day has passed." words="2020-01-01" onWrite={() => {}} />)
  const line = screen.getByLabelText('Look again on')
  expect(line).toHaveAccessibleDescription('A day that suits This day has passed.')
  expect(line).toBeInvalid()
})

test.each([
  [undefined, 'More', 5],
  [undefined, 'Less', 5],
  [8, 'More', 9],
  [8, 'Less', 7],
])('a step from %s towards %s goes to %i', async (at, way, to) => {
  const change = vi.fn()
  const where = at === undefined ? {} : { at }
  render(<Stepper label="How sure?" {...where} reading="…" lessLabel="Less" moreLabel="More" lowLabel="not" highLabel="very" onChange={change} />)
  await userEvent.click(screen.getByRole('button', { name: way }))
  expect(change.mock.calls).toEqual([[to]])
})

test('steps stop at both ends', () => {
  const stepper = (at: number) => <Stepper label="How sure?" at={at} reading={`${at} out of 10`} lessLabel="Less" moreLabel="More" lowLabel="not" highLabel="very" onChange={() => {}} />
  const { rerender } = render(stepper(0))
  expect(screen.getByRole('button', { name: 'Less' })).toBeDisabled()
  rerender(stepper(10))
  expect(screen.getByRole('button', { name: 'More' })).toBeDisabled()
  expect(screen.getByRole('status')).toHaveTextContent('10 out of 10')
})

test('the line that says who may see the words opens the choice', async () => {
  const choose = vi.fn()
  render(
    <AudiencePicker legend="Who can see this?" sentence="My team can see this" changeLabel="Change" what="Strong legs" answers={answers} chosen="a" onChoose={choose}>
      <button type="button">Take it back</button>
    </AudiencePicker>,
  )
  const line = screen.getByRole('button', { name: 'My team can see this Change Strong legs' })
  expect(screen.queryByRole('radio')).toBeNull()
  expect(screen.queryByRole('button', { name: 'Take it back' })).toBeNull()
  expect(line).toHaveAttribute('aria-expanded', 'false')
  await userEvent.click(line)
  expect(line).toHaveAttribute('aria-expanded', 'true')
  expect(screen.getByRole('button', { name: 'Take it back' })).toBeVisible()
  await userEvent.click(screen.getByRole('radio', { name: 'Not yet' }))
  expect(choose.mock.calls).toEqual([['b']])
})

test('how much something matters is said in words as well as bars', async () => {
  const step = vi.fn()
  const { container } = render(<ValueChip label="Strong legs" bars={2} barsLabel="matters" onStep={step} />)
  await userEvent.click(screen.getByRole('button', { name: /Strong legs\s*, matters/ }))
  expect(step).toHaveBeenCalledOnce()
  expect([...container.querySelectorAll('rect')].map((bar) => bar.getAttribute('class')?.includes('full'))).toEqual([true, true, false])
})
