import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { I18nextProvider } from 'react-i18next'
import { describe, expect, test } from 'vitest'
import { createActor } from 'xstate'
import { consultationNow, newConsultation, noteIn, type Consultation } from '../../../src/domain/consultation.ts'
import type { Topic } from '../../../src/domain/scenario.ts'
import { newStory, seenBy, type Story } from '../../../src/domain/story.ts'
import type { ConsultationEvent, ConsultationPlace } from '../../../src/flow/consultation-events.ts'
import { consultationMachine } from '../../../src/flow/consultation.machine.ts'
import { languages } from '../../../src/i18n/languages.ts'
import { bringWords, startWords } from '../../../src/i18n/words.ts'
import { GateScreen } from '../../../src/screens/together/gate-screen.tsx'
import { PersonScreen } from '../../../src/screens/together/person-screen.tsx'
import { PresentScreen } from '../../../src/screens/together/present-screen.tsx'
import { StoryScreen } from '../../../src/screens/together/story-screen.tsx'
import { TopicScreen } from '../../../src/screens/together/topic-screen.tsx'
import { aSaid, aStory, evening } from '../../helpers/stories.ts'
import { morning, roomProps, statins } from '../../helpers/in-the-room.tsx'

const screens = { person: PersonScreen, present: PresentScreen, story: StoryScreen, topic: TopicScreen, gate: GateScreen } as const

/** The screens before the options over the real machine, as the app puts them together. */
async function sitDown(start: { readonly story: Story; readonly consultation: Consultation; readonly topic?: Topic }) {
  const topic = await statins()
  const words = startWords(languages[0])
  await bringWords(words, 'together', 'plan', 'concepts')
  const { story, consultation } = start
  const actor = createActor(consultationMachine, { input: { story, consultation, now: morning, ...(start.topic && { scenario: start.topic.scenario }) } }).start()
  let count = 0

  function Room() {
    const [{ value, context }, setSnapshot] = useState(actor.getSnapshot())
    const send = (event: ConsultationEvent) => {
      count += 1
      actor.send({ ...event, stamp: { at: morning + count, id: `stamp-${count}` } })
      setSnapshot(actor.getSnapshot())
    }
    const place = value as ConsultationPlace
    const Screen = screens[place as keyof typeof screens]
    if (!Screen) return <p>{place}</p>
    const visit = consultationNow(context.consultation)
    const seen = place === 'present' ? [] : seenBy(context.story, { voices: (visit.present ?? []).map((each) => each.voice) })
    const props = roomProps({ place, seen, visit, name: '', send, chooseTopic: () => send({ type: 'topic.chosen', scenario: topic.scenario }), ...(context.scenario && { topic }) })
    return <Screen key={place} {...props} />
  }
  render(
    <I18nextProvider i18n={words}>
      <Room />
    </I18nextProvider>,
  )
  return actor
}

/** Presses each of these once, and counts it. */
async function press(...names: readonly string[]): Promise<number> {
  for (const name of names) await userEvent.click(screen.getByRole('button', { name }))
  return names.length
}

describe('the fast path to the options', () => {
  // Opening is one tap more; outcome, review and copying are three: seven in all.
  test('takes three taps once a prepared story is open', async () => {
    const consultation = noteIn(newConsultation('november', 'joan'), { at: evening, id: 'start' }, { kind: 'opened', topic: 'statins' }, { kind: 'prepared' })
    const actor = await sitDown({ story: aStory(), consultation, topic: await statins() })
    const taps = await press('This is their story', 'The two of you', 'About 10 in 100')
    expect(actor.getSnapshot().value).toBe('options')
    expect(taps).toBe(3)
    const { personChecked, present, gatePassed, group, optionsOpened } = consultationNow(actor.getSnapshot().context.consultation)
    expect({ personChecked, present, gatePassed, group, optionsOpened }).toEqual({
      personChecked: true,
      present: [{ voice: 'person' }, { voice: 'professional' }],
      gatePassed: true,
      group: 'qrisk-10',
      optionsOpened: ['no-statin', 'lifestyle-first', 'atorvastatin'],
    })
  })

  // “Together” is one tap more; what matters, outcome, review and copying are four: seven, of at most eight.
  test('takes a few letters and one tap without a story', async () => {
    const actor = await sitDown({ story: newStory('joan'), consultation: newConsultation('november', 'joan') })
    await userEvent.keyboard('sta{Enter}')
    expect(actor.getSnapshot().value).toBe('gate')
    expect(await press('About 10 in 100')).toBe(1)
    expect(actor.getSnapshot().value).toBe('options')
  })

  test('shows not one word before the right person and the room are known', async () => {
    const words = 'My mum had a stroke when she was 71.'
    await sitDown({ story: aStory([aSaid({ words })]), consultation: newConsultation('november', 'joan') })
    expect(document.body).not.toHaveTextContent(words)
    await press('This is their story')
    expect(document.body).not.toHaveTextContent(words)
    await press('The two of you')
    expect(document.body).toHaveTextContent(words)
  })

  test('stops in one press more where something applies, and records no reading of a group', async () => {
    const actor = await sitDown({ story: aStory(), consultation: newConsultation('november', 'joan'), topic: await statins() })
    await press('This is their story', 'The two of you', 'Something here applies')
    await userEvent.click(screen.getByRole('checkbox', { name: 'Chest pain now' }))
    await press('Stop comparing for today')
    expect(actor.getSnapshot().value).toBe('notUsed')
    const { gatePassed, found, group } = consultationNow(actor.getSnapshot().context.consultation)
    expect({ gatePassed, found, group }).toEqual({ gatePassed: false, found: ['red-flag.chest-pain'], group: undefined })
  })
})
