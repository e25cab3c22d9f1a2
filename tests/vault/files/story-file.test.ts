import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { argon2id } from 'hash-wasm'
import { describe, expect, test } from 'vitest'
import { writeRecord, type Recorded } from '../../../src/records/record.ts'
import { stretchHere } from '../../../src/sealing/argon2.ts'
import { newRecoveryCode } from '../../../src/sealing/recovery-code.ts'
import type { Bytes } from '../../../src/sealing/padding.ts'
import { readCopy, writeCopy } from '../../../src/vault/copies/sealed-copy.ts'
import { partsFromBytes, type StoryParts } from '../../../src/vault/copies/story-parts.ts'
import { freshFileKeys, type FileKeys } from '../../../src/vault/files/file-keys.ts'
import { makeStoryFile, openerForCode, openerForPassphrase, openersFor, openStoryFile, waysInto, type Typed } from '../../../src/vault/files/story-file.ts'
import { anyEntry } from '../../records/arbitraries.ts'
import { draft, noted, said } from '../samples.ts'

const code = newRecoveryCode()
const passphrase = 'three quiet herons'
const byCode: Typed = { how: 'code', words: code }
const byPassphrase: Typed = { how: 'passphrase', words: passphrase }

const asParts = (written: readonly unknown[], person = 'p1'): StoryParts => partsFromBytes(new TextEncoder().encode(JSON.stringify({ person, records: written })))!.parts
const recorded: readonly Recorded[] = [
  { what: 'entry', entry: said('a', { words: ' “Café” \ud800 ', by: { voice: 'family', name: 'Zofia' } }) },
  { what: 'entry', entry: said('b') },
  { what: 'visit-entry', visit: 'v1', entry: noted('n', 1) },
  { what: 'draft', draft: draft('people', 'half a sent') },
]
const written = recorded.map(writeRecord)

async function keys(): Promise<FileKeys> {
  return await (await (await freshFileKeys('key-1')).withOpener(await openerForCode(code))).withOpener(await openerForPassphrase(passphrase, stretchHere))
}

async function open(file: Bytes, typed: Typed) {
  const ways = waysInto(file)
  if (!ways.ok) return ways
  const openers = await openersFor(ways.copy, typed, stretchHere)
  return typeof openers === 'string' ? { ok: false as const, problem: openers } : await openStoryFile(ways.copy, openers)
}

describe('a file of a story', () => {
  test('opens with the code and with the passphrase, to all that was said', async () => {
    const file = await makeStoryFile('p1', asParts(written), await keys())
    expect(waysInto(file)).toMatchObject({ ok: true, ways: ['passphrase', 'code'] })
    for (const typed of [byCode, byPassphrase, { how: 'code', words: code.toLowerCase().replaceAll('-', ' ') }, { how: 'passphrase', words: ' Three  quiet HERONS' }] as const) {
      expect(await open(file, typed)).toMatchObject({
        ok: true,
        story: { person: 'p1', parts: 3, damaged: 0, change: { entries: [recorded[0], recorded[1]].map((each) => (each as { entry: object }).entry), drafts: [draft('people', 'half a sent')] } },
      })
    }
  })

  test('says in the open neither whose it is nor what it is about', async () => {
    const canary = said('canary-id', { words: 'canary words', concept: 'canary-concept', by: { voice: 'person', name: 'canary-name' } })
    const file = await makeStoryFile('canary-person', asParts([writeRecord({ what: 'entry', entry: canary })], 'canary-person'), await keys())
    expect(Buffer.from(file).toString('latin1')).not.toMatch(/canary/i)
    const reading = readCopy(file)
    expect(Object.keys(JSON.parse(new TextDecoder().decode(reading.ok ? reading.copy.line : new Uint8Array())) as object).sort()).toEqual(['format', 'key', 'kind', 'nonce', 'version', 'wraps'])
  })

  test('is refused with the one reason that holds', async () => {
    const file = await makeStoryFile('p1', asParts(written), await (await freshFileKeys('key-1')).withOpener(await openerForCode(code)))
    const flipped = file.slice()
    flipped[flipped.length - 5]! ^= 1
    const cases: readonly (readonly [Bytes, Typed, string])[] = [
      [file, { how: 'code', words: newRecoveryCode() }, 'wrong'],
      [file, { how: 'code', words: code.slice(0, -1) }, 'code-length'],
      [file, { how: 'code', words: code.replace(/^./, (sign) => (sign === '7' ? '8' : '7')) }, 'code-slip'],
      [file, { how: 'code', words: code.replace(/^./, 'U') }, 'code-sign'],
      [file, byPassphrase, 'no-such-way'],
      [flipped, byCode, 'damaged'],
      [file.slice(0, -1), byCode, 'damaged'],
      [new TextEncoder().encode('{"format":"other"}\n'), byCode, 'not-a-copy'],
    ]
    for (const [bytes, typed, problem] of cases) expect(await open(bytes, typed)).toEqual({ ok: false, problem })
  })

  test('with a passphrase that was stretched too little, or absurdly long, is refused before any work', async () => {
    const file = await makeStoryFile('p1', asParts(written), await keys())
    const reading = readCopy(file)
    if (!reading.ok) throw new Error(reading.problem)
    for (const cost of [{ memory: 8, passes: 1, lanes: 1 }, { memory: 4_000_000, passes: 1, lanes: 1 }, { memory: 47_104, passes: 100_000, lanes: 1 }]) {
      const wraps = reading.copy.wraps.map((wrap) => (wrap.kind === 'passphrase' ? { ...wrap, cost } : wrap))
      let worked = false
      const openers = await openersFor({ ...reading.copy, wraps }, byPassphrase, async (...given) => ((worked = true), stretchHere(...given)))
      expect([openers, worked]).toEqual(['damaged', false])
    }
  })

  test('from a later version of the records is refused whole', async () => {
    const file = await makeStoryFile('p1', asParts([...written, { version: 99, what: 'thought' }]), await keys())
    expect(await open(file, byCode)).toEqual({ ok: false, problem: 'newer' })
  })

  test('in which a record is damaged gives the others, and says how many cannot be read', async () => {
    const file = await makeStoryFile('p1', asParts([...written, { version: 1, what: 'entry', entry: { kind: 'said' } }, 7, null, { __proto__: null }]), await keys())
    const reading = await open(file, byCode)
    expect(reading).toMatchObject({ ok: true, story: { parts: 3, damaged: 4 } })
  })

  test.each<[string, unknown]>([
    ['is no story', []],
    ['has no person', { records: written }],
    ['has a person that is no id', { person: '../../etc', records: written }],
    ['has a person that is a prototype', { person: { length: 3 }, records: written }],
    ['has records that are none', { person: 'p1', records: 'many' }],
    ['has nothing in it', { person: 'p1', records: [] }],
  ])('that opens and %s is refused', async (_, content) => {
    const { copy, id, wraps } = await keys()
    const file = await writeCopy({ kind: 'file', key: id, wraps }, copy, new TextEncoder().encode(JSON.stringify(content)))
    expect(await open(file, byCode)).toEqual({ ok: false, problem: 'damaged' })
  })
})

describe('the decoder that ships beside the app', () => {
  interface Decoder {
    openACopy(file: Uint8Array, typed: string, argon2: typeof argon2id): Promise<{ readonly person: string; readonly records: readonly unknown[] }>
  }
  const source = readFileSync('public/open-a-copy.js', 'utf8')
  const decoder = runInNewContext(`${source}; ({ openACopy })`, { TextEncoder, TextDecoder, Uint8Array, Error, JSON, Blob, Response, DecompressionStream, crypto, atob }) as Decoder

  test('opens real copies with the code and with the passphrase, whatever was said', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyEntry, { minLength: 1, maxLength: 8 }), fc.boolean(), async (entries, useCode) => {
        const all = [...asParts(entries.map((entry) => writeRecord({ what: 'entry', entry }))).values()].map((part) => part.written)
        const file = await makeStoryFile('p1', asParts(all), await keys())
        const copy = await decoder.openACopy(file, useCode ? code : passphrase, argon2id)
        expect(JSON.parse(JSON.stringify(copy))).toEqual(JSON.parse(JSON.stringify({ person: 'p1', records: all })))
      }),
      { numRuns: 8 },
    )
  }, 120_000)

  test('refuses a wrong code, a wrong passphrase and a damaged file', async () => {
    const file = await makeStoryFile('p1', asParts(written), await keys())
    const flipped = file.slice()
    flipped[flipped.length - 5]! ^= 1
    for (const [bytes, typed] of [[file, newRecoveryCode()], [file, 'three quiet swans'], [flipped, code], [file.slice(0, 40), code]] as const) {
      await expect(decoder.openACopy(bytes, typed, argon2id)).rejects.toThrow()
    }
  })

  test('is short enough to be read, and asks nobody for anything', () => {
    const lines = source.slice(0, source.indexOf('// From here on')).split('\n').filter((line) => line.trim() !== '' && !line.startsWith('//'))
    expect(lines.length).toBeLessThanOrEqual(60)
    expect(source).not.toMatch(/fetch|XMLHttp|import |https?:|innerHTML|eval/)
    expect(readFileSync('public/open-a-copy.html', 'utf8')).not.toMatch(/<script(?![^>]* src=)|\son[a-z]+=|style=/)
  })

  test('stretches passphrases with the very file that is put beside it', async () => {
    const file = readFileSync(createRequire(import.meta.url).resolve('hash-wasm/dist/argon2.umd.min.js'), 'utf8')
    expect(file).toContain('argon2id')
  })
})
