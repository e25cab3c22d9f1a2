import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentType } from 'react'
import { I18nextProvider } from 'react-i18next'
import { expect, test } from 'vitest'
import { createActor } from 'xstate'
import { consultationNow, newConsultation } from '../../../src/domain/consultation.ts'
import { newStory, personAlone, seenBy } from '../../../src/domain/story.ts'
import { answerOf, planOf } from '../../../src/flow/preparation-changes.ts'
import type { PreparationPlace } from '../../../src/flow/preparation-events.ts'
import { preparationMachine } from '../../../src/flow/preparation.machine.ts'
import { languages } from '../../../src/i18n/languages.ts'
import { bringWords, startWords } from '../../../src/i18n/words.ts'
import { AskingScreen } from '../../../src/screens/prepare/asking-screen.tsx'
import { AudienceScreen } from '../../../src/screens/prepare/audience-screen.tsx'
import { CardsScreen } from '../../../src/screens/prepare/cards-screen.tsx'
import { ContradictionScreen } from '../../../src/screens/prepare/contradiction-screen.tsx'
import { OptionsScreen } from '../../../src/screens/prepare/options-screen.tsx'
import type { PreparationProps } from '../../../src/screens/prepare/preparation-screen.ts'
import { PreviewScreen } from '../../../src/screens/prepare/preview-screen.tsx'
import { ReadyScreen } from '../../../src/screens/prepare/ready-screen.tsx'
import { StillTrueScreen } from '../../../src/screens/prepare/still-true-screen.tsx'
import { TopicScreen } from '../../../src/screens/prepare/topic-screen.tsx'
import { homeProps } from '../../helpers/at-home.tsx'
import { statins } from '../../helpers/in-the-room.tsx'
import { evening, joan } from '../../helpers/stories.ts'

const screens: Readonly<Record<PreparationPlace, ComponentType<PreparationProps>>> = {
  topic: TopicScreen,
  contradiction: ContradictionScreen,
  stillTrue: StillTrueScreen,
  asking: AskingScreen,
  cards: CardsScreen,
  options: OptionsScreen,
  audience: AudienceScreen,
  preview: PreviewScreen,
  ready: ReadyScreen,
}

/** Getting ready from the first place, with the machine itself behind the screens. Gives how to press, and how often that was. */
async function getReady() {
  const topic = await statins()
  const words = startWords(languages[0])
  await bringWords(words, 'prepare', 'concepts')
  const actor = createActor(preparationMachine, { input: { story: newStory('joan'), consultation: newConsultation('november', 'joan'), now: evening } })
  actor.start()
  let count = 0
  const stamp = () => ({ id: `event-${(count += 1)}`, at: evening + count })
  const shown = () => {
    const { value, context } = actor.getSnapshot()
    const Screen = screens[value as PreparationPlace]
    const at = value === 'asking' ? context.at : undefined
    const answer = at === undefined ? undefined : answerOf(context, at, joan)
    const seen = seenBy(context.story, personAlone)
    const props = homeProps({
      changes: {
        story: context.story,
        seen,
        visit: consultationNow(context.consultation),
        plan: planOf(context),
        topic,
        ...(at !== undefined && { at }),
        ...(answer && { answer }),
        send: (event) => act(() => actor.send({ ...event, stamp: stamp() })),
        chooseTopic: () => act(() => actor.send({ type: 'topic.chosen', scenario: topic.scenario, stamp: stamp() })),
      },
    })
    return (
      <I18nextProvider i18n={words}>
        <Screen key={at ?? String(value)} {...props} />
      </I18nextProvider>
    )
  }
  const { rerender } = render(shown())
  actor.subscribe(() => rerender(shown()))
  let taps = 0
  const tap = async (role: 'button' | 'radio' | 'checkbox', name: string | RegExp) => {
    taps += 1
    await userEvent.click(screen.getAllByRole(role, { name })[0]!)
  }
  return { tap, taps: () => taps, context: () => actor.getSnapshot().context, place: () => actor.getSnapshot().value }
}

test('getting ready by picking alone takes few taps, and tells all six things', async () => {
  const { tap, taps, context, place } = await getReady()
  await tap('button', 'Start a statin?')
  await tap('radio', 'Pick phrases')
  while (place() === 'asking') {
    const closed = screen.queryAllByRole('checkbox').length === 0
    await tap(closed ? 'radio' : 'checkbox', closed ? 'We decide together' : /./)
    await tap('button', 'Next')
  }
  await tap('radio', 'Take fewer medicines')
  await tap('button', 'Next')
  await tap('button', 'They matter the same')
  await tap('button', 'Yes, this is right')
  await tap('button', 'Next')
  await tap('radio', /^My GP team and/)
  await tap('button', 'Next')
  await tap('button', 'Ready')
  expect(place()).toBe('ready')
  const told = seenBy(context().story, personAlone)
  expect(told.filter((each) => each.attribute === undefined)).toHaveLength(6)
  expect(told.filter((each) => each.attribute !== undefined).map(({ words, by, audienceNow }) => ({ words, by, audienceNow }))).toEqual([
    { words: 'Take fewer medicines', by: joan, audienceNow: 'everyone' },
  ])
  expect(taps()).toBe(22)
})

test('somebody who stops after three is ready in a few more', async () => {
  const { tap, taps, place } = await getReady()
  await tap('button', 'Something else, or I am not sure')
  for (const first of [/^Time with/, /^To understand/, /^What are my/]) {
    await tap('checkbox', first)
    await tap('button', 'Next')
  }
  await tap('button', 'Stop here')
  await tap('radio', /^Only me/)
  await tap('button', 'Next')
  expect(screen.getByText('Nothing of this is for your GP to see.')).toBeVisible()
  await tap('button', 'Ready')
  expect(place()).toBe('ready')
  expect(taps()).toBe(11)
})
