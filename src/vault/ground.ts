import { copierInto, type Copier, type InTurn } from './copies/copier.ts'
import { remoteCopier } from './copies/remote-copier.ts'
import type { Later } from './copies/tending.ts'
import { openDexieDisk } from './dexie-disk.ts'
import type { Disk } from './disk.ts'
import { joinNeighbours, type Neighbours } from './neighbours.ts'
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
  readonly later: Later
  /** Joins the windows that keep in the vault of this name. */
  neighbours(name: string): Neighbours
}

/** What the page that the vault is in has to bring. */
export interface Bringing {
  /** Starts the worker that makes the copies. Without it there are no mirrors, and the page makes the emergency copies. */
  startCopier?(): Worker
}

/** The browser that this page runs in. */
export function browserGround({ startCopier }: Bringing = {}): Ground {
  const here = copierInto(undefined, inTurnHere())
  return {
    openDisk: openDexieDisk,
    shelf: browserShelf(),
    copier: startCopier ? remoteCopier(startCopier, here) : here,
    later(milliseconds, call) {
      const timer = setTimeout(call, milliseconds)
      return () => clearTimeout(timer)
    },
    neighbours: joinNeighbours,
  }
}

/** One at a time under each name, on this page. */
export function inTurnHere(): InTurn {
  const last = new Map<string, Promise<unknown>>()
  return (name, work) => {
    const done = (last.get(name) ?? Promise.resolve()).then(work, work)
    last.set(name, done)
    return done
  }
}
