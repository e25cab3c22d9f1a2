import type { Bytes } from '../../sealing/padding.ts'

/** Files beside the database, each read and written as a whole. Rejects with whatever the browser raised. */
export interface Files {
  names(): Promise<readonly string[]>
  read(name: string): Promise<Bytes | undefined>
  /** Resolves when the bytes lie on the disk. */
  write(name: string, bytes: Bytes): Promise<void>
  remove(name: string): Promise<void>
}
