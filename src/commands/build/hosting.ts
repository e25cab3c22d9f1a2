/** How to host this very build. It is for the server, so the app never asks for it. */
export const hostingFile = 'serve.json'

interface Header {
  readonly key: string
  readonly value: string
}

/** What the server is told: which page answers which address, and the headers of every answer. */
export interface Hosting {
  readonly rewrites: readonly { readonly source: string; readonly destination: string }[]
  readonly headers: readonly { readonly source: string; readonly headers: readonly Header[] }[]
}

/** The hosting with the pages of every language: what answers an address answers it below the path of each language as well. */
export function answeringBelow(hosting: Hosting, paths: readonly string[]): Hosting {
  const below = paths.flatMap((path) => hosting.rewrites.map(({ source, destination }) => ({ source: `/${path}${source === '/' ? '' : source}`, destination: `/${path}${destination}` })))
  return { ...hosting, rewrites: [...hosting.rewrites, ...below] }
}
