import { classify } from './classify.ts'
import type { DeviceOptions, DeviceVault } from './device-vault.ts'
import { openMemoryVault } from './memory-vault.ts'
import type { Vault, VaultProblem } from './vault.ts'

/** Where to keep, and what the device needs for it. */
export interface OpenVaultOptions extends DeviceOptions {
  /** `memory` writes nothing to disk: clinic mode, and "keep nothing". */
  readonly where: Vault['where']
}

/** A vault that can be used at once; `problem` says why it is not the one on the device that was asked for. */
export interface OpenedVault {
  readonly vault: Vault
  /** The same vault, where it is on the device. */
  readonly device?: DeviceVault
  readonly problem?: VaultProblem
}

/** Opens the vault asked for; where the device refuses, one in memory, so that the visit can go on. Never rejects. */
export async function openVault({ where, ...options }: OpenVaultOptions): Promise<OpenedVault> {
  if (where === 'memory') return { vault: openMemoryVault(options.now) }
  try {
    // Brought only here: in clinic mode the library of the database never comes to the page.
    const { openDeviceVault } = await import('./device-vault.ts')
    const device = await openDeviceVault(options)
    return { vault: device, device }
  } catch (cause) {
    return { vault: openMemoryVault(options.now), problem: classify(cause, 'opening') }
  }
}
