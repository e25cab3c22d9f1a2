import { VaultError, type Vault, type VaultProblem } from '../vault/vault.ts'
import { foldersAt, vaultAt, type Folder } from './desk.ts'

/** Everyone whose story can be reached from this screen, and where somebody new is kept. */
export interface Reach {
  readonly folders: readonly Folder[]
  readonly vault: Vault
  /** Why the device could not be reached: everything here is then in memory alone. */
  readonly problem?: VaultProblem
}

/** Looks for stories in memory and, where the screen is its owner's, on the device. Never rejects. */
export async function reach(mine: boolean): Promise<Reach> {
  const memory = await vaultAt('memory')
  const held = async (problem: VaultProblem): Promise<Reach> => ({ folders: await foldersAt(memory.vault), vault: memory.vault, problem })
  if (!mine) return { folders: await foldersAt(memory.vault), vault: memory.vault }
  try {
    const { vault, problem } = await vaultAt('device')
    return problem ? await held(problem) : { folders: await foldersAt(memory.vault, vault), vault }
  } catch (error) {
    return held(problemOf(error))
  }
}

/** Which of the vault's problems an error from it is. */
export function problemOf(error: unknown): VaultProblem {
  return error instanceof VaultError ? error.problem : 'lost-connection'
}
