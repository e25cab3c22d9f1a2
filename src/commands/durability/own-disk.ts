import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Misuse } from '../asked.ts'

/** A new folder for the files of disks of our own: in memory where that can be, since nothing is to wear out. */
export function diskFolder(): string {
  const memory = '/dev/shm'
  return mkdtempSync(join(existsSync(memory) ? memory : tmpdir(), 'alongside-disk-'))
}

/** Makes a disk in this file, of this size, and mounts it. */
export function makeDisk(image: string, bytes: string, folder: string): void {
  mkdirSync(folder)
  execute('truncate', '-s', bytes, image)
  execute('mkfs.ext4', '-q', '-F', '-m', '0', '-E', 'lazy_itable_init=0,lazy_journal_init=0', image)
  execute('mount', '-o', 'loop', image, folder)
}

/** Makes these disks. Where this machine does not allow it, takes all of them away again and throws `Misuse` with one sentence. */
export function makeDisks(base: string, cannot: string, disks: readonly Parameters<typeof makeDisk>[]): void {
  try {
    for (const disk of disks) makeDisk(...disk)
  } catch (error) {
    removeDisks(base, disks.map(([, , folder]) => folder))
    throw new Misuse(`${cannot}, because this machine does not let us mount a disk of our own: ${reason(error)}`)
  }
}

/** Unmounts these, in the order of their making turned round, and takes everything away. */
export function removeDisks(base: string, folders: readonly string[]): void {
  for (const each of [...folders].reverse()) if (isMounted(each)) execute('umount', '--lazy', each)
  rmSync(base, { recursive: true, force: true })
}

export function execute(command: string, ...args: readonly string[]): void {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'pipe'] })
}

function isMounted(folder: string): boolean {
  try {
    execute('mountpoint', '-q', folder)
    return true
  } catch {
    return false
  }
}

function reason(error: unknown): string {
  const { stderr, message } = error as { stderr?: Buffer; message: string }
  return (stderr?.toString().trim() || message).split('\n')[0]!
}
