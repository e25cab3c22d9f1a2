import { basename } from 'node:path'
import { expect, test } from 'vitest'

const styles = Object.keys(import.meta.glob('/src/**/*.module.css', { query: '?raw' }))
const sources = import.meta.glob<string>('/src/**/*.{ts,tsx,css}', { query: '?raw', import: 'default', eager: true })

test('every style sheet has a name of its own, because the names of its classes begin with it', () => {
  const names = styles.map((path) => basename(path))
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
})

test('layout never says left or right, so that it can be mirrored', () => {
  const sided = Object.entries(sources)
    .filter(([path]) => path.endsWith('.css'))
    .flatMap(([path, css]) => [...css.matchAll(/(?:margin|padding|border)-(?:left|right)\b|text-align:\s*(?:left|right)|(?:^|[;{\s])(?:left|right):/g)].map(([found]) => `${path}: ${found.trim()}`))
  expect(sided).toEqual([])
})

test('no style is written into an element, which the content security policy would refuse', () => {
  const inline = Object.entries(sources).filter(([path, source]) => path.endsWith('.tsx') && /\bstyle=\{/.test(source))
  expect(inline.map(([path]) => path)).toEqual([])
})

test('nothing reaches another host', () => {
  const hosts = Object.entries(sources).flatMap(([path, source]) =>
    [...source.matchAll(/https?:\/\/(?!www\.w3\.org\/)[\w.-]+/g)].map(([found]) => `${path}: ${found}`),
  )
  expect(hosts).toEqual([])
})
