import type { PersonId } from '../../domain/statement.ts'
import { keysFrom } from '../../sealing/data-key.ts'
import { readCode, type CodeProblem } from '../../sealing/recovery-code.ts'
import { isFairCost, plainPassphrase, usualCost, type Stretch } from '../../sealing/stretching.ts'
import { fromText } from '../../sealing/text.ts'
import { newTerms, openerFrom, termsOf, unwrap, type Opener } from '../../sealing/wraps.ts'
import type { Bytes } from '../../sealing/padding.ts'
import { unpack } from '../copies/packing.ts'
import { mostBytes, openCopy, readCopy, writeCopy, type CopyProblem, type SealedCopy } from '../copies/sealed-copy.ts'
import { changeOf, countOf, partsAsBytes, partsFromBytes, type StoryParts } from '../copies/story-parts.ts'
import type { Change } from '../vault.ts'
import type { FileKeys, FileOpener } from './file-keys.ts'

/** How the names of the files end. */
export const fileEnding = '.alongside'

/** One sealed file of a whole story. It says in the open neither whose it is nor what it is about. */
export async function makeStoryFile(person: PersonId, parts: StoryParts, { id, copy, wraps }: FileKeys): Promise<Bytes> {
  return await writeCopy({ kind: 'file', key: id, wraps }, copy, partsAsBytes(person, parts))
}

/** What somebody types to open a file. */
export interface Typed {
  readonly how: FileOpener
  readonly words: string
}

/** The opener that a new code makes. */
export async function openerForCode(code: string): Promise<Opener> {
  const reading = readCode(code)
  if (!reading.ok) throw new RangeError(`Not a code: ${reading.problem}`)
  return await openerFrom(newTerms('code'), reading.secret)
}

/** The opener that a new passphrase makes. */
export async function openerForPassphrase(words: string, stretch: Stretch): Promise<Opener> {
  const terms = newTerms('passphrase', { cost: usualCost })
  return await openerFrom(terms, await stretch(plainPassphrase(words), fromText(terms.salt)!, usualCost))
}

export type FileProblem = CopyProblem | 'no-such-way' | 'wrong' | `code-${CodeProblem}`

/** A story out of a file, read as far as this app can read it. */
export interface StoryInFile {
  readonly person: PersonId
  readonly change: Change
  readonly parts: number
  /** How many of its parts cannot be read. */
  readonly damaged: number
}

export type FileReading = { readonly ok: true; readonly story: StoryInFile } | { readonly ok: false; readonly problem: FileProblem }

/** In which ways a file can be opened, or why it is none. */
export function waysInto(bytes: Bytes): { readonly ok: true; readonly copy: SealedCopy; readonly ways: readonly FileOpener[] } | { readonly ok: false; readonly problem: CopyProblem } {
  const reading = readCopy(bytes)
  if (!reading.ok) return reading
  const ways = (['passphrase', 'code'] as const).filter((way) => reading.copy.wraps.some(({ kind }) => kind === way))
  return ways.length > 0 ? { ok: true, copy: reading.copy, ways } : { ok: false, problem: 'damaged' }
}

/** The openers that what was typed may make for this copy. Weak and absurd costs are refused before any work is done. */
export async function openersFor({ wraps }: SealedCopy, { how, words }: Typed, stretch: Stretch): Promise<readonly Opener[] | FileProblem> {
  const theirs = wraps.filter(({ kind }) => kind === how).slice(0, 2)
  if (theirs.length === 0) return 'no-such-way'
  if (how === 'code') {
    const reading = readCode(words)
    if (!reading.ok) return `code-${reading.problem}`
    return await Promise.all(theirs.map((wrap) => openerFrom(termsOf(wrap), reading.secret)))
  }
  const openers: Opener[] = []
  for (const wrap of theirs) {
    const salt = fromText(wrap.salt)
    if (!wrap.cost || !isFairCost(wrap.cost) || !salt || salt.length < 16) return 'damaged'
    openers.push(await openerFrom(termsOf(wrap), await stretch(plainPassphrase(words), salt, wrap.cost)))
  }
  return openers
}

/** Opens a file and reads all of it, before anything is done with it. Never rejects for what is in the file. */
export async function openStoryFile(copy: SealedCopy, openers: readonly Opener[]): Promise<FileReading> {
  const dataKey = await firstKey(copy, openers)
  if (!dataKey) return { ok: false, problem: 'wrong' }
  const keys = await keysFrom(dataKey)
  const opened = await openCopy(copy, copy.kind === 'file' ? keys.copy : keys.mirror)
  const bytes = opened.ok ? (copy.packed ? await unpack(opened.bytes, 4 * mostBytes) : opened.bytes) : undefined
  const found = bytes && partsFromBytes(bytes)
  if (!found) return { ok: false, problem: 'damaged' }
  const { change, newer, damaged } = changeOf(found.person, found.parts)
  if (newer > 0) return { ok: false, problem: 'newer' }
  const parts = countOf(found.parts)
  return parts === 0 ? { ok: false, problem: 'damaged' } : { ok: true, story: { person: found.person, change, parts, damaged } }
}

async function firstKey(copy: SealedCopy, openers: readonly Opener[]): Promise<CryptoKey | undefined> {
  for (const opener of openers) {
    for (const wrap of copy.wraps.filter(({ kind, salt }) => kind === opener.terms.kind && salt === opener.terms.salt)) {
      const key = await unwrap(wrap, opener, copy.key)
      if (key) return key
    }
  }
  return undefined
}
