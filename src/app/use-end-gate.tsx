import { useState, type ReactNode } from 'react'
import { EndGate, waysOut, type WayOut } from '../screens/ending/end-gate.tsx'
import type { Kept, Vault } from '../vault/vault.ts'
import { useSaveCopy } from './copies/use-save-copy.tsx'

interface Ending {
  readonly vault: Vault
  keptNow(): Kept
  /** Copies what is to be kept; false where the browser does not let us. */
  copy(): Promise<boolean>
  /** Absent where there is no page to print. */
  readonly print?: () => void
  /** What has left this screen already. */
  readonly isOut: readonly WayOut[]
  end(): void
}

/** The gate at the end of a visit that nothing here keeps. */
export function useEndGate({ vault, keptNow, copy, print, isOut, end }: Ending): { readonly ask: () => void; readonly gate: ReactNode } {
  const [asking, setAsking] = useState(false)
  const [taken, setTaken] = useState<readonly WayOut[]>([])
  const note = (way: WayOut) => setTaken((before) => [...before, way])
  const file = useSaveCopy(
    async () => (await import('./copies/savable.ts')).savableOf(vault, keptNow()),
    () => note('hand-back'),
  )
  const take = async (way: WayOut) => {
    if (way === 'hand-back') return file.open()
    if (way === 'print') {
      print?.()
      return note('print')
    }
    if (await copy()) note('copy')
  }
  return {
    ask: () => setAsking(true),
    gate: (
      <>
        <EndGate
          open={asking}
          ways={waysOut.filter((way) => way !== 'print' || print !== undefined)}
          done={waysOut.filter((way) => isOut.includes(way) || taken.includes(way))}
          onTake={(way) => void take(way)}
          onEnd={end}
          onClose={() => setAsking(false)}
        />
        {file.dialog}
      </>
    ),
  }
}
