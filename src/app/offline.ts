import { trustedScript } from './trusted.ts'

/** Tells the first screen that a newer version waits, and lets it be taken. */
export interface Newer {
  take(): void
}

const waitingListeners = new Set<(newer: Newer) => void>()
let waiting: Newer | undefined

/** Calls when a newer version of the app is ready to be used. Returns how to stop. */
export function whenNewer(call: (newer: Newer) => void): () => void {
  waitingListeners.add(call)
  if (waiting) call(waiting)
  return () => waitingListeners.delete(call)
}

/** Makes the app work with no network from the next start on. A newer version waits until it is asked for. */
export async function worksOffline(): Promise<void> {
  linkManifest()
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  const registration = await navigator.serviceWorker.register(trustedScript('/sw.js'), { updateViaCache: 'none' })
  const notice = () => {
    const worker = registration.waiting
    if (!worker || !navigator.serviceWorker.controller) return
    waiting = { take: () => worker.postMessage('take-over') }
    for (const call of waitingListeners) call(waiting)
  }
  notice()
  registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', notice))
  let reloading = false
  const had = navigator.serviceWorker.controller !== null
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // Only the first screen takes a newer version, so nothing that is being written is interrupted by this.
    if (!had || reloading || document.documentElement.dataset['at'] !== 'welcome') return
    reloading = true
    location.reload()
  })
}

/** The manifest is fetched after the first screen, which does not need it. */
function linkManifest(): void {
  const link = document.createElement('link')
  link.rel = 'manifest'
  link.href = '/manifest.webmanifest'
  document.head.append(link)
}
