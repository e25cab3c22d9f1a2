/// <reference lib="webworker" />
import { intact, keep, type Files } from './store-room.ts'

declare const self: ServiceWorkerGlobalScope
/** Every file of this version and its digest, put here when the app is built. */
declare const FILES: Files
/** A digest of all of them. */
declare const VERSION: string
/** What is said, in each language, where a page can be had from nowhere. */
declare const DAMAGED: Readonly<Record<string, string>>
/** By the folder of a language's pages, the face that its readers prefer, and the one that its first page begins with. */
declare const FACES: Readonly<Record<string, { readonly first: string; readonly font: string; readonly script: string }>>

const files = FILES
const damaged = DAMAGED
const faces = FACES
const cacheName = `alongside-${VERSION}`
const isFace = (pathname: string) => pathname.startsWith('/fonts/')
/** The addresses that the app's own page answers. Any other navigation is answered as the host does. */
const rooms = /^(\/[a-z]{2})?\/(prepare|together|story|follow-up|paper)(\/|$)/
/** Files whose names change with what is in them, so that any version may answer for another. */
const forEver = /^\/(assets|fonts)\//

// Where one file is not what it should be, as when a version is only half uploaded, none of it is taken.
self.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(cacheName)
      await Promise.all(Object.keys(files).map(async (file) => keep(cache, files, file, await fetch(new Request(file, { cache: 'reload' })))))
    })(),
  )
})

// The version before stays: another window may still be in the middle of a visit on it.
self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const earlier = (await caches.keys()).filter((name) => name.startsWith('alongside-') && name !== cacheName)
      for (const name of earlier) await keepFacesOf(name)
      for (const name of earlier.slice(0, -1)) await caches.delete(name)
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
  event.respondWith(request.mode === 'navigate' ? page(request, pathname) : file(request, pathname))
})

/** Faces that some readers fetched stay theirs from one version to the next: a face never changes under its name. */
async function keepFacesOf(older: string): Promise<void> {
  const [from, to] = await Promise.all([caches.open(older), caches.open(cacheName)])
  for (const request of await from.keys()) {
    const { pathname } = new URL(request.url)
    const face = isFace(pathname) && !(pathname in files) ? await from.match(request) : undefined
    if (face) await to.put(request, face)
  }
}

/** A page is answered only together with the scripts that it cannot begin without. */
async function page(request: Request, pathname: string): Promise<Response> {
  const cache = await caches.open(cacheName)
  const kept = await intact(cache, files, pageAt(pathname))
  if (!kept) return await fetch(request).catch(() => sayDamaged(pathname))
  for (const [, script = ''] of (await kept.clone().text()).matchAll(/<script type="module"[^>]* src="([^"]+)"/g)) {
    const answer = await file(new Request(script), script)
    if (!answer.ok) return sayDamaged(pathname)
  }
  return await inPreferredFace(cache, pageAt(pathname), kept)
}

/** From the store-room where it is whole; otherwise from the network, and from then on from the store-room; or from a version before. */
async function file(request: Request, pathname: string): Promise<Response> {
  const cache = await caches.open(cacheName)
  const kept = await intact(cache, files, pathname)
  if (kept) return kept
  try {
    const fetched = await fetch(request)
    // A face that only some readers need comes when it is first asked for, and stays.
    if (fetched.ok && (pathname in files || isFace(pathname))) return await keep(cache, files, pathname, fetched)
    if (fetched.ok || !forEver.test(pathname)) return fetched
  } catch {
    // No network, or what came is not what was asked for.
  }
  const before = forEver.test(pathname) ? await caches.match(pathname, { ignoreVary: true }) : undefined
  return before ?? new Response(null, { status: 504, statusText: 'Not here' })
}

/** The page set in the face that its readers prefer, where that is on the device: said in the page, so that nothing moves when it comes. */
async function inPreferredFace(cache: Cache, page: string, kept: Response): Promise<Response> {
  const face = faces[page.slice(0, page.lastIndexOf('/'))]
  if (!face || !(await cache.match(face.font))) return kept
  const html = (await kept.text()).replace('<html ', `<html data-script="${face.script}" `).replace(face.first, face.font)
  return new Response(html, { headers: kept.headers })
}

function pageAt(pathname: string): string {
  const room = rooms.exec(pathname)
  if (room) return `${room[1] ?? ''}/app.html`
  // The address of a language is its first screen, with or without a slash at the end.
  if (/^\/[a-z]{2}$/.test(pathname)) return `${pathname}/index.html`
  return pathname.endsWith('/') ? `${pathname}index.html` : pathname
}

function sayDamaged(pathname: string): Response {
  const said = damaged[pathname.split('/')[1] ?? ''] ?? damaged['']
  return new Response(said ?? null, { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': "default-src 'none'" } })
}
