import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { expect, test } from 'vitest'

const files = readdirSync('src', { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
const styles = files.filter((path) => path.endsWith('.module.css'))
const sources: Readonly<Record<string, string>> = Object.fromEntries(files.filter((path) => /\.(tsx?|css)$/.test(path)).map((path) => [path, readFileSync(path, 'utf8')]))

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
  const hosts = Object.entries(sources).filter(([path]) => !path.startsWith('src/commands/')).flatMap(([path, source]) =>
    [...source.matchAll(/https?:\/\/(?!www\.w3\.org\/)[\w.-]+/g)].map(([found]) => `${path}: ${found}`),
  )
  expect(hosts).toEqual([])
})
