import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { diskFolder, execute, makeDisks, removeDisks } from './own-disk.ts'

/** A disk of our own, in a file: what the system has not yet written to it is not in the file. */
export interface LoopDisk {
  /** Where what is on the disk can be read and written. */
  readonly folder: string
  /** Takes a copy of the disk as it is at this one moment, without what only waits in memory to be written. */
  snapshot(): void
  /** The power is back: puts that copy in place of the disk, lets the file system put itself in order, and mounts it. */
  restore(): Promise<void>
  remove(): void
}

const size = '400M'
/** e2fsck ends with 0 where all is in order, and with 1 where it has put it in order. Whatever is more is not in order. */
const putInOrder = 1

/**
 * Makes and mounts such a disk. Throws `Misuse` with one sentence where this machine does not allow it.
 *
 * The file lies on a second disk of our own, which can be frozen: without that the system would go on writing
 * while the copy is being taken, and the copy would be of a disk that never was.
 */
export function loopDisk(): LoopDisk {
  const base = diskFolder()
  const [shelf, folder] = [join(base, 'shelf'), join(base, 'mounted')]
  const [shelfImage, copy] = [join(base, 'shelf.img'), join(base, 'copy.img')]
  let image = join(shelf, 'disk-0.img')
  let restored = 0
  makeDisks(base, 'The power cannot be cut here', [
    [shelfImage, '1400M', shelf],
    [image, size, folder],
  ])
  return {
    folder,
    snapshot() {
      execute('fsfreeze', '--freeze', shelf)
      try {
        execute('cp', '--sparse=always', image, copy)
      } finally {
        execute('fsfreeze', '--unfreeze', shelf)
      }
    },
    async restore() {
      await unmount(folder)
      // A new file each time: the system lets go of the old one only a little later, and might still write to it.
      rmSync(image)
      restored += 1
      image = join(shelf, `disk-${restored}.img`)
      execute('cp', '--sparse=always', copy, image)
      checkFileSystem(image)
      execute('mount', '-o', 'loop', image, folder)
    },
    remove: () => removeDisks(base, [shelf, folder]),
  }
}

function checkFileSystem(image: string): void {
  try {
    execute('e2fsck', '-p', image)
  } catch (error) {
    if (((error as { status?: number }).status ?? 99) > putInOrder) throw error
  }
}

/** What was just ended may still hold on to it for a moment. */
async function unmount(folder: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      execute('umount', folder)
      return
    } catch (error) {
      if (tries === 100) throw error
    }
    await pause(50)
  }
}
