import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { IconArray } from '../../../src/ui/icon-array/icon-array.tsx'

test('an array is one picture with a sentence for a name', () => {
  render(<IconArray of={100} event={10} avoided={4} label="10 in 100 people have one. 90 do not." />)
  expect(screen.getByRole('img', { name: '10 in 100 people have one. 90 do not.' })).toBeVisible()
})

test.each([
  [100, 10, 4],
  [1000, 75, 25],
  [1000, 0, 0],
  [10000, 7, 3],
] as const)('an array of %i draws %i solid and %i ringed people, and all the others hollow', (of, event, avoided) => {
  const { container } = render(<IconArray of={of} event={event} avoided={avoided} label="People" />)
  const counts = [...container.querySelectorAll('path')].map((path) => [path.getAttribute('class'), (path.getAttribute('d')?.match(/M/g) ?? []).length])
  expect(counts.map(([, count]) => count)).toEqual([of - event - avoided, avoided, event])
  expect(counts.map(([name]) => String(name).replace(/^.*_(neither|avoided|event).*$/, '$1'))).toEqual(['neither', 'avoided', 'event'])
})

test('arrays of the same whole are drawn to the same scale', () => {
  const { container } = render(
    <>
      <IconArray of={1000} event={100} avoided={0} label="One" />
      <IconArray of={1000} event={75} avoided={25} label="Other" />
    </>,
  )
  const boxes = [...container.querySelectorAll('svg')].map((each) => each.getAttribute('viewBox'))
  expect(boxes[0]).toBe(boxes[1])
})
