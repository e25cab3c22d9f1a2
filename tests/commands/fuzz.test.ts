import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { tryAgain, tryOne } from '../../src/commands/fuzz/case.ts'
import { readers } from '../../src/commands/fuzz/readers.ts'
import { validStory } from '../../src/commands/fuzz/valid.ts'

const crashers = 'tests/commands/crashers'

describe('hostile records, stories, copies and files', () => {
  test('crash nothing that reads them, and are never kept in part', async () => {
    for (let seed = 1; seed <= 3000; seed += 1) expect((await tryOne(seed)).crash, `case ${seed}`).toBeUndefined()
  })

  test.each(readdirSync(crashers))('that were put by crash nothing: %s', async (name) => {
    const { reader, bytes } = JSON.parse(readFileSync(join(crashers, name), 'utf8')) as { reader: string; bytes: string }
    const { outcome, crash } = await tryAgain(reader, Uint8Array.from(Buffer.from(bytes, 'base64')))
    expect([typeof outcome, crash]).toEqual(['string', undefined])
  })

  test('are told from what is whole: that is read, and kept', async () => {
    const whole = new TextEncoder().encode(JSON.stringify(validStory))
    expect((await tryAgain('story', whole)).outcome).toBe('read')
    expect((await tryAgain('keeping', whole)).outcome).toBe('kept')
  })

  test('would be found where they crash something', async () => {
    const { read } = readers['record']!
    try {
      Object.assign(readers['record']!, { read: () => Promise.reject(new RangeError('too deep')) })
      expect((await tryAgain('record', new Uint8Array())).crash).toBe('RangeError: too deep')
    } finally {
      Object.assign(readers['record']!, { read })
    }
  })
})
