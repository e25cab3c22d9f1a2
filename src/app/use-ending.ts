import { useEffect, useRef } from 'react'
import type { PersonId } from '../domain/statement.ts'
import type { Vault } from '../vault/vault.ts'

interface Ending {
  settled(): Promise<void>
  end(): void
}

/**
 * Ends a sitting when its page goes. Gives a way to say before that that nothing of it is to stay: it is
 * erased last of all, after whatever was still being written when the page went.
 */
export function useEnding(session: Ending, vault: Vault, person: PersonId): () => void {
  const erases = useRef(false)
  useEffect(
    () => () => {
      void session.settled().then(async () => {
        session.end()
        if (erases.current) await vault.erase(person)
      })
    },
    [session, vault, person],
  )
  return () => {
    erases.current = true
  }
}
