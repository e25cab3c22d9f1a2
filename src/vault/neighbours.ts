import type { PersonId } from '../domain/statement.ts'

/** The other windows of this app on this device. They are told that something changed, never what. */
export interface Neighbours {
  readonly tell: (person: PersonId) => void
  readonly watch: (person: PersonId, changed: () => void) => () => void
  readonly close: () => void
}

/** Joins the windows that keep in the vault of this name. A window is never told of its own changes. */
export function joinNeighbours(vault: string): Neighbours {
  const channel = new BroadcastChannel('alongside')
  let closed = false
  const watching = new Map<PersonId, Set<() => void>>()
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isNews(data) && data.vault === vault) for (const changed of [...(watching.get(data.person) ?? [])]) changed()
  })
  return {
    tell(person) {
      if (!closed) channel.postMessage({ vault, person } satisfies News)
    },
    watch(person, changed) {
      const told = watching.get(person) ?? new Set()
      watching.set(person, told)
      const tell = () => changed()
      told.add(tell)
      return () => void told.delete(tell)
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
}

function isNews(data: unknown): data is News {
  return typeof data === 'object' && data !== null && 'vault' in data && 'person' in data && typeof data.person === 'string'
}
