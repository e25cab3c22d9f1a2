import { browserCopier, type Bringing } from './copies/browser-copier.ts'
import type { Copier } from './copies/copier.ts'
import { bucketPlaces, type JournalPlaces } from './copies/journal-places.ts'
import type { Later } from './copies/tending.ts'
import { openDexieDisk } from './dexie-disk.ts'
import type { Disk } from './disk.ts'
import type { Passkeys } from './lock/passkeys.ts'
import { joinNeighbours, type Neighbours } from './neighbours.ts'
import { hasRoom } from './room.ts'
import { browserShelf, type Shelf } from './shelf.ts'

/**
 * All of the browser that a vault on the device stands on. The vault reaches the browser through
 * this alone, so that a faulty one can stand in for it.
 */
export interface Ground {
  /** Opens the disk under the vault of this name. Rejects with whatever the browser raised. */
  openDisk(name: string): Promise<Disk>
  readonly shelf: Shelf
  readonly copier: Copier
  /** Where journals lie; absent where this browser has no place for them. */
  readonly places?: JournalPlaces | undefined
  readonly later: Later
  /** Whether the browser says that there is room to write. */
  hasRoom(): Promise<boolean>
  /** Joins the windows that keep in the vault of this name. */
  neighbours(name: string): Neighbours
  /** The passkeys of the device under the browser. */
  passkeys(): Promise<Passkeys>
}

/** The browser that this page runs in. */
export function browserGround(bringing: Bringing = {}): Ground {
  return {
    openDisk: openDexieDisk,
    shelf: browserShelf(),
    copier: browserCopier(bringing),
    places: bucketPlaces(),
    later(milliseconds, call) {
      const timer = setTimeout(call, milliseconds)
      return () => clearTimeout(timer)
    },
    hasRoom,
    neighbours: joinNeighbours,
    passkeys: async () => (await import('./lock/browser-passkeys.ts')).browserPasskeys,
  }
}
