import type { Language } from '../i18n/languages.ts'
import type { Device } from './device.ts'
import type { Going } from './app.tsx'
import { PrepareRoom } from './prepare-room.tsx'
import { StoryRoom } from './story-room.tsx'
import { TogetherRoom } from './together-room.tsx'

export interface RoomProps {
  readonly language: Language
  readonly device: Device
  readonly going: Going
  onDevice(device: Device): void
  go(going: Going): void
}

/** Behind the doors: getting ready, sitting together, and my story. */
export function Rooms(props: RoomProps) {
  switch (props.going.part) {
    case 'together':
      return <TogetherRoom {...props} />
    case 'story':
      return <StoryRoom {...props} />
    default:
      return <PrepareRoom {...props} />
  }
}
