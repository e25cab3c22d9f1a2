import { askingWorker, BrokenWorker } from '../asking-worker.ts'
import { openStoryFile, type FileReading } from '../files/story-file.ts'
import type { Copied, Copier, CopyJob } from './copier.ts'
import type { SealedCopy } from './sealed-copy.ts'

/** Opens and reads a file of a story. Never rejects for what is in the file. */
export type OpenStoryFile = typeof openStoryFile

/** A copier in a worker, which reads files as well. Where the worker does not start or breaks, the page does its work. */
export function remoteCopier(start: () => Worker, instead: Copier): Copier & { readonly openStoryFile: OpenStoryFile } {
  const worker = askingWorker(start)
  let broken = false
  const either = async <T>(far: () => Promise<T>, near: () => Promise<T>): Promise<T> => {
    if (broken) return await near()
    try {
      return await far()
    } catch (error) {
      if (!(error instanceof BrokenWorker)) throw error
      broken = true
      return await near()
    }
  }
  return {
    openStoryFile: (copy, openers) => either(() => worker.ask<FileReading>('openStoryFile', [copy, openers]), () => openStoryFile(copy, openers)),
    copy: (job: CopyJob) => either(() => worker.ask<Copied>('copy', [job]), () => instead.copy(job)),
    find: (vault) => either(() => worker.ask<readonly SealedCopy[]>('find', [vault]), () => instead.find(vault)),
    isEmpty: (vault, person) => either(() => worker.ask<boolean>('isEmpty', [vault, person]), () => instead.isEmpty(vault, person)),
    remove: (vault, person, key) => either(() => worker.ask<void>('remove', [vault, person, key]), () => instead.remove(vault, person, key)),
  }
}
