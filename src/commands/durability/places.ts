import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { between, pick, type Chance } from '../chance.ts'
import { olderPutBack, type Harm } from './harm-to-bytes.ts'

/** What in a profile is damaged: one file of its own kind, or all files of several kinds at once. */
export interface Place {
  readonly name: string
  /** Whether a whole story is still promised when this is damaged: what is beside it holds all of it. */
  readonly keepsAll: boolean
  readonly every?: true
  readonly holds: (path: string) => boolean
}

const database = (path: string) => /^IndexedDB\/.*\.(leveldb|blob)\//.test(path)
const copies = (path: string) => path.startsWith('File System/')
const shelf = (path: string) => path.startsWith('Local Storage/')
const inDatabase = (file: RegExp) => (path: string) => database(path) && file.test(basename(path))

export const places: readonly Place[] = [
  { name: 'log of the database', keepsAll: true, holds: inDatabase(/\.log$/) },
  { name: 'table of the database', keepsAll: true, holds: inDatabase(/\.ldb$/) },
  { name: 'list of its files', keepsAll: true, holds: inDatabase(/^MANIFEST/) },
  { name: 'name of that list', keepsAll: true, holds: inDatabase(/^CURRENT$/) },
  { name: 'long rows beside it', keepsAll: true, holds: (path) => /\.blob\//.test(path) },
  { name: 'the whole database', keepsAll: true, every: true, holds: database },
  { name: 'journals', keepsAll: true, holds: (path) => path.startsWith('WebStorage/') },
  { name: 'mirrors', keepsAll: true, holds: copies },
  { name: 'shelf', keepsAll: true, holds: shelf },
  { name: 'database and mirrors', keepsAll: false, every: true, holds: (path) => database(path) || copies(path) },
  { name: 'database and shelf', keepsAll: false, every: true, holds: (path) => database(path) || shelf(path) },
]

/** The files of a place in this profile, by their names in it. What browsers write only for people to read is none. */
export function filesOf(place: Place, profile: string): readonly string[] {
  const folder = join(profile, 'Default')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => place.holds(path) && !/^(LOG(\.old)?|LOCK)$/.test(basename(path)) && statSync(join(folder, path)).isFile() && statSync(join(folder, path)).size > 0)
    .sort()
}

/** Damages a place in a profile; the older profile is where older files come from. Says what was done. */
export function damage(place: Place, harm: Harm, profile: string, older: string, chance: Chance): string {
  const files = filesOf(place, profile)
  const chosen = place.every ? new Set([...files, ...(harm === olderPutBack ? filesOf(place, older) : [])]) : [pick(chance, files)]
  const done = [...chosen].map((path) => {
    const file = join(profile, 'Default', path)
    const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0)
    const at = offsetIn(bytes.length, chance)
    const after = harm.to(bytes, at, olderOf(path, place, older))
    if (after) writeFileSync(file, after)
    else rmSync(file, { force: true })
    return `${basename(path)}${harm.hasOffset ? ` at ${at}` : ''}`
  })
  return done.length === 1 ? done[0]! : `${done.length} files`
}

/** Half of them anywhere, half of them near the end, where what came last lies. */
function offsetIn(size: number, chance: Chance): number {
  return chance() < 0.5 ? between(chance, 0, size - 1) : between(chance, Math.max(0, size - 4096), size - 1)
}

/** The file as it was before, or the one that stood in its place; none where there was none. */
function olderOf(path: string, place: Place, older: string): Buffer | undefined {
  const same = join(older, 'Default', path)
  if (existsSync(same) && statSync(same).isFile()) return readFileSync(same)
  const ending = /\.\w+$/.exec(path)?.[0] ?? ''
  const other = place.every ? undefined : filesOf(place, older).find((each) => each.endsWith(ending))
  return other === undefined ? undefined : readFileSync(join(older, 'Default', other))
}
