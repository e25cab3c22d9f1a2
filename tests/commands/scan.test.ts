import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { deflateRawSync, deflateSync, gzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { waysIn } from '../../src/commands/scan/needles.ts'
import { scanFolder } from '../../src/commands/scan/scan-folder.ts'

const word = 'zqvxkwyjph'
const sentence = `I said: ${word}, and more than that.`
const noise = Buffer.from(Array.from({ length: 5000 }, (_, index) => 7 + ((index * 7919 + (index >> 3)) % 249)))
const among = (bytes: Buffer) => Buffer.concat([noise, bytes, noise])

describe('words are found', () => {
  test.each([
    ['as they are', Buffer.from(sentence), 'utf-8'],
    ['as pairs of bytes', Buffer.from(sentence, 'utf16le'), 'utf-16'],
    ['in base64', Buffer.from(Buffer.from(sentence).toString('base64')), 'base64'],
    ['in base64, one byte later', Buffer.from(Buffer.from(`.${sentence}`).toString('base64')), 'base64'],
    ['in base64, two bytes later', Buffer.from(Buffer.from(`..${sentence}`).toString('base64')), 'base64'],
    ['in a gzip stream', gzipSync(sentence), 'deflate'],
    ['in a zlib stream', deflateSync(sentence), 'deflate'],
    ['in base64 inside a zlib stream', deflateSync(Buffer.from(sentence).toString('base64')), 'deflate'],
    ['in a stream that is cut off', gzipSync(`${sentence}${noise.toString('base64')}`).subarray(0, 3000), 'deflate'],
  ] as const)('%s', (_, bytes, encoding) => {
    expect([...waysIn(among(bytes), word)]).toEqual([encoding])
  })

  test('in a file that is one raw stream', () => {
    expect([...waysIn(deflateRawSync(sentence), word)]).toEqual(['deflate'])
  })

  test('and nothing else is', () => {
    expect([...waysIn(among(Buffer.from('zqvxk wyjph ZQVXKWYJPH')), word)]).toEqual([])
  })
})

describe('a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'alongside-scan-'))
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  test('is looked through to the bottom, names of files included', () => {
    mkdirSync(join(folder, 'Default', 'Deep'), { recursive: true })
    writeFileSync(join(folder, 'Default', 'nothing'), noise)
    writeFileSync(join(folder, 'Default', 'Deep', 'words'), Buffer.from(sentence, 'utf16le'))
    writeFileSync(join(folder, 'Default', `${word}.txt`), 'nothing inside')
    const { files, hits } = scanFolder(folder, word)
    expect(files).toBe(3)
    expect([...hits].sort((one, other) => one.file.localeCompare(other.file))).toEqual([
      { file: join('Default', 'Deep', 'words'), encodings: ['utf-16'] },
      { file: join('Default', `${word}.txt`), encodings: ['utf-8'] },
    ])
  })
})
