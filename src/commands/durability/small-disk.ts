import { closeSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { diskFolder, makeDisks, removeDisks } from './own-disk.ts'

/** A small disk of our own, on which another program may leave little room. */
export interface SmallDisk {
  readonly folder: string
  /** Another program fills the disk, until only so many bytes are left. */
  fill(left: number): void
  /** It takes its files away again. */
  makeRoom(): void
  remove(): void
}

const size = '300M'
const zeros = Buffer.alloc(256 * 1024)

/** Makes and mounts such a disk. Throws `Misuse` with one sentence where this machine does not allow it. */
export function smallDisk(): SmallDisk {
  const base = diskFolder()
  const folder = join(base, 'mounted')
  makeDisks(base, 'The disk cannot be filled here', [[join(base, 'disk.img'), size, folder]])
  let files = 0
  const free = () => {
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize
  }
  return {
    folder,
    fill(left) {
      files += 1
      const file = openSync(join(folder, `other-${files}`), 'w')
      try {
        while (free() - left > 0) writeSync(file, zeros, 0, Math.min(zeros.length, free() - left))
      } catch (error) {
        // Meanwhile somebody else has taken what was left.
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
      } finally {
        closeSync(file)
      }
    },
    makeRoom() {
      for (; files > 0; files -= 1) rmSync(join(folder, `other-${files}`), { force: true })
    },
    remove: () => removeDisks(base, [folder]),
  }
}
