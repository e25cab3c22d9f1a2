import { describe, expect, test } from 'vitest'

/** What each room may import: other rooms, and packages from outside. `app` and `commands` are the roof: they may import all. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  records: ['domain', 'valibot'],
  sealing: ['hash-wasm'],
  vault: ['domain', 'records', 'sealing', 'dexie'],
  scenarios: ['domain', 'valibot'],
  flow: ['domain', 'measures', 'xstate'],
  measures: ['domain'],
  summary: ['domain'],
  ui: ['react'],
  i18n: ['i18next', 'react-i18next', 'react'],
  screens: ['domain', 'ui', 'i18n', 'measures', 'flow', 'react', 'react-dom', 'react-i18next', 'i18next'],
  offline: [],
}
const roof = ['app', 'commands']

const sources = import.meta.glob<string>('/src/**/*.{ts,tsx}', { query: '?raw', import: 'default', eager: true })

interface Import {
  readonly target: string
  readonly typeOnly: boolean
}

describe('the house', () => {
  test('knows every room', () => {
    const rooms = new Set(Object.keys(sources).map(roomOf))
    expect([...rooms].filter((room) => !(room in allowed) && !roof.includes(room))).toEqual([])
  })

  test.each(Object.keys(sources).filter((path) => !roof.includes(roomOf(path))))('%s imports only what its room may', (path) => {
    const room = roomOf(path)
    const forbidden = importsOf(path).filter(({ target }) => ![room, ...(allowed[room] ?? [])].some((each) => within(target, each)))
    expect(forbidden).toEqual([])
  })

  test('keeps machines and events to types in the screens', () => {
    const values = Object.keys(sources)
      .filter((path) => roomOf(path) === 'screens')
      .flatMap((path) => importsOf(path).filter(({ target, typeOnly }) => within(target, 'flow') && !typeOnly).map(({ target }) => `${path}: ${target}`))
    expect(values).toEqual([])
  })

  test('has no barrels, and nothing called after what it is not', () => {
    const names = Object.keys(sources).filter((path) => /\/(index|utils?|common|helpers?|lib|types)\.tsx?$|\/(utils|common|helpers|lib)\//.test(path))
    expect(names).toEqual([])
  })

  test('has no file that is too long to read', () => {
    const long = Object.entries(sources).filter(([, source]) => source.split('\n').length > 250)
    expect(long.map(([path]) => path)).toEqual([])
  })
})

function roomOf(path: string): string {
  return path.split('/')[2] ?? ''
}

function importsOf(path: string): readonly Import[] {
  const here = new URL(path, 'file://')
  const found = [...(sources[path] ?? '').matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?\s+from\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm)]
  return found.map(([, type, named, lazy]) => {
    const name = named ?? lazy ?? ''
    const target = name.startsWith('.') ? new URL(name, here).pathname.replace(/^\/src\//, '') : name
    return { target, typeOnly: type !== undefined }
  })
}

function within(target: string, room: string): boolean {
  return target === room || target.startsWith(`${room}/`)
}
