import type { Bytes } from '../../sealing/padding.ts'
import type { Files } from './files.ts'

/** What a worker can do with a file of its own origin. The page's own types do not know of it. */
interface SyncHandle {
  getSize(): number
  read(into: Bytes, from: { readonly at: number }): number
  write(bytes: Bytes, from: { readonly at: number }): number
  truncate(size: number): void
  flush(): void
  close(): void
}

type SyncFile = FileSystemFileHandle & { createSyncAccessHandle?: () => Promise<SyncHandle> }
type Folder = FileSystemDirectoryHandle & { keys(): AsyncIterable<string> }

const folderName = 'copies'

/** The files of this origin (OPFS), each written and flushed to the disk. Absent where this browser has none. Works in a worker alone. */
export async function opfsFiles(): Promise<Files | undefined> {
  try {
    const root = await navigator.storage.getDirectory()
    const trial = (await root.getFileHandle('.trial', { create: true })) as SyncFile
    const works = trial.createSyncAccessHandle !== undefined
    await root.removeEntry('.trial')
    return works ? filesIn(root) : undefined
  } catch {
    return undefined
  }
}

function filesIn(root: FileSystemDirectoryHandle): Files {
  // Asked for each time: where everything was cleared meanwhile, a folder that was held on to would be nowhere.
  const folder = async () => (await root.getDirectoryHandle(folderName, { create: true })) as Folder
  const within = async <T>(name: string, create: boolean, work: (handle: SyncHandle) => T): Promise<T> => {
    const file = (await (await folder()).getFileHandle(name, { create })) as SyncFile
    const handle = await file.createSyncAccessHandle!()
    try {
      return work(handle)
    } finally {
      handle.close()
    }
  }
  return {
    async names() {
      const names: string[] = []
      for await (const name of (await folder()).keys()) names.push(name)
      return names
    },
    async read(name) {
      try {
        return await within(name, false, (handle) => {
          const bytes = new Uint8Array(handle.getSize())
          handle.read(bytes, { at: 0 })
          return bytes
        })
      } catch (error) {
        if (error instanceof DOMException && error.name === 'NotFoundError') return undefined
        throw error
      }
    },
    write: (name, bytes) =>
      within(name, true, (handle) => {
        handle.truncate(0)
        if (handle.write(bytes, { at: 0 }) !== bytes.length) throw new DOMException('Not all of it was written', 'QuotaExceededError')
        handle.flush()
      }),
    async remove(name) {
      // Written over first: what is removed is only forgotten, not gone from the disk.
      await within(name, true, (handle) => {
        handle.write(crypto.getRandomValues(new Uint8Array(Math.min(handle.getSize(), 65536))), { at: 0 })
        handle.flush()
      }).catch(() => undefined)
      await (await folder()).removeEntry(name)
    },
  }
}
