/** The scripts of our own that may be started beside the page: the service worker, and the workers of this build. */
const own = /^\/(sw\.js|assets\/[a-z-]+\.worker-[\w-]+\.js)$/

interface Types {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): { createScriptURL(address: string): unknown }
}

let policy: ReturnType<Types['createPolicy']> | undefined

/** The one policy by which a script's address is trusted. Throws at any address but our own. */
export function trustedScript(address: string): string {
  const types = (globalThis as { trustedTypes?: Types }).trustedTypes
  if (!types || !import.meta.env.PROD) return address
  policy ??= types.createPolicy('alongside', {
    createScriptURL: (given) => {
      if (!own.test(given)) throw new TypeError('Only the app’s own scripts are trusted')
      return given
    },
  })
  return policy.createScriptURL(address) as string
}
