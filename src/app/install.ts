/** The browser's own question whether to install the app, which it lets us ask once, later. */
interface InstallQuestion extends Event {
  prompt(): Promise<unknown>
}

let question: InstallQuestion | undefined
const listeners = new Set<() => void>()

/** Remembers the browser's question. It comes once, soon after the page, before anybody wants to be asked. */
export function rememberInstall(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    question = event as InstallQuestion
    for (const call of listeners) call()
  })
  addEventListener('appinstalled', () => {
    question = undefined
    for (const call of listeners) call()
  })
}

/** Calls when it changes whether the app can be installed, or has been. Returns how to stop. */
export function whenInstallChanges(call: () => void): () => void {
  listeners.add(call)
  return () => listeners.delete(call)
}

/** Asks whether to install the app; absent where this browser does not let us ask. */
export function installer(): (() => Promise<void>) | undefined {
  return (
    question &&
    (async () => {
      const asked = question
      question = undefined
      await asked?.prompt()
    })
  )
}
