import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Hosting } from '../../src/commands/build/hosting.ts'
import { allowingStyle, styleSheetOf, withStyleInPage } from '../../src/commands/build/style-in-page.ts'

const tag = '<link rel="stylesheet" crossorigin href="/assets/index-1a.css">'
const page = `<head>${tag}</head>`
const style = 'a::before{content:"$& $1"}'
const hosting = JSON.parse(readFileSync('hosting/serve.json', 'utf8')) as Hosting

test('the one style sheet of a page is found', () => {
  expect(styleSheetOf(page)).toEqual({ tag, file: 'assets/index-1a.css' })
})

test.each([['none', '<head></head>'], ['two', tag + tag]])('a page with %s is refused', (_, wrong) => {
  expect(() => styleSheetOf(wrong)).toThrow('exactly one style sheet')
})

test('the style stands in the page byte for byte, and the link is switched off', () => {
  expect(withStyleInPage(page, tag, style)).toBe(`<head><style>${style}</style><link disabled rel="stylesheet" crossorigin href="/assets/index-1a.css"></head>`)
})

test('a style that would end too early is refused', () => {
  expect(() => withStyleInPage(page, tag, 'a::before{content:"</STYLE>"}')).toThrow('too early')
})

test('the policy allows that very style, and nothing else is other than it was', () => {
  const digest = `'sha256-${createHash('sha256').update(style).digest('base64')}'`
  const allowed = allowingStyle(hosting, style)
  expect(JSON.stringify(allowed)).toContain(`style-src 'self' ${digest};`)
  expect(JSON.parse(JSON.stringify(allowed).replace(` ${digest}`, ''))).toEqual(hosting)
})

test('a policy of another shape is refused', () => {
  expect(() => allowingStyle({ rewrites: [], headers: [] }, style)).toThrow('one policy on styles')
})
