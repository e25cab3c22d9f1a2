import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'

/** Does this again and again until it does not fail, for at most half a minute. */
export async function tries<T>(work: () => Promise<T>): Promise<T> {
  for (let left = 150; ; left -= 1) {
    try {
      return await work()
    } catch (error) {
      if (left === 0) throw error
    }
    await pause(200)
  }
}

/** A program of ours in a group of its own, that can be ended with everything that it started. */
export function started(program: string, args: readonly string[], options: SpawnOptions = {}): { readonly process: ChildProcess; end(signal: NodeJS.Signals): Promise<void> } {
  const child = spawn(program, args, { stdio: 'ignore', ...options, detached: true })
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const send = (signal: NodeJS.Signals) => {
    try {
      process.kill(-child.pid!, signal)
    } catch {
      // It has ended by itself.
    }
  }
  return {
    process: child,
    async end(signal) {
      send(signal)
      await Promise.race([gone, pause(10_000)])
      send('SIGKILL')
    },
  }
}
