import { lazy, Suspense, useState, type ReactNode } from 'react'
import type { ToSave } from './savable.ts'

const SavingCopy = lazy(() => import('./saving-copy.tsx').then((module) => ({ default: module.SavingCopy })))

/** A way to save a copy from any page: what to press, and the dialog that it opens. */
export interface SaveCopy {
  open(): void
  readonly dialog: ReactNode
}

/** Saves a copy of what is found when it is asked for. */
export function useSaveCopy(find: () => Promise<ToSave>, onSaved?: () => void): SaveCopy {
  const [saving, setSaving] = useState(false)
  return {
    open: () => setSaving(true),
    dialog: saving && (
      <Suspense fallback={null}>
        <SavingCopy find={find} onClose={() => setSaving(false)} {...(onSaved && { onSaved })} />
      </Suspense>
    ),
  }
}

/** Saves a copy of whatever copies in this browser still hold: it needs no database. */
export function useSaveFromCopies(): SaveCopy {
  return useSaveCopy(async () => (await import('./savable.ts')).savableInCopies())
}
