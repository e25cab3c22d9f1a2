import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { Crash } from './crash.ts'
import type { LoopDisk } from './loop-disk.ts'

/** How long what was said before everything stood still may take to reach us, in milliseconds. */
const onItsWay = 60

/** The browser's processes are ended. What they handed to the system still reaches the disk. */
export const kill: Crash = { begin: () => undefined, strike: (profile, context) => profile.kill(context) }

/** The power is cut: of all that was written, only what had reached the disk at that moment is there. */
export function powerCut(disk: LoopDisk): Crash {
  return {
    folder: join(disk.folder, 'profile'),
    begin: () => void execFileSync('sync', ['-f', disk.folder]),
    async strike(profile, context) {
      profile.signal('SIGSTOP')
      disk.snapshot()
      await pause(onItsWay)
      await profile.kill(context)
      await disk.restore()
    },
  }
}
