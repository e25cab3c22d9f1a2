import { rmSync, statfsSync } from 'node:fs'
import { join } from 'node:path'
import { diskFolder, execute, makeDisks, removeDisks } from './own-disk.ts'

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
      const bytes = Math.floor(free() - left)
      files += 1
      if (bytes > 0) execute('fallocate', '-l', String(bytes), join(folder, `other-${files}`))
    },
    makeRoom() {
      for (; files > 0; files -= 1) rmSync(join(folder, `other-${files}`), { force: true })
    },
    remove: () => removeDisks(base, [folder]),
  }
}
