import { lazy, useEffect, useState } from 'react'
import type { Language } from '../i18n/languages.ts'
import type { Device } from './device.ts'
import type { Going } from './app.tsx'
import { bringRoom } from './bring-room.ts'
import { vaultAt, whoseScreen } from './desk.ts'
import { LockGate } from './locking/lock-gate.tsx'
import { Opening } from './opening.tsx'
import { reachAhead } from './reach.ts'

const PrepareRoom = lazy(() => bringRoom.prepare().then((module) => ({ default: module.PrepareRoom })))
const TogetherRoom = lazy(() => bringRoom.together().then((module) => ({ default: module.TogetherRoom })))
const StoryRoom = lazy(() => bringRoom.story().then((module) => ({ default: module.StoryRoom })))
const FollowUpRoom = lazy(() => bringRoom['follow-up']().then((module) => ({ default: module.FollowUpRoom })))
const PaperRoom = lazy(() => bringRoom.paper().then((module) => ({ default: module.PaperRoom })))

export interface RoomProps {
  readonly language: Language
  readonly device: Device
  readonly going: Going
  onDevice(device: Device): void
  go(going: Going): void
}

/** On its owner's own screen, opens the vault and brings the rooms while the first screen still stands: whoever then goes through a door need not wait for them. */
export async function openAhead({ screen }: Device): Promise<void> {
  if (screen !== 'mine') return
  await vaultAt('device').then(({ vault }) => vault.people()).catch(() => undefined)
  await Promise.all([bringRoom.prepare(), bringRoom.story(), bringRoom.together()]).catch(() => undefined)
}

/** At the press on a door, on its owner's own screen: looks at once for whose stories are here. */
export function lookAhead({ screen }: Device): void {
  if (screen === 'mine') reachAhead()
}

/** Behind the doors: getting ready, sitting together, my story, and looking back. */
export function Rooms(props: RoomProps) {
  const { device, onDevice, going } = props
  // Blank sheets are about nobody: whose screen it is does not matter, and no lock stands before them.
  const isAboutNobody = going.part === 'paper'
  const [known, setKnown] = useState(device.screen !== undefined)
  useEffect(() => {
    if (known || isAboutNobody) return
    void whoseScreen(device.screen).then((screen) => {
      if (screen !== undefined) onDevice({ ...device, screen })
      setKnown(true)
    })
  }, [known, isAboutNobody, device, onDevice])
  if (isAboutNobody) return <PaperRoom {...props} />
  if (!known) return <Opening />
  return (
    <LockGate going={going} go={props.go}>
      {(to) => <Room {...props} going={to} />}
    </LockGate>
  )
}

function Room(props: RoomProps) {
  switch (props.going.part) {
    case 'together':
      return <TogetherRoom {...props} />
    case 'story':
      return <StoryRoom {...props} />
    case 'follow-up':
      return <FollowUpRoom {...props} />
    default:
      return <PrepareRoom {...props} />
  }
}
