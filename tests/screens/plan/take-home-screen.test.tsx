import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test, vi } from 'vitest'
import type { ConsultationEvent } from '../../../src/flow/consultation-events.ts'
import { TakeHomeScreen } from '../../../src/screens/together/take-home-screen.tsx'
import { settledOn, statins } from '../../summary/a-visit.ts'
import { showRoom } from './plan-room.tsx'

const topic = await statins()

describe('with three minutes left', () => {
  test('one press notes "not yet" with a day, and prints after that', async () => {
    const order: string[] = []
    const { props } = await showRoom(TakeHomeScreen, { props: { send: vi.fn((event: ConsultationEvent) => order.push(event.type)), print: vi.fn(() => order.push('print')) } })
    await userEvent.click(screen.getByRole('button', { name: 'Not yet: print it to take home' }))
    expect(props.send).toHaveBeenNthCalledWith(1, { type: 'taken-home', plan: { goal: '', steps: [], review: { on: '2027-02-22' } } })
    expect(order).toEqual(['taken-home', 'printed', 'print'])
  })

  test('the day and what would settle it go along', async () => {
    const { props } = await showRoom(TakeHomeScreen)
    await userEvent.click(screen.getByRole('radio', { name: '2 weeks' }))
    await userEvent.type(screen.getByLabelText('What would settle it?'), 'my score')
    await userEvent.click(screen.getByRole('button', { name: 'Not yet: print it to take home' }))
    expect(props.send).toHaveBeenNthCalledWith(1, { type: 'taken-home', plan: { goal: '', steps: [], review: { on: '2026-12-06' } }, until: 'my score' })
  })

  test('whom to call stands on the screen', async () => {
    await showRoom(TakeHomeScreen)
    expect(screen.getByText(topic.text.words['safety-net.emergency']!)).toBeVisible()
    expect(screen.getByRole('link', { name: '999' })).toHaveAttribute('href', 'tel:999')
  })

  test('what was settled is printed as it is, and only becomes "not yet" where that is asked for', async () => {
    const { props } = await showRoom(TakeHomeScreen, { noted: settledOn(topic, 'atorvastatin') })
    await userEvent.click(screen.getByRole('button', { name: 'Print it to take home' }))
    expect(props.send).toHaveBeenNthCalledWith(1, { type: 'printed' })
    expect(props.send).toHaveBeenNthCalledWith(2, { type: 'go', to: 'close' })
    expect(props.print).toHaveBeenCalledOnce()
    await userEvent.click(screen.getByRole('button', { name: '“Not yet” after all' }))
    await userEvent.click(screen.getByRole('button', { name: 'Not yet: print it to take home' }))
    expect(props.send).toHaveBeenNthCalledWith(3, { type: 'taken-home', plan: { goal: '', steps: [], review: { on: '2027-02-22' } } })
  })

  test('it works without a topic', async () => {
    await showRoom(TakeHomeScreen, { withoutTopic: true })
    expect(screen.getByText('Come back sooner if something worries you, or if you change your mind.')).toBeVisible()
  })
})
