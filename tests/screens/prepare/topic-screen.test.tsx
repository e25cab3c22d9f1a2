import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { TopicScreen } from '../../../src/screens/prepare/topic-screen.tsx'
import { showAtHome } from '../../helpers/at-home.tsx'

const titles = ['Antibiotics?', 'Knee?', 'Osteoporosis?', 'Inhalers?', 'Low mood?', 'Blood pressure?', 'Une épaule?']
const many = titles.map((title, index) => ({ topic: `topic-${index}`, title, search: index === 0 ? 'tonsillitis FeverPAIN' : '' }))

describe('what the visit is about', () => {
  test('is one press: a topic', async () => {
    const { props } = await showAtHome(TopicScreen)
    expect(screen.getByRole('heading', { level: 1, name: 'What is this visit about?' })).toHaveFocus()
    expect(screen.queryByRole('searchbox')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Start a statin?' }))
    expect(props.chooseTopic).toHaveBeenCalledExactlyOnceWith('statins')
    expect(props.send).not.toHaveBeenCalled()
  })

  test('may be something else, or not known', async () => {
    const { props } = await showAtHome(TopicScreen)
    await userEvent.click(screen.getByRole('button', { name: 'Something else, or I am not sure' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'topic.none' })
  })

  test('can be found by any of its words, whatever the accents, when the list is long', async () => {
    await showAtHome(TopicScreen, { changes: { topics: many } })
    const search = screen.getByRole('searchbox', { name: 'Find it in the list' })
    const found = () => screen.getAllByRole('button').map((each) => each.textContent)
    await userEvent.type(search, 'fev ton')
    expect(found()).toEqual(['Antibiotics?', 'Something else, or I am not sure', 'Start page'])
    await userEvent.clear(search)
    await userEvent.type(search, 'epaule')
    expect(found()).toEqual(['Une épaule?', 'Something else, or I am not sure', 'Start page'])
    await userEvent.type(search, 'xx')
    expect(screen.getByText('Nothing in the list fits those words.')).toBeVisible()
    expect(found()).toEqual(['Something else, or I am not sure', 'Start page'])
  })

  test('says beside the box that nobody reads it, and whom to call', async () => {
    await showAtHome(TopicScreen, { changes: { topics: many } })
    expect(screen.getByText('Nobody reads this before your visit.')).toBeVisible()
  })

  test('can be left for the start page', async () => {
    const { props } = await showAtHome(TopicScreen)
    await userEvent.click(screen.getByRole('button', { name: 'Start page' }))
    expect(props.goHome).toHaveBeenCalledOnce()
  })
})
