import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Misuse } from '../asked.ts'

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
  const memory = '/dev/shm'
  const base = mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'alongside-disk-'))
  const [shelf, folder] = [join(base, 'shelf'), join(base, 'mounted')]
  const [shelfImage, image, copy] = [join(base, 'shelf.img'), join(shelf, 'disk.img'), join(base, 'copy.img')]
  const remove = () => {
    for (const each of [folder, shelf]) if (isMounted(each)) execute('umount', '--lazy', each)
    rmSync(base, { recursive: true, force: true })
  }
  try {
    makeDisk(shelfImage, '900M', shelf)
    makeDisk(image, size, folder)
  } catch (error) {
    remove()
    throw new Misuse(`The power cannot be cut here, because this machine does not let us mount a disk of our own: ${reason(error)}`)
  }
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
      execute('cp', '--sparse=always', copy, image)
      checkFileSystem(image)
      execute('mount', '-o', 'loop', image, folder)
    },
    remove,
  }
}

function makeDisk(image: string, bytes: string, folder: string): void {
  mkdirSync(folder)
  execute('truncate', '-s', bytes, image)
  execute('mkfs.ext4', '-q', '-F', '-E', 'lazy_itable_init=0,lazy_journal_init=0', image)
  execute('mount', '-o', 'loop', image, folder)
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

function isMounted(folder: string): boolean {
  try {
    execute('mountpoint', '-q', folder)
    return true
  } catch {
    return false
  }
}

function execute(command: string, ...args: readonly string[]): void {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] })
}

function reason(error: unknown): string {
  const { stderr, message } = error as { stderr?: Buffer; message: string }
  return (stderr?.toString().trim() || message).split('\n')[0]!
}
