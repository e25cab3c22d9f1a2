/// <reference lib="webworker" />
declare const self: ServiceWorkerGlobalScope
/** Every file of this version, put here when the app is built. */
declare const FILES: readonly string[]
/** A digest of all of them. */
declare const VERSION: string
/** By the folder of a language's pages, the face that its readers prefer, and the one that its first page begins with. */
declare const FACES: Readonly<Record<string, { readonly first: string; readonly font: string; readonly script: string }>>

const cacheName = `alongside-${VERSION}`
const isFace = (pathname: string) => pathname.startsWith('/fonts/')
/** The addresses that the app's own page answers. Any other navigation is answered as the host does. */
const rooms = /^(\/[a-z]{2})?\/(prepare|together|story|follow-up|paper)(\/|$)/

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches.open(cacheName).then((cache) => cache.addAll(FILES.map((file) => new Request(file, { cache: 'reload' })))),
  )
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) {
        if (!name.startsWith('alongside-') || name === cacheName) continue
        await keepFacesOf(name)
        await caches.delete(name)
      }
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

/** Faces that some readers fetched stay theirs from one version to the next: a face never changes under its name. */
async function keepFacesOf(older: string): Promise<void> {
  const [from, to] = await Promise.all([caches.open(older), caches.open(cacheName)])
  for (const request of await from.keys()) {
    const { pathname } = new URL(request.url)
    const face = isFace(pathname) && !FILES.includes(pathname) ? await from.match(request) : undefined
    if (face) await to.put(request, face)
  }
}

async function answer(request: Request, pathname: string): Promise<Response> {
  const cache = await caches.open(cacheName)
  const page = request.mode === 'navigate' ? pageAt(pathname) : undefined
  const kept = await cache.match(page ?? request, { ignoreSearch: true, ignoreVary: true })
  if (kept) return page === undefined ? kept : inPreferredFace(cache, page, kept)
  const fetched = await fetch(request)
  // A face that only some readers need comes when it is first asked for, and stays.
  if (fetched.ok && isFace(pathname)) await cache.put(request, fetched.clone())
  return fetched
}

/** The page set in the face that its readers prefer, where that is on the device: said in the page, so that nothing moves when it comes. */
async function inPreferredFace(cache: Cache, page: string, kept: Response): Promise<Response> {
  const face = FACES[page.slice(0, page.lastIndexOf('/'))]
  if (!face || !(await cache.match(face.font))) return kept
  const html = (await kept.text()).replace('<html ', `<html data-script="${face.script}" `).replace(face.first, face.font)
  const headers = new Headers(kept.headers)
  for (const ofTheOldBody of ['content-encoding', 'content-length']) headers.delete(ofTheOldBody)
  return new Response(html, { headers })
}

function pageAt(pathname: string): string {
  const room = rooms.exec(pathname)
  if (room) return `${room[1] ?? ''}/app.html`
  // The address of a language is its first screen, with or without a slash at the end.
  if (/^\/[a-z]{2}$/.test(pathname)) return `${pathname}/index.html`
  return pathname.endsWith('/') ? `${pathname}index.html` : pathname
}
