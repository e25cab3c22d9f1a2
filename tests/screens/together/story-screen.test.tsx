import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { seenBy } from '../../../src/domain/story.ts'
import { summaryOf } from '../../../src/summary/summary.ts'
import { StoryScreen } from '../../../src/screens/together/story-screen.tsx'
import { joansStory, morning, roomProps, showInTheRoom, statins } from '../../helpers/in-the-room.tsx'
import { aSaid, aStatement, aStory, evening } from '../../helpers/stories.ts'

const { visit } = roomProps()

describe('the story in a minute', () => {
  test('names the person, says who is here and how to talk', async () => {
    await showInTheRoom(StoryScreen, { visit: { ...visit, present: [...(visit.present ?? []), { voice: 'family', name: 'Claire', relation: 'daughter', help: 'remind' }] } })
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Joan Whitfield likes to be called Joan')
    expect(within(screen.getByRole('list', { name: 'Who is here, and how to talk together' })).getAllByRole('listitem').map((each) => each.textContent)).toEqual([
      'Here with Claire (daughter), to help rememberWho is here has changedThe two of you alone',
      'My left ear is better. Joan, yesterday, at home',
    ])
  })

  test('reads in the order in which somebody new needs it', async () => {
    const seen = [
      ...joansStory,
      aStatement({ id: 'do', concept: 'do-dont', words: 'Tell me straight.' }),
      aStatement({ id: 'people', concept: 'people', words: 'My sister.' }),
      aStatement({ id: 'good', concept: 'good-day', words: 'In the garden.' }),
    ]
    const earlier = [{ ...visit, topic: 'statins', opened: evening - 1, settled: { outcome: 'not-yet' as const } }]
    await showInTheRoom(StoryScreen, { seen, earlier })
    expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
      'Said for today',
      'What matters to Joan, in their own words',
      'To talk about today',
      'Please do, and please do not',
      'From an earlier visit: Start a statin?',
      'Already told us. Build on this.',
      'Which choice shall we look at?',
    ])
    expect(screen.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual(['Important people', 'A good day'])
    expect(screen.getByText('Told by the person. Allergies, medicines and risk: check the record.')).toBeVisible()
  })

  test('shows every word byte for byte, with who, when and where', async () => {
    const words = 'I wake at 4.\n\n  And  then …  I lie there.'
    await showInTheRoom(StoryScreen, { seen: [aStatement({ concept: 'worries', words, freshSince: morning, at: evening - 300 * 86_400_000, place: 'home' })] })
    const quote = within(screen.getByRole('region', { name: 'Said for today' })).getByRole('figure')
    expect(within(quote).getByRole('blockquote').textContent).toBe(words)
    expect(quote).toHaveTextContent('Joan24 January 2026, still true todayat home')
  })

  test('shows nothing that not everyone here may see', async () => {
    const story = aStory([
      aSaid({ id: 'open', concept: 'worries', words: 'Sore legs.' }),
      aSaid({ id: 'secret', concept: 'worries', words: 'I wake at four.', audience: 'gp-team' }),
      aSaid({ id: 'mine', concept: 'hopes-visit', words: 'Leave him.', audience: 'only-me' }),
    ])
    const seen = seenBy(story, { voices: ['person', 'professional', 'family'] })
    const agenda = [{ id: 'secret', voice: 'person' as const, words: 'I wake at four.', statement: 'secret' }]
    const order = { most: ['statement:secret' as const, 'attribute:no-aches' as const], matters: [], couldWait: [] }
    await showInTheRoom(StoryScreen, { seen, visit: { ...visit, agenda, order }, topic: await statins() })
    expect(screen.getByText('Sore legs.')).toBeVisible()
    expect(document.body).not.toHaveTextContent('I wake at four.')
    expect(document.body).not.toHaveTextContent('Leave him.')
  })

  test('marks what is new since last time, and shows phrases as their words', async () => {
    const picked = aStatement({ id: 'picked', concept: 'worries', words: '', picked: ['side-effects', 'a-phrase-of-next-year'] })
    await showInTheRoom(StoryScreen, { seen: [picked], earlier: [{ ...visit, opened: evening - 1 }] })
    const card = screen.getByRole('region', { name: 'Said for today' })
    expect(within(card).getAllByRole('listitem').map((each) => each.textContent)).toEqual(['Side effects', 'a-phrase-of-next-year'])
    expect(within(card).getByText('New since last time')).toBeVisible()
  })

  test('opens with their own words, and then asks for something else', async () => {
    const { props } = await showInTheRoom(StoryScreen)
    expect(screen.getByText('Start with their own words: read one back, whole. Then ask: “Is there something else?”')).toBeVisible()
    await userEvent.click(screen.getByRole('button', { name: 'Is there something else?' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'go', to: 'agenda' })
  })

  test('leads to a choice where none is known, with something else first always there', async () => {
    const { props } = await showInTheRoom(StoryScreen, { couldTalk: ['good-day'] })
    await userEvent.click(screen.getByRole('button', { name: 'Choose what to look at' }))
    await userEvent.click(screen.getByRole('button', { name: 'Talk about something else first' }))
    expect(props.send).toHaveBeenCalledTimes(2)
    expect(props.send).toHaveBeenNthCalledWith(1, { type: 'go', to: 'topic' })
    expect(props.send).toHaveBeenNthCalledWith(2, { type: 'go', to: 'agenda' })
    expect(within(screen.getByRole('region', { name: 'You could talk about' })).getByRole('listitem')).toHaveTextContent('A good day')
  })

  test('has the check of the day beside it where the choice is known: one press goes on', async () => {
    const { props } = await showInTheRoom(StoryScreen, { topic: await statins() })
    await userEvent.click(screen.getByRole('button', { name: 'About 10 in 100' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'gate.passed', group: 'qrisk-10' })
    expect(screen.getByText('Draft')).toBeVisible()
  })

  test('begins with what changed since last time, the answer first, with how sure they are now and then', async () => {
    const told = { 'still-right': ['right'], since: ['since'], working: ['w1', 'w2'] }
    const earlier = [{ ...visit, topic: 'statins', opened: evening - 1, settled: { outcome: 'option' as const }, plan: { goal: '', steps: [], confidence: 8 }, followUp: { began: evening, told, confidence: 5, ended: true } }]
    const seen = [
      ...joansStory,
      aStatement({ id: 'w1', concept: 'working', words: 'The walks.', visit: 'march' }),
      aStatement({ id: 'w2', concept: 'working', words: 'The allotment.', visit: 'march' }),
      aStatement({ id: 'since', concept: 'since', words: 'I moved.', visit: 'march' }),
      aStatement({ id: 'right', concept: 'still-right', words: 'My legs.', picked: ['talk'], visit: 'march' }),
    ]
    await showInTheRoom(StoryScreen, { seen, earlier })
    expect(screen.getAllByRole('heading', { level: 2 })[0]).toHaveTextContent('Changed since last time')
    const card = within(screen.getByRole('region', { name: 'Changed since last time' }))
    expect(card.getAllByRole('heading', { level: 3 }).map((each) => each.textContent)).toEqual(['Whether it is still right', 'What has changed since then', 'What works well'])
    expect(card.getAllByRole('blockquote').map((each) => each.textContent)).toEqual(['My legs.I would like to talk about it.', 'I moved.', 'The walks.', 'The allotment.'])
    expect(card.getByText('How sure they are that they can do it: 5 out of 10. At the visit it was 8.')).toBeVisible()
    expect(within(screen.getByRole('region', { name: 'From an earlier visit: Start a statin?' })).getByText('20 November 2026: looked back at home')).toBeVisible()
    expect(within(screen.getByRole('region', { name: 'To talk about today' })).getAllByRole('listitem')[0]).toHaveTextContent(/My legs\..*I would like to talk about it/)
  })

  test('has what each of them thinks side by side, once anybody has said something: the person, family, the GP', async () => {
    const present = [...(visit.present ?? []), { voice: 'family' as const, name: 'Claire', relation: 'daughter' }]
    const { showAgain } = await showInTheRoom(StoryScreen, { visit: { ...visit, present } })
    expect(screen.queryByRole('region', { name: 'What each of you thinks' })).toBeNull()
    const said = { ...visit, present, views: [{ id: 'v', by: { voice: 'family' as const, name: 'Claire' }, words: 'It is Mum’s choice.', agreed: true }] }
    showAgain({ visit: said, summary: summaryOf({ seen: joansStory, visit: said, visitId: 'november', now: morning }) })
    const trio = within(screen.getByRole('region', { name: 'What each of you thinks' }))
    expect([...trio.getByRole('heading').closest('section')!.querySelectorAll('section')].map((each) => each.textContent)).toEqual([
      'JoanNothing written down yet.',
      'Claire (daughter)It is Mum’s choice.',
      'GP teamThe GP’s view stands here if Joan asks for it.',
    ])
  })

  test('asks those back in who wait outside, in one press, and says that it is so for everyone', async () => {
    const claire = { voice: 'family' as const, name: 'Claire', relation: 'daughter' }
    const { props } = await showInTheRoom(StoryScreen, { seen: [], visit: { ...visit, outside: [claire, { voice: 'family' }] } })
    expect(screen.getByText('The two of you, alone.')).toBeVisible()
    expect(screen.getByText(/Everyone has a time alone here\./)).toBeVisible()
    expect(screen.queryByText('Nothing was told before this visit. You can start here.')).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Ask Claire and family back in' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'family.came-back' })
  })

  test('sends those out whom the person brought, in one press', async () => {
    const { props } = await showInTheRoom(StoryScreen, { visit: { ...visit, present: [...(visit.present ?? []), { voice: 'family', name: 'Claire' }] } })
    await userEvent.click(screen.getByRole('button', { name: 'The two of you alone' }))
    expect(props.send).toHaveBeenCalledExactlyOnceWith({ type: 'family.stepped-out' })
  })

  test('says so where nothing was told', async () => {
    await showInTheRoom(StoryScreen, { seen: [], name: '' })
    expect(screen.getByRole('heading', { level: 1, name: 'Your story' })).toHaveFocus()
    expect(screen.getByText('Nothing was told before this visit. You can start here.')).toBeVisible()
  })

  test('shows where an earlier choice got to, when to look again, and the doubts', async () => {
    const earlier = [
      {
        ...visit,
        topic: 'statins',
        opened: Date.UTC(2026, 4, 7, 9),
        settled: { outcome: 'option' as const, option: 'atorvastatin' },
        plan: { goal: 'Walk to the allotment', steps: [], review: { on: '2026-11-01' } },
        reservations: [{ id: 'legs', by: { voice: 'person' as const }, words: 'I am not sure about my legs.' }],
      },
    ]
    await showInTheRoom(StoryScreen, { earlier, topic: await statins() })
    const card = screen.getByRole('region', { name: 'From an earlier visit: Start a statin?' })
    expect(within(card).getAllByRole('listitem').map((each) => each.textContent)).toEqual([
      'A choice was made on 7 May 2026',
      'Take a statin each day',
      'The plan: Walk to the allotment',
      'It is time to look again. That was planned for 1 November 2026.',
    ])
    expect(within(card).getByRole('blockquote').textContent).toBe('I am not sure about my legs.')
  })
})
