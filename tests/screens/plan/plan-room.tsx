import { render } from '@testing-library/react'
import type { ComponentType } from 'react'
import { I18nextProvider } from 'react-i18next'
import { vi } from 'vitest'
import { consultationNow, type NewConsultationEntry } from '../../../src/domain/consultation.ts'
import type { Present } from '../../../src/domain/present.ts'
import { viewsToAgree } from '../../../src/domain/room.ts'
import type { Topic } from '../../../src/domain/scenario.ts'
import type { Story } from '../../../src/domain/story.ts'
import { languages } from '../../../src/i18n/languages.ts'
import { bringWords, startWords } from '../../../src/i18n/words.ts'
import { recordWordsIn } from '../../../src/i18n/record-words.ts'
import type { ConsultationProps } from '../../../src/screens/together/consultation-screen.ts'
import { recordText } from '../../../src/summary/record-text.ts'
import { summaryOf } from '../../../src/summary/summary.ts'
import { drOkafor, inputOf, joan, joansStory, joansVisit, statins } from '../../summary/a-visit.ts'

/** What a test changes about Joan's visit. */
export interface Room {
  readonly story?: Story
  readonly present?: readonly Present[]
  readonly group?: string
  readonly noted?: readonly NewConsultationEntry[]
  readonly topic?: Topic
  readonly withoutTopic?: boolean
  readonly props?: Partial<ConsultationProps>
}

/** The words of the screens, from the files that are shipped. */
export async function screenWords() {
  const words = startWords(languages[0])
  await bringWords(words, 'plan', 'summary', 'together', 'concepts')
  return words
}

/** What a screen is shown at Joan's visit, with what the app works out for it. */
export async function roomOf({ story = joansStory(), present = [joan, drOkafor], group = 'qrisk-10', noted = [], topic, withoutTopic, props }: Room = {}) {
  const words = await screenWords()
  const known = topic ?? (await statins())
  const visit = joansVisit(known, present, group, ...noted)
  const input = inputOf(story, visit, withoutTopic ? undefined : known)
  const summary = summaryOf(input)
  const shown: ConsultationProps = {
    place: 'plan',
    ...input,
    toAgree: viewsToAgree(consultationNow(visit)),
    earlier: [],
    couldTalk: [],
    topics: [],
    name: 'Joan',
    lang: 'en-GB',
    saving: 'saved',
    practice: { nation: 'england', local: [], name: 'Mill Lane Surgery', phone: '0113 496 0123' },
    summary,
    recordText: recordText(summary, recordWordsIn(words), input.visit),
    send: vi.fn(),
    openEnding: vi.fn(),
    chooseTopic: vi.fn(),
    copy: vi.fn(() => Promise.resolve(true)),
    print: vi.fn(),
    saveCalendar: vi.fn(),
    retry: vi.fn(),
    leaveStory: vi.fn(),
    ...props,
  }
  return { words, shown }
}

/** Shows a screen at Joan's visit, and gives back what it is shown. */
export async function showRoom(Screen: ComponentType<ConsultationProps>, room: Room = {}) {
  const { words, shown } = await roomOf(room)
  const inWords = (props: ConsultationProps) => (
    <I18nextProvider i18n={words}>
      <Screen {...props} />
    </I18nextProvider>
  )
  const { rerender, unmount, container } = render(inWords(shown))
  const showAgain = async (next: Room) => rerender(inWords({ ...(await roomOf(next)).shown, send: shown.send, copy: shown.copy, print: shown.print }))
  return { props: shown, showAgain, unmount, container }
}

