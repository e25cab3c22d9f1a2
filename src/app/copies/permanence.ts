import { useCallback, useEffect, useState } from 'react'
import type { Permanence } from '../../screens/keeping/where-kept.tsx'
import { hasRoom } from '../../vault/room.ts'
import { now } from '../clock.ts'
import { installer, whenInstallChanges } from '../install.ts'

const day = 24 * 60 * 60 * 1000
/** Safari, and every browser on its engine, throws a site's storage away after so many days of use without a visit. */
const keptBySafari = 7 * day

/** Asks the browser to keep what is kept here. Some browsers ask the person; most answer by themselves. */
export async function askToPersist(): Promise<void> {
  try {
    if (!(await navigator.storage.persisted())) await navigator.storage.persist()
  } catch {
    // It does not say: then it may delete.
  }
}

let asked = false

/** Asks the browser to keep what is kept here, once, as soon as there is something that would be missed. */
export function useAskToPersist(isWorthKeeping: boolean): void {
  useEffect(() => {
    if (!isWorthKeeping || asked) return
    asked = true
    void askToPersist()
  }, [isWorthKeeping])
}

/** How long this browser keeps what is kept here. Absent for the moment until it has said. */
export function usePermanence(): { readonly permanence?: Permanence; look(): void; readonly install?: () => Promise<void> } {
  const [permanence, setPermanence] = useState<Permanence>()
  const look = useCallback(() => void permanenceNow().then(setPermanence), [])
  useEffect(() => {
    look()
    return whenInstallChanges(() => void askToPersist().then(look))
  }, [look])
  const ask = installer()
  return { look, ...(permanence && { permanence }), ...(ask && { install: () => ask().then(askToPersist).then(look) }) }
}

async function permanenceNow(): Promise<Permanence> {
  const isInstalled = matchMedia('(display-mode: standalone)').matches
  const isPersisted = await navigator.storage.persisted().catch(() => false)
  const isNearlyFull = !(await hasRoom())
  if (isPersisted) return { kept: 'for-good', isNearlyFull }
  if (isWebKit() && !isInstalled) return { kept: 'until', until: now() + keptBySafari, isNearlyFull }
  return { kept: isInstalled ? 'may-go-installed' : 'may-go', isNearlyFull }
}

function isWebKit(): boolean {
  return navigator.vendor.startsWith('Apple')
}
