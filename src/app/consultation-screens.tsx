import type { ComponentType } from 'react'
import type { ConsultationPlace } from '../flow/consultation-events.ts'
import { AgendaScreen } from '../screens/together/agenda-screen.tsx'
import { ChoiceScreen } from '../screens/together/choice-screen.tsx'
import { CloseScreen } from '../screens/together/close-screen.tsx'
import type { ConsultationProps } from '../screens/together/consultation-screen.ts'
import { EndedScreen } from '../screens/together/ended-screen.tsx'
import { GateScreen } from '../screens/together/gate-screen.tsx'
import { NotUsedScreen } from '../screens/together/not-used-screen.tsx'
import { OptionsScreen } from '../screens/together/options-screen.tsx'
import { OutcomeScreen } from '../screens/together/outcome-screen.tsx'
import { PersonScreen } from '../screens/together/person-screen.tsx'
import { PlanScreen } from '../screens/together/plan-screen.tsx'
import { PresentScreen } from '../screens/together/present-screen.tsx'
import { ReasonScreen } from '../screens/together/reason-screen.tsx'
import { StoryScreen } from '../screens/together/story-screen.tsx'
import { TakeHomeScreen } from '../screens/together/take-home-screen.tsx'
import { TopicScreen } from '../screens/together/topic-screen.tsx'

/** The screen for every place of the consultation; a place without one does not compile. */
export const consultationScreens: Readonly<Record<ConsultationPlace, ComponentType<ConsultationProps>>> = {
  person: PersonScreen,
  present: PresentScreen,
  story: StoryScreen,
  agenda: AgendaScreen,
  topic: TopicScreen,
  gate: GateScreen,
  choice: ChoiceScreen,
  options: OptionsScreen,
  outcome: OutcomeScreen,
  reason: ReasonScreen,
  plan: PlanScreen,
  close: CloseScreen,
  takeHome: TakeHomeScreen,
  notUsed: NotUsedScreen,
  ended: EndedScreen,
}
