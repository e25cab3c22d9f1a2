import { between, pick, type Chance } from '../chance.ts'

/** Text of JSON that says something hostile: what a value may be replaced with. */
const hostileTexts: readonly string[] = [
  'null', 'true', '0', '-0', '1e309', '-1e309', '9007199254740993', '1.5', '-1', '""', '[]', '{}', '[[]]', '"\\u0000"', '"\\ud800"', '"\\udfff\\ud800"', '"\\u202e\\u2066"', '"e\\u0301"',
  '"__proto__"', '"constructor"', '"toString"', '{"__proto__":{"polluted":true}}', '{"constructor":{"prototype":{"polluted":true}}}', '{"toJSON":1}', '{"length":4294967295}', '{"then":true}', '"2"', '2', '99',
]

/** One step deeper than any schema, and deep enough to end a call stack. */
const depths = [10, 1_000, 20_000] as const

/** Changes a value in some places, and gives it as text, which may not be JSON any more. */
export function hostileTextOf(chance: Chance, valid: unknown): string {
  const marks: string[] = []
  const changed = changedIn(chance, structuredClone(valid), marks)
  let text = JSON.stringify(changed).replace(/"\u0001(\d+)"/g, (_, index: string) => marks[Number(index)]!).replace(/"\\u0001(\d+)"/g, (_, index: string) => marks[Number(index)]!)
  for (let times = chance() < 0.15 ? between(chance, 1, 3) : 0; times > 0; times -= 1) text = brokenText(chance, text)
  return text
}

/** Stands for hostile text until all is written. */
function mark(marks: string[], text: string): string {
  marks.push(text)
  return `\u0001${marks.length - 1}`
}

function changedIn(chance: Chance, value: unknown, marks: string[]): unknown {
  let changed = value
  for (let times = between(chance, 1, 3); times > 0; times -= 1) changed = changedOnce(chance, changed, marks)
  return changed
}

function changedOnce(chance: Chance, value: unknown, marks: string[]): unknown {
  if (typeof value !== 'object' || value === null || chance() < 0.1) return mark(marks, anyHostile(chance))
  const keys = Object.keys(value)
  const key = keys[between(chance, 0, Math.max(0, keys.length - 1))]
  const holder = value as Record<string, unknown>
  if (key === undefined || chance() < 0.08) return added(chance, holder, marks)
  const drawn = chance()
  if (drawn < 0.1) return without(value, key)
  if (drawn < 0.2 && Array.isArray(value)) return [...(value as unknown[]), (value as unknown[])[between(chance, 0, value.length - 1)]]
  holder[key] = drawn < 0.45 ? mark(marks, anyHostile(chance)) : changedOnce(chance, holder[key], marks)
  return value
}

function added(chance: Chance, holder: Record<string, unknown>, marks: string[]): unknown {
  const name = pick(chance, ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'version', 'what', 'extra', ''])
  if (Array.isArray(holder)) return [...(holder as unknown[]), mark(marks, anyHostile(chance))]
  return Object.defineProperty({ ...holder }, name, { value: mark(marks, anyHostile(chance)), enumerable: true, configurable: true, writable: true })
}

function without(value: object, key: string): unknown {
  if (Array.isArray(value)) return (value as unknown[]).filter((_, index) => String(index) !== key)
  const { [key]: gone, ...rest } = value as Record<string, unknown>
  void gone
  return rest
}

function anyHostile(chance: Chance): string {
  const drawn = chance()
  if (drawn < 0.005) {
    const depth = pick(chance, depths)
    return chance() < 0.5 ? `${'['.repeat(depth)}${']'.repeat(depth)}` : `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`
  }
  if (drawn < 0.008) return JSON.stringify('x'.repeat(between(chance, 1_000, 100_000)))
  if (drawn < 0.3) return JSON.stringify(String.fromCharCode(...Array.from({ length: between(chance, 0, 12) }, () => between(chance, 0, 0xffff))))
  return pick(chance, hostileTexts)
}

function brokenText(chance: Chance, text: string): string {
  const at = between(chance, 0, text.length)
  const drawn = chance()
  if (drawn < 0.4) return text.slice(0, at)
  if (drawn < 0.7) return text.slice(0, at) + pick(chance, ['"', '{', '}', '[', ']', ',', ':', '\u0000', '\ud800', '\n', '//', '\ufeff', '9']) + text.slice(at)
  return text.slice(0, at) + text.slice(at + between(chance, 1, 9))
}

/** Bytes, with some of them changed, cut off or added. */
export function hostileBytesOf(chance: Chance, valid: Uint8Array): Uint8Array<ArrayBuffer> {
  let bytes = valid.slice() as Uint8Array<ArrayBuffer>
  for (let times = between(chance, 0, 3); times > 0; times -= 1) {
    const at = between(chance, 0, Math.max(0, bytes.length - 1))
    const drawn = chance()
    if (drawn < 0.5 && bytes.length > 0) bytes[at]! ^= 1 << between(chance, 0, 7)
    else if (drawn < 0.75) bytes = bytes.slice(0, at)
    else bytes = Uint8Array.from([...bytes.slice(0, at), ...Array.from({ length: between(chance, 1, 40) }, () => between(chance, 0, 255)), ...bytes.slice(at)])
  }
  return bytes
}
