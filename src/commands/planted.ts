import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'

/** A fault that can be planted in the code while it is being built: a proof that does not find it proves nothing. */
export interface Fault {
  readonly name: string
  /** What goes wrong with it. */
  readonly says: string
  readonly file: string
  /** The text that is there, exactly once, and what stands in its place. */
  readonly find: string
  readonly replace: string
}

export const relaxed: Fault = {
  name: 'relaxed',
  says: 'writes are called complete before they are on the disk',
  file: 'src/vault/dexie-disk.ts',
  find: "chromeTransactionDurability: 'strict'",
  replace: "chromeTransactionDurability: 'relaxed'",
}

/** Builds with this fault in it. Throws where the code no longer reads as the fault expects. */
export function planted({ name, file, find, replace }: Fault): Plugin {
  const path = resolve(file)
  if (readFileSync(path, 'utf8').split(find).length !== 2) throw new Error(`The fault “${name}” does not fit ${file} any more`)
  return {
    name: `planted-${name}`,
    enforce: 'pre',
    transform: (code, id) => (id.split('?')[0] === path ? code.replace(find, () => replace) : undefined),
  }
}
