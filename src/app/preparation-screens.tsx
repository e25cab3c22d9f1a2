import type { ComponentType } from 'react'
import type { PreparationPlace } from '../flow/preparation-events.ts'
import { AskingScreen } from '../screens/prepare/asking-screen.tsx'
import { AudienceScreen } from '../screens/prepare/audience-screen.tsx'
import { CardsScreen } from '../screens/prepare/cards-screen.tsx'
import { ContradictionScreen } from '../screens/prepare/contradiction-screen.tsx'
import { OptionsScreen } from '../screens/prepare/options-screen.tsx'
import type { PreparationProps } from '../screens/prepare/preparation-screen.ts'
import { PreviewScreen } from '../screens/prepare/preview-screen.tsx'
import { ReadyScreen } from '../screens/prepare/ready-screen.tsx'
import { StillTrueScreen } from '../screens/prepare/still-true-screen.tsx'
import { TopicScreen } from '../screens/prepare/topic-screen.tsx'

/** The screen for every place of getting ready; a place without one does not compile. */
export const preparationScreens: Readonly<Record<PreparationPlace, ComponentType<PreparationProps>>> = {
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
