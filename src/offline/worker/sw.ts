/// <reference lib="webworker" />
declare const self: ServiceWorkerGlobalScope
/** Every file of this version, put here when the app is built. */
declare const FILES: readonly string[]
/** A digest of all of them. */
declare const VERSION: string

const cacheName = `alongside-${VERSION}`
/** The addresses that the app's own page answers. Any other navigation is answered as the host does. */
const rooms = /^(\/[a-z]{2})?\/(prepare|together|story)(\/|$)/

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(cacheName).then((cache) => cache.addAll(FILES.map((file) => new Request(file, { cache: 'reload' })))),
  )
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) if (name.startsWith('alongside-') && name !== cacheName) await caches.delete(name)
      await self.clients.claim()
    })(),
  )
})

// A newer version waits until the first screen asks for it: never in the middle of a visit.
self.addEventListener('message', (event) => {
  if (event.data === 'take-over') void self.skipWaiting()
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (request.method !== 'GET' || origin !== self.location.origin) return
  event.respondWith(answer(request, pathname))
})

async function answer(request: Request, pathname: string): Promise<Response> {
  const cache = await caches.open(cacheName)
  const kept = await cache.match(request.mode === 'navigate' ? pageAt(pathname) : request, { ignoreSearch: true, ignoreVary: true })
  if (kept) return kept
  const fetched = await fetch(request)
  // A face that only some readers need comes when it is first asked for, and stays.
  if (fetched.ok && pathname.startsWith('/fonts/')) await cache.put(request, fetched.clone())
  return fetched
}

function pageAt(pathname: string): string {
  const room = rooms.exec(pathname)
  if (room) return `${room[1] ?? ''}/app.html`
  return pathname.endsWith('/') ? `${pathname}index.html` : pathname
}
