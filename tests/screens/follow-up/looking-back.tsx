import { render } from '@testing-library/react'
import type { ComponentType } from 'react'
import { I18nextProvider } from 'react-i18next'
import { vi } from 'vitest'
import { consultationNow, noteIn, type NewConsultationEntry } from '../../../src/domain/consultation.ts'
import { personAlone, seenBy, type Story } from '../../../src/domain/story.ts'
import { languages } from '../../../src/i18n/languages.ts'
import { bringWords, startWords } from '../../../src/i18n/words.ts'
import type { FollowUpProps } from '../../../src/screens/follow-up/follow-up-screen.ts'
import { summaryOf } from '../../../src/summary/summary.ts'
import { drOkafor, joan, joansStory, joansVisit, settledOn, statins, talkedAt } from '../../summary/a-visit.ts'

/** 22 February 2027: the day that Joan and her GP set. */
export const reviewDay = Date.UTC(2027, 1, 22, 9)

/** What a test changes about Joan looking back at her visit. */
export interface LookingBack {
  readonly story?: Story
  readonly noted?: readonly NewConsultationEntry[]
  readonly props?: Partial<FollowUpProps>
}

/** Shows a screen of looking back with the real words, and gives back what it is shown. */
export async function lookBack(Screen: ComponentType<FollowUpProps>, { story = joansStory(), noted = [], props: changes = {} }: LookingBack = {}) {
  const topic = await statins()
  const words = startWords(languages[0])
  await bringWords(words, 'follow-up', 'prepare', 'plan', 'together', 'concepts')
  const record = noteIn(joansVisit(topic, [joan, drOkafor], 'qrisk-10', ...settledOn(topic, 'atorvastatin')), { id: 'later', at: reviewDay }, ...noted)
  const visit = consultationNow(record)
  const seen = seenBy(story, personAlone)
  const props: FollowUpProps = {
    place: 'look',
    seen,
    visit,
    visitId: record.id,
    summary: summaryOf({ seen, visit, visitId: record.id, now: talkedAt, topic }),
    topic,
    told: [],
    signs: [],
    name: 'Joan',
    by: { voice: 'person' },
    lang: 'en-GB',
    now: reviewDay,
    saving: 'saved',
    practice: { nation: 'england', local: [], name: 'Mill Lane Surgery', phone: '0113 496 0123' },
    send: vi.fn(),
    keepDraft: vi.fn(),
    retry: vi.fn(),
    saveCalendar: vi.fn(),
    prepare: vi.fn(),
    goHome: vi.fn(),
    ...changes,
  }
  const shown = render(
    <I18nextProvider i18n={words}>
      <Screen {...props} />
    </I18nextProvider>,
  )
  return { props, topic, ...shown }
}
