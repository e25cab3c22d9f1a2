import type { DeviceVault } from '../../vault/device-vault.ts'
import type { Vault } from '../../vault/vault.ts'

/** Whether this vault is the one on the device. */
export function isOnDevice(vault: Vault): vault is DeviceVault {
  return vault.where === 'device'
}
