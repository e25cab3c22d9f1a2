import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { waysIn, type Encoding } from './needles.ts'

/** A file in which words lie that should lie nowhere. */
export interface Hit {
  readonly file: string
  readonly encodings: readonly Encoding[]
}

/** What a folder was found to hold. */
export interface Scan {
  readonly files: number
  readonly bytes: number
  readonly hits: readonly Hit[]
}

/** Looks for this text in every file of a folder, in its name and inside, however it may be written. */
export function scanFolder(folder: string, text: string): Scan {
  const hits: Hit[] = []
  let [files, bytes] = [0, 0]
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const content = readFileSync(path)
    files += 1
    bytes += content.length
    const file = relative(folder, path)
    const ways = new Set([...waysIn(Buffer.from(file), text), ...waysIn(content, text)])
    if (ways.size > 0) hits.push({ file, encodings: [...ways] })
  }
  return { files, bytes, hits }
}
