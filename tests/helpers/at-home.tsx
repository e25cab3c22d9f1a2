import { render } from '@testing-library/react'
import type { ComponentType } from 'react'
import { I18nextProvider } from 'react-i18next'
import { vi } from 'vitest'
import { planAsking } from '../../src/domain/asking.ts'
import { consultationNow, newConsultation, noteIn, type NewConsultationEntry } from '../../src/domain/consultation.ts'
import type { Entry } from '../../src/domain/statement.ts'
import { personAlone, seenBy } from '../../src/domain/story.ts'
import { languages } from '../../src/i18n/languages.ts'
import { bringWords, startWords } from '../../src/i18n/words.ts'
import type { PreparationProps } from '../../src/screens/prepare/preparation-screen.ts'
import { aStory, evening, joan } from './stories.ts'

/** What happened so far at home, and what a screen is shown in another way than that would give. */
export interface AtHome {
  readonly entries?: readonly Entry[]
  readonly noted?: readonly NewConsultationEntry[]
  readonly changes?: Partial<PreparationProps>
}

/** What a screen of getting ready is shown when Joan sits at home with her own device. */
export function homeProps({ entries = [], noted = [], changes = {} }: AtHome = {}): PreparationProps {
  const story = aStory(entries)
  const visit = consultationNow(noteIn(newConsultation('november', 'joan'), { at: evening, id: 'note' }, { kind: 'opened' }, ...noted))
  const { asked, skipped, confirmed } = visit
  return {
    story,
    seen: seenBy(story, personAlone),
    visit,
    visitId: 'november',
    plan: planAsking(story, { now: evening, visit: 'november', needs: [], asked, skipped, confirmed }),
    topics: [{ topic: 'statins', title: 'Start a statin?', search: 'cholesterol heart' }],
    name: 'Joan',
    by: joan,
    lang: 'en-GB',
    now: evening,
    saving: 'saved',
    practice: { nation: 'england', local: [] },
    send: vi.fn(),
    chooseTopic: vi.fn(),
    keepDraft: vi.fn(),
    retry: vi.fn(),
    print: vi.fn(),
    sitTogether: vi.fn(),
    goHome: vi.fn(),
    ...changes,
  }
}

/** Shows a screen of getting ready with the real words, and gives back what it is shown. */
export async function showAtHome(Screen: ComponentType<PreparationProps>, atHome: AtHome = {}) {
  const props = homeProps(atHome)
  const words = startWords(languages[0])
  await bringWords(words, 'prepare', 'concepts')
  const inWords = (shown: PreparationProps) => (
    <I18nextProvider i18n={words}>
      <Screen {...shown} />
    </I18nextProvider>
  )
  const { rerender, unmount } = render(inWords(props))
  return { props, unmount, showAgain: (more: Partial<PreparationProps>) => rerender(inWords({ ...props, ...more })) }
}
