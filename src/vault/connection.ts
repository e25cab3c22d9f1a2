import { asVaultError, classify } from './classify.ts'
import { assertSameDatabase, type Database } from './database.ts'
import { openWithin } from './patience.ts'

/** The one way to the tables: all work is a transaction on the database that was opened. Rejects with a `VaultError`. */
export interface Connection {
  readonly database: Database
  /** Resolves when all of the work is durably kept. The work may be done twice: it has to come to the same. */
  readonly write: <T>(work: () => Promise<T>) => Promise<T>
  readonly read: <T>(work: () => Promise<T>) => Promise<T>
  readonly close: () => void
}

/** A connection that, when it is lost, is opened again once and does its work again. */
export function connect(database: Database): Connection {
  const { dexie } = database
  let closed = false
  let timesReopened = 0
  let reopening: Promise<void> = Promise.resolve()

  /** Work that was under way when others opened it again only waits for that: to close it now would break theirs. */
  function reopenUnlessDoneSince(seen: number): Promise<void> {
    if (seen !== timesReopened) return reopening
    timesReopened += 1
    dexie.close()
    reopening = openWithin(dexie)
    return reopening
  }

  async function attempt<T>(mode: 'rw' | 'r', work: () => Promise<T>): Promise<T> {
    let native: IDBTransaction | undefined
    try {
      return await dexie.transaction(mode, dexie.tables, async ({ idbtrans }) => {
        native = idbtrans
        await assertSameDatabase(database)
        return await work()
      })
    } catch (error) {
      // What the library raises may be the consequence alone: the browser's transaction knows the reason.
      throw native?.error ? new AggregateError([error, native.error]) : error
    }
  }

  async function carryOut<T>(mode: 'rw' | 'r', work: () => Promise<T>): Promise<T> {
    const seen = timesReopened
    try {
      return await attempt(mode, work)
    } catch (error) {
      if (closed || classify(error, 'working') !== 'lost-connection') throw asVaultError(error, 'working')
    }
    try {
      await reopenUnlessDoneSince(seen)
      return await attempt(mode, work)
    } catch (error) {
      throw asVaultError(error, 'working')
    }
  }

  return {
    database,
    write: (work) => carryOut('rw', work),
    read: (work) => carryOut('r', work),
    close() {
      closed = true
      dexie.close()
    },
  }
}
