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
  const offer = (newer: Newer) => {
    waiting = newer
    for (const call of waitingListeners) call(newer)
  }
  const notice = () => {
    const worker = registration.waiting
    if (worker && navigator.serviceWorker.controller) offer({ take: () => worker.postMessage('take-over') })
  }
  const watch = () => registration.installing?.addEventListener('statechange', notice)
  notice()
  watch()
  registration.addEventListener('updatefound', watch)
  let had = navigator.serviceWorker.controller !== null
  navigator.serviceWorker.addEventListener('controllerchange', () => {
    // The first one of all is the version that this page came with.
    if (had) moveOver(offer)
    had = true
  })
}

/** A newer version has been taken, here or in another window. Where something may be being written, it waits for the first screen. */
function moveOver(offer: (newer: Newer) => void): void {
  const reload = () => location.reload()
  if (document.documentElement.dataset['at'] === 'welcome') reload()
  else offer({ take: reload })
}

/** The manifest is fetched after the first screen, which does not need it. */
function linkManifest(): void {
  const link = document.createElement('link')
  link.rel = 'manifest'
  link.href = '/manifest.webmanifest'
  document.head.append(link)
}
