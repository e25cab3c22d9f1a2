import type { Stretch } from '../../sealing/stretching.ts'
import { openStoryFile } from '../files/story-file.ts'
import { copierInto, type Copier, type InTurn } from './copier.ts'
import { remoteCopier, type OpenStoryFile } from './remote-copier.ts'

/** What the page that the vault is in has to bring. */
export interface Bringing {
  /** Starts the worker that makes the copies. Without it there are no mirrors, and the page makes the emergency copies. */
  startCopier?(): Worker
  /** Stretches passphrases. Without it the page does, and stands still meanwhile. */
  readonly stretch?: Stretch
}

/** What makes the copies in this browser, and reads the files that come from outside. */
export type BrowserCopier = Copier & { readonly openStoryFile: OpenStoryFile }

/** In a worker where there is one, otherwise on this page. */
export function browserCopier({ startCopier }: Bringing): BrowserCopier {
  const here = copierInto(undefined, inTurnHere())
  return startCopier ? remoteCopier(startCopier, here) : { ...here, openStoryFile }
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
