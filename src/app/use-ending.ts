import { useEffect, useRef } from 'react'
import type { PersonId } from '../domain/statement.ts'
import type { Vault } from '../vault/vault.ts'

interface Ending {
  settled(): Promise<void>
  /** Whether something of it could not be kept. */
  isBehind(): boolean
  retry(): void
  end(): void
}

const ending = new Set<Promise<void>>()
/** Sittings that are over, of which something could not be kept yet: they wait in memory. */
const behind = new Set<Ending>()

/**
 * Ends a sitting when its page goes. Gives a way to say before that that nothing of it is to stay: it is
 * erased last of all, after whatever was still being written when the page went.
 */
export function useEnding(session: Ending, vault: Vault, person: PersonId, erased?: () => void): () => void {
  const erases = useRef(false)
  const then = useRef(erased)
  then.current = erased
  useEffect(
    () => () => {
      const done = session
        .settled()
        .then(async () => {
          if (erases.current) {
            session.end()
            await vault.erase(person)
            then.current?.()
          } else if (session.isBehind()) behind.add(session)
          else session.end()
        })
        .finally(() => ending.delete(done))
      ending.add(done)
    },
    [session, vault, person],
  )
  return () => {
    erases.current = true
  }
}

/** Resolves when every sitting that is over is kept: true; or when some of one could not be, and waits: false. */
export async function allKept(): Promise<boolean> {
  await Promise.allSettled([...ending])
  for (const session of [...behind]) {
    session.retry()
    await session.settled()
    if (session.isBehind()) continue
    behind.delete(session)
    session.end()
  }
  return behind.size === 0
}
