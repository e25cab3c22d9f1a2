import type { PersonId } from '../domain/statement.ts'

/** The other windows of this app on this device. They are told that something changed, never what. */
export interface Neighbours {
  readonly tell: (person: PersonId) => void
  readonly watch: (person: PersonId, changed: () => void) => () => void
  /** Tells that this story was locked in this window, and is to be locked in every other. */
  readonly tellLocked: (person: PersonId) => void
  readonly whenLocked: (call: (person: PersonId) => void) => () => void
  readonly close: () => void
}

/** Joins the windows that keep in the vault of this name. A window is never told of its own changes. */
export function joinNeighbours(vault: string): Neighbours {
  const channel = new BroadcastChannel('alongside')
  let closed = false
  const watching = new Map<PersonId, Set<() => void>>()
  const locking = new Set<(person: PersonId) => void>()
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isNews(data) || data.vault !== vault) return
    if (data.locked) for (const call of [...locking]) call(data.person)
    else for (const changed of [...(watching.get(data.person) ?? [])]) changed()
  })
  const post = (news: News) => {
    if (!closed) channel.postMessage(news)
  }
  return {
    tell: (person) => post({ vault, person }),
    watch(person, changed) {
      const told = watching.get(person) ?? new Set()
      watching.set(person, told)
      const tell = () => changed()
      told.add(tell)
      return () => void told.delete(tell)
    },
    tellLocked: (person) => post({ vault, person, locked: true }),
    whenLocked(call) {
      locking.add(call)
      return () => void locking.delete(call)
    },
    close() {
      closed = true
      channel.close()
    },
  }
}

interface News {
  readonly vault: string
  readonly person: PersonId
  readonly locked?: true
}

function isNews(data: unknown): data is News {
  return typeof data === 'object' && data !== null && 'vault' in data && 'person' in data && typeof data.person === 'string'
}
