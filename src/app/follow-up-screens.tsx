import type { ComponentType } from 'react'
import type { FollowUpPlace } from '../flow/follow-up-events.ts'
import { AudienceScreen } from '../screens/follow-up/audience-screen.tsx'
import { ConfidenceScreen } from '../screens/follow-up/confidence-screen.tsx'
import { DoneScreen } from '../screens/follow-up/done-screen.tsx'
import type { FollowUpProps } from '../screens/follow-up/follow-up-screen.ts'
import { HelpScreen } from '../screens/follow-up/help-screen.tsx'
import { LookScreen } from '../screens/follow-up/look-screen.tsx'
import { RightScreen } from '../screens/follow-up/right-screen.tsx'
import { StillTrueScreen } from '../screens/follow-up/still-true-screen.tsx'
import { TellScreen } from '../screens/follow-up/tell-screen.tsx'

/** The screen for every place of looking back; a place without one does not compile. */
export const followUpScreens: Readonly<Record<FollowUpPlace, ComponentType<FollowUpProps>>> = {
  look: LookScreen,
  help: HelpScreen,
  stillTrue: StillTrueScreen,
  matters: TellScreen,
  since: TellScreen,
  working: TellScreen,
  notWorking: TellScreen,
  hope: TellScreen,
  confidence: ConfidenceScreen,
  right: RightScreen,
  audience: AudienceScreen,
  done: DoneScreen,
}
