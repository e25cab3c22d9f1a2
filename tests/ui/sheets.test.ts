import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const room = join(import.meta.dirname, '../../src/ui')
const files = readdirSync(room, { recursive: true, encoding: 'utf8' }).map((name) => [name, name.includes('.') ? readFileSync(join(room, name), 'utf8') : ''] as const)
const sheets = files.filter(([name]) => name.endsWith('.module.css') || name === 'base.css')
const pieces = files.filter(([name]) => name.endsWith('.tsx'))
const everySheet = files.filter(([name]) => name.endsWith('.css')).map(([, css]) => css).join('')
const known = new Set([...everySheet.matchAll(/(--[\w-]+):/g)].map((match) => match[1]))

describe.each(sheets)('%s', (_, css) => {
  test('turns round where the language does: it names start and end, never left and right', () => {
    const physical = /(?:^|[{;\s])((?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right|top|bottom)|left|right|top|bottom|width|height|(?:min|max)-(?:width|height)|text-align:(?:left|right))\s*:/gm
    expect([...css.matchAll(physical)].map((match) => match[1])).toEqual([])
  })

  test('asks for no colour or size that is not there', () => {
    expect([...css.matchAll(/var\((--[\w-]+)/g)].map((match) => match[1]).filter((name) => !known.has(name))).toEqual([])
  })

  test('takes its colours from the tokens, save on paper', () => {
    const onScreen = css.replaceAll(/@media print\{(?:[^{}]|\{[^{}]*\})*\}/g, '')
    expect(onScreen.match(/#[0-9a-f]{3,8}\b/gi) ?? []).toEqual([])
  })

  test('sets type in rem or em, so that it grows with the reader', () => {
    expect([...css.matchAll(/font-size:\s*[\d.]+px/g)].map((match) => match[0])).toEqual([])
  })
})

test.each(pieces)('%s has no style attribute, which the content policy would refuse', (_, source) => {
  expect(source).not.toMatch(/\sstyle=/)
})

test.each(pieces)('%s knows no words of its own', (_, source) => {
  const shown = [...source.matchAll(/>\s*([A-Za-z][A-Za-z ,.?!]+)\s*<\//g)].map((match) => match[1])
  expect(shown).toEqual([])
})
