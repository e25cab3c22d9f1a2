import { useDeferredValue, type ReactNode } from 'react'

/** False while a page is drawn for the first time, true right after: what is below the first window can wait for it. */
export function useLater(): boolean {
  return useDeferredValue(true, false)
}

/** Drawn after what stands above it, so that a press is answered at once on a slow device. Only for what is below the first window. */
export function Later({ children }: { readonly children: ReactNode }) {
  return useLater() && children
}
