import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { ReasonScreen } from '../../../src/screens/together/reason-screen.tsx'
import { statins } from '../../summary/a-visit.ts'
import { showRoom } from './plan-room.tsx'

const plain = await statins()
const topic = { ...plain, scenario: { ...plain.scenario, advice: [{ group: 'qrisk-5', option: 'atorvastatin', text: 'not-ruled-out', against: true }] } }
const settled = { outcome: 'option', option: 'atorvastatin' } as const
const room = { topic, group: 'qrisk-5', noted: [{ kind: 'settled', settled }] } as const

describe('a choice that guidance advises against', () => {
  test('stays open, with the sentence of the guidance and the group', async () => {
    await showRoom(ReasonScreen, room)
    expect(screen.getByText(new RegExp(topic.text.words['advice.not-ruled-out']!.slice(0, 30)))).toBeVisible()
    expect(screen.getByText(/people with a score of about 5 in 100/)).toBeVisible()
  })

  test.each([
    ['Very unwell today', 'very-unwell'],
    ['A high chance of serious illness', 'high-risk'],
    ['Advice for an outbreak', 'outbreak'],
  ])('is settled again with the reason in one press: %s', async (name, reason) => {
    const { props } = await showRoom(ReasonScreen, room)
    await userEvent.click(screen.getByRole('button', { name }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'settled', settled: { ...settled, reason } })
  })

  test('takes another reason in the clinician’s own words', async () => {
    const { props } = await showRoom(ReasonScreen, room)
    await userEvent.click(screen.getByRole('button', { name: 'Another reason' }))
    await userEvent.type(screen.getByLabelText('Which reason? A few words are enough.'), 'strong family history')
    await userEvent.click(screen.getByRole('button', { name: 'Write it down. On to the plan' }))
    expect(props.send).toHaveBeenNthCalledWith(1, { type: 'reservation.noted', by: { voice: 'professional', name: 'Dr Okafor' }, words: 'strong family history' })
    expect(props.send).toHaveBeenNthCalledWith(2, { type: 'settled', settled: { ...settled, reason: 'other' } })
  })

  test('can be taken back', async () => {
    const { props } = await showRoom(ReasonScreen, room)
    await userEvent.click(screen.getByRole('button', { name: 'Choose another way' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'go', to: 'outcome' })
  })
})
