import Dexie from 'dexie'
import { IDBKeyRange } from 'fake-indexeddb'
import type { Bytes } from '../../sealing/padding.ts'
import { inTurnHere } from '../../vault/copies/browser-copier.ts'
import { copierInto } from '../../vault/copies/copier.ts'
import type { Files } from '../../vault/copies/files.ts'
import { openDexieDisk } from '../../vault/dexie-disk.ts'
import type { Ground } from '../../vault/ground.ts'
import { noPasskeys } from '../../vault/lock/passkeys.ts'
import type { Neighbours } from '../../vault/neighbours.ts'
import type { Shelf } from '../../vault/shelf.ts'
import { pick, type Chance } from '../chance.ts'
import { endings, faultyDatabase, type FaultyDatabase } from './faulty-database.ts'
import { journalPlacesOn, type Journals } from './journal-places.ts'
import type { VirtualTime } from './virtual-time.ts'

/** A device whose storage fails in every way in which storage fails, and on which the real vault stands. */
export interface Device {
  readonly database: FaultyDatabase
  /** Whether everything that is said to be kept lies in a journal as well: on some devices journals fail, as all else does. */
  readonly journalsWork: boolean
  /** What the vault of one window stands on. */
  window(): Ground
  /** Nothing fails while this is done. */
  calmly<T>(work: () => Promise<T>): Promise<T>
  /** All windows and the browser end without a goodbye. */
  crash(): Promise<void>
  /** All windows were closed, and everything was written. */
  close(): Promise<void>
  /** So much time goes by that the browser has written down everything of its own accord. */
  rest(): void
  /** Takes away what lies beside the database: mirrors and journals, and the shelf. */
  loseFiles(): void
  loseShelf(but?: RegExp): void
  damageFile(): void
  /** Clears what is named, while windows have it open. */
  clear(what: 'the database' | 'the database and the files' | 'everything'): Promise<void>
  /** The names of everything that lies beside the database. */
  traces(): readonly string[]
}

/** How often, in a thousand, something goes wrong that can. */
const often = { transaction: 60, file: 60, shelf: 20, news: 100 }

/** A new device, with nothing on it. */
export function newDevice(chance: Chance, time: VirtualTime): Device {
  let calm = 0
  const journalsWork = chance() < 0.5
  const fails = (kind: keyof typeof often) => calm === 0 && chance() * 1000 < often[kind]
  const database = faultyDatabase((mode) => (fails('transaction') ? pick(chance, mode === 'readonly' ? (['failed', 'lost'] as const) : endings) : 'well'))
  const held = new Map<string, Bytes>()
  const journals: Journals = new Map()
  const texts = new Map<string, string>()
  let onDisk = new Map<string, string>()
  let life: Life
  const restart = () => {
    if (life) life.alive = false
    const now: Life = { alive: true }
    life = now
    // The library of the database reaches the browser's through this alone.
    Object.assign(Dexie.dependencies, { indexedDB: factoryOf(database, now), IDBKeyRange })
    const files = filesOn(held, now, time, chance, () => fails('file'))
    const copier = copierInto(files, inTurnHere())
    const bus = newBus(time, () => fails('news'))
    const places = journalPlacesOn({ lying: journals, life: now, time, chance, fails: () => !journalsWork && fails('file') })
    return { shelf: shelfOn(texts, now, () => fails('shelf')), copier, places, bus }
  }
  let ground = restart()

  const loseFiles = () => {
    held.clear()
    journals.clear()
  }
  const loseShelf = (but?: RegExp) => {
    for (const shelf of [texts, onDisk]) for (const name of [...shelf.keys()]) if (!but?.test(name)) shelf.delete(name)
  }

  return {
    database,
    journalsWork,
    window: () => ({ openDisk: openDexieDisk, shelf: ground.shelf, copier: ground.copier, places: ground.places, later: time.later, hasRoom: async () => true, neighbours: ground.bus, passkeys: async () => noPasskeys }),
    async calmly(work) {
      calm += 1
      try {
        return await work()
      } finally {
        calm -= 1
      }
    },
    async crash() {
      // The browser writes the shelf down only now and then: what is on the disk may be older.
      if (chance() < 0.5) onDisk = new Map(texts)
      texts.clear()
      for (const [name, text] of onDisk) texts.set(name, text)
      ground = restart()
      await database.crash()
    },
    async close() {
      onDisk = new Map(texts)
      ground = restart()
      await database.flush()
    },
    rest: () => void (onDisk = new Map(texts)),
    loseFiles,
    loseShelf,
    damageFile() {
      const name = [...held.keys()].sort().at(-1)
      const bytes = name === undefined ? undefined : held.get(name)
      if (bytes) bytes[Math.floor(chance() * bytes.length)]! ^= 1 << Math.floor(chance() * 8)
    },
    async clear(what) {
      if (what !== 'the database') loseFiles()
      if (what === 'everything') loseShelf()
      await database.clear()
    },
    traces: () => [...held.keys(), ...journals.keys(), ...texts.keys()],
  }
}

/** From one start of the browser to its end. What is still under way then never comes to an end, and changes nothing any more. */
interface Life {
  alive: boolean
}

const never = () => new Promise<never>(() => undefined)

function factoryOf({ factory }: FaultyDatabase, life: Life): FaultyDatabase['factory'] {
  const ofTheDead = {} as IDBOpenDBRequest
  return { ...factory, open: (name, version) => (life.alive ? factory.open(name, version) : ofTheDead) }
}

function shelfOn(texts: Map<string, string>, life: Life, fails: () => boolean): Shelf {
  return {
    get: (name) => texts.get(name),
    put(name, text) {
      if (!life.alive || fails()) return false
      texts.set(name, text)
      return true
    },
    remove: (name) => void (life.alive && texts.delete(name)),
    names: () => [...texts.keys()],
  }
}

/** Files that take their time, that fail, and of which a crash leaves only a part. */
function filesOn(held: Map<string, Bytes>, life: Life, time: VirtualTime, chance: Chance, fails: () => boolean): Files {
  const takesTime = async () => {
    await time.turns(1 + Math.floor(chance() * 4))
    if (!life.alive) await never()
    if (fails()) throw new DOMException('', pick(chance, ['NotReadableError', 'QuotaExceededError', 'InvalidStateError']))
  }
  return {
    async names() {
      await takesTime()
      return [...held.keys()]
    },
    async read(name) {
      await takesTime()
      return held.get(name)?.slice()
    },
    async write(name, bytes) {
      if (!life.alive) await never()
      held.set(name, bytes.slice(0, Math.floor(chance() * bytes.length)))
      await takesTime()
      held.set(name, bytes.slice())
    },
    async remove(name) {
      await takesTime()
      held.delete(name)
    },
  }
}

/** Windows of one device. News come a little later, and now and then not at all. */
function newBus(time: VirtualTime, isLost: () => boolean): (vault: string) => Neighbours {
  const windows = new Set<{ readonly watching: Map<string, Set<() => void>>; readonly locking: Set<(person: string) => void> }>()
  return () => {
    const own = { watching: new Map<string, Set<() => void>>(), locking: new Set<(person: string) => void>() }
    windows.add(own)
    const others = (call: (window: typeof own) => void) => {
      if (isLost()) return
      void time.turns(3).then(() => [...windows].filter((each) => each !== own).forEach(call))
    }
    return {
      tell: (person) => others(({ watching }) => watching.get(person)?.forEach((changed) => changed())),
      watch(person, changed) {
        const told = own.watching.get(person) ?? new Set()
        own.watching.set(person, told.add(changed))
        return () => void told.delete(changed)
      },
      tellLocked: (person) => others(({ locking }) => locking.forEach((call) => call(person))),
      whenLocked(call) {
        own.locking.add(call)
        return () => void own.locking.delete(call)
      },
      close: () => void windows.delete(own),
    }
  }
}
