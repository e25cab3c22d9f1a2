import { createHash } from 'node:crypto'
import type { Hosting } from './hosting.ts'

/** The one style sheet that a page asks for before it can be painted. Throws where there is not exactly one. */
export function styleSheetOf(page: string): { readonly tag: string; readonly file: string } {
  const [first, ...more] = page.matchAll(/<link rel="stylesheet"[^>]* href="\/([^"]+)">/g)
  if (!first?.[1] || more.length > 0) throw new Error('The page does not ask for exactly one style sheet')
  return { tag: first[0], file: first[1] }
}

/**
 * The page with its style written into it, so that it can be painted after one answer of the server.
 * The link stays, switched off: it is never fetched, and tells the loader of the rooms' styles that this one is there.
 */
export function withStyleInPage(page: string, tag: string, style: string): string {
  if (/<\/style/i.test(style)) throw new Error('The style would end too early in a page')
  return page.replace(tag, () => `<style>${style}</style>${tag.replace('<link ', '<link disabled ')}`)
}

/** The hosting with this very style allowed in a page, by its digest, and no other. Throws where its policy has another shape. */
export function allowingStyle(hosting: Hosting, style: string): Hosting {
  const digest = createHash('sha256').update(style).digest('base64')
  let allowed = 0
  const headers = hosting.headers.map((rule) => ({
    ...rule,
    headers: rule.headers.map((header) => {
      if (header.key !== 'Content-Security-Policy' || !header.value.includes("style-src 'self';")) return header
      allowed += 1
      return { ...header, value: header.value.replace("style-src 'self';", `style-src 'self' 'sha256-${digest}';`) }
    }),
  }))
  if (allowed !== 1) throw new Error('hosting/serve.json has lost its one policy on styles')
  return { ...hosting, headers }
}
