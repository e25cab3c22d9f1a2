import { classify } from './classify.ts'
import { assertSameDatabase, type Database } from './database.ts'
import type { Tables } from './disk.ts'
import { asVaultErrorOn } from './room.ts'

type Work<T> = (tables: Tables) => Promise<T>

/** The one way to the tables: all work is a transaction on the database that was opened. Rejects with a `VaultError`. */
export interface Connection {
  readonly dbId: string
  /** Resolves when all of the work is durably kept. The work may be done twice: it has to come to the same. */
  readonly write: <T>(work: Work<T>) => Promise<T>
  readonly read: <T>(work: Work<T>) => Promise<T>
  readonly close: () => void
}

/** A connection that, when it is lost, is opened again once and does its work again. */
export function connect({ disk, dbId }: Database, hasRoom: () => Promise<boolean>): Connection {
  let closed = false
  let timesReopened = 0
  let reopening: Promise<void> = Promise.resolve()

  /** Work that was under way when others opened it again only waits for that: to close it now would break theirs. */
  function reopenUnlessDoneSince(seen: number): Promise<void> {
    if (seen !== timesReopened) return reopening
    timesReopened += 1
    reopening = disk.reopen()
    return reopening
  }

  async function attempt<T>(mode: 'write' | 'read', work: Work<T>): Promise<T> {
    return await disk.transaction(mode, async (tables) => {
      await assertSameDatabase(tables, dbId)
      return await work(tables)
    })
  }

  async function carryOut<T>(mode: 'write' | 'read', work: Work<T>): Promise<T> {
    const seen = timesReopened
    try {
      return await attempt(mode, work)
    } catch (error) {
      if (closed || classify(error, 'working') !== 'lost-connection') throw await asVaultErrorOn(error, 'working', hasRoom)
    }
    try {
      await reopenUnlessDoneSince(seen)
      return await attempt(mode, work)
    } catch (error) {
      throw await asVaultErrorOn(error, 'working', hasRoom)
    }
  }

  return {
    dbId,
    write: (work) => carryOut('write', work),
    read: (work) => carryOut('read', work),
    close() {
      closed = true
      disk.close()
    },
  }
}
