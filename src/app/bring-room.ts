/**
 * Brings the code of one part. A phone at home never waits for the screens of the consultation,
 * nor the practice's screen for those of home; all of it lies ready for when there is no network.
 */
export const bringRoom = {
  prepare: () => import('./prepare-room.tsx'),
  together: () => import('./together-room.tsx'),
  story: () => import('./story-room.tsx'),
  'follow-up': () => import('./follow-up-room.tsx'),
  paper: () => import('./paper-room.tsx'),
} as const
