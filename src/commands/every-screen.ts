import type { Page } from '@playwright/test'
import { beginning, comingBack, gettingReady, lookingBack, myStory, onPaper } from './screens-at-home.ts'
import { copiesOutside, erasing, locking, lostAndFound, problems } from './screens-keeping.ts'
import { followUp } from './screens-looking-back.ts'
import { endings, threeVoices, together, unprepared } from './screens-together.ts'
import type { AtStop } from './walk.ts'

/** The walk through every screen, in parts that do not need each other; each tells of every stop. */
export const everyScreen: Readonly<Record<string, (page: Page, at: AtStop) => Promise<void>>> = {
  beginning,
  comingBack,
  gettingReady,
  lookingBack,
  together,
  threeVoices,
  endings,
  unprepared,
  myStory,
  lostAndFound,
  copiesOutside,
  problems,
  followUp,
  onPaper,
  locking,
  erasing,
}
