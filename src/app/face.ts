import type { Language } from '../i18n/languages.ts'

/**
 * Puts the face that readers of this language prefer on the page, where it is on the device already;
 * where it is not, brings it for the next start, once the service worker can keep it.
 */
export async function bringFace({ later }: Language): Promise<void> {
  if (!later || !('serviceWorker' in navigator)) return
  const address = `/fonts/${later.font}.woff2`
  if (await globalThis.caches?.match(address)) {
    document.documentElement.dataset['script'] = later.script
    return
  }
  await controlled()
  await fetch(address).catch(() => undefined)
}

/** Resolves when the service worker answers for this page; a page that it never answers for waits for ever, and nothing with it. */
function controlled(): Promise<unknown> {
  if (navigator.serviceWorker.controller) return Promise.resolve()
  return new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }))
}
