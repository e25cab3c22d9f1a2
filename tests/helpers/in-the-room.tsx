import { render } from '@testing-library/react'
import type { ComponentType } from 'react'
import { I18nextProvider } from 'react-i18next'
import { vi } from 'vitest'
import { consultationNow, newConsultation } from '../../src/domain/consultation.ts'
import type { Topic } from '../../src/domain/scenario.ts'
import type { Statement } from '../../src/domain/story.ts'
import { languages } from '../../src/i18n/languages.ts'
import { bringWords, startWords } from '../../src/i18n/words.ts'
import { loadTopic } from '../../src/scenarios/library.ts'
import type { ConsultationProps } from '../../src/screens/together/consultation-screen.ts'
import { summaryOf } from '../../src/summary/summary.ts'
import { aStatement, evening } from './stories.ts'

/** 21 November 2026, 09:00 UTC: the morning of Joan's visit. */
export const morning = evening + 14 * 60 * 60 * 1000

/** The statins topic as the app opens it. */
export function statins(): Promise<Topic> {
  return loadTopic('statins', 'en-GB', { emergency: '999', urgent: '111' })
}

/** What Joan told at home for this visit, newest first, as everyone with her may see it. */
export const joansStory: readonly Statement[] = [
  aStatement({ id: 'worry', at: evening + 5000, concept: 'worries', words: 'My mum had a stroke when she was 71.' }),
  aStatement({ id: 'legs', at: evening + 4000, concept: 'what-matters', words: 'Strong legs for the allotment.' }),
  aStatement({ id: 'hope', at: evening + 3000, concept: 'hopes-visit', words: 'Decide about a statin.' }),
  aStatement({ id: 'ask', at: evening + 2000, concept: 'questions', words: '', picked: ['if-i-wait'] }),
  aStatement({ id: 'ear', at: evening + 1000, concept: 'see-hear-move', words: 'My left ear is better.' }),
  aStatement({ id: 'called', concept: 'call-me', words: 'Joan' }),
  aStatement({ id: 'named', concept: 'full-name', words: 'Joan Whitfield' }),
]

/** What a screen of the consultation is shown when Joan sits with her GP. */
export function roomProps(changes: Partial<ConsultationProps> = {}): ConsultationProps {
  const { seen = joansStory, topic } = changes
  const visit = changes.visit ?? { ...consultationNow(newConsultation('november', 'joan')), personChecked: true, present: [{ voice: 'person' }, { voice: 'professional' }] }
  return {
    place: 'story',
    seen,
    visit,
    toAgree: [],
    visitId: 'november',
    earlier: [],
    couldTalk: [],
    topics: [
      { topic: 'statins', title: 'Start a statin?', search: 'cholesterol QRISK' },
      { topic: 'sore-throat', title: 'Antibiotics for a sore throat?', search: 'tonsillitis FeverPAIN' },
    ],
    name: 'Joan',
    lang: 'en-GB',
    now: morning,
    saving: 'held',
    practice: { nation: 'england', local: [] },
    summary: summaryOf({ seen, visit, visitId: 'november', now: morning, ...(topic && { topic }) }),
    recordText: { text: 'Made with Alongside.', length: 20, isLong: false, digest: '', copied: 'never' },
    send: vi.fn(),
    openEnding: vi.fn(),
    chooseTopic: vi.fn(),
    copy: () => Promise.resolve(true),
    print: vi.fn(),
    saveCalendar: vi.fn(),
    retry: vi.fn(),
    leaveStory: vi.fn(),
    ...changes,
  }
}

/** Shows a screen of the consultation with the real words, and gives back what it is shown. */
export async function showInTheRoom(Screen: ComponentType<ConsultationProps>, changes: Partial<ConsultationProps> = {}) {
  const props = roomProps(changes)
  const words = startWords(languages[0])
  await bringWords(words, 'together', 'plan', 'concepts')
  const inWords = (shown: ConsultationProps) => (
    <I18nextProvider i18n={words}>
      <Screen {...shown} />
    </I18nextProvider>
  )
  const { rerender } = render(inWords(props))
  return { props, showAgain: (more: Partial<ConsultationProps>) => rerender(inWords({ ...props, ...more })) }
}
