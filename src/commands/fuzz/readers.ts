import { readRecord, writeRecord } from '../../records/record.ts'
import { keysFrom, newSecret, asDataKey } from '../../sealing/data-key.ts'
import { newRecoveryCode } from '../../sealing/recovery-code.ts'
import { toText } from '../../sealing/text.ts'
import { wrapWith } from '../../sealing/wraps.ts'
import { readCopy, writeCopy } from '../../vault/copies/sealed-copy.ts'
import { changeOf, countOf, partsAsBytes, partsFromBytes, uniteParts } from '../../vault/copies/story-parts.ts'
import { openersFor, openerForCode, openStoryFile, waysInto } from '../../vault/files/story-file.ts'
import { between, type Chance } from '../chance.ts'
import { hostileBytesOf, hostileTextOf } from './hostile.ts'
import { whatBecomesOf } from './keeping.ts'
import { validRecords, validStory } from './valid.ts'

/** Something that reads what others wrote, and must never throw. */
export interface Reader {
  /** How often of a thousand. */
  readonly often: number
  /** A hostile case for it. */
  make(chance: Chance): Promise<Uint8Array<ArrayBuffer>>
  /** Reads it, and says what came of it. Whatever it throws is a crash. */
  read(bytes: Uint8Array<ArrayBuffer>): Promise<string>
}

const asBytes = (text: string) => new TextEncoder().encode(text)
const asText = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const jsonIn = (bytes: Uint8Array): { readonly value?: unknown } => {
  try {
    return { value: JSON.parse(asText(bytes)) as unknown }
  } catch {
    return {}
  }
}
const hostileStory = (chance: Chance) => asBytes(hostileTextOf(chance, validStory))

const record: Reader = {
  often: 500,
  make: async (chance) => asBytes(hostileTextOf(chance, validRecords[between(chance, 0, validRecords.length - 1)])),
  async read(bytes) {
    const json = jsonIn(bytes)
    if (!('value' in json)) return 'not JSON'
    const reading = readRecord(json.value)
    if (!reading.ok) return reading.reason
    const again = readRecord(JSON.parse(JSON.stringify(writeRecord(reading.value))))
    if (JSON.stringify(again) !== JSON.stringify(reading)) throw new Error('It reads otherwise when it is written down again')
    return 'read'
  },
}

const story: Reader = {
  often: 300,
  make: async (chance) => hostileStory(chance),
  async read(bytes) {
    const found = partsFromBytes(bytes)
    if (!found) return 'refused'
    const { change, newer, damaged } = changeOf(found.person, found.parts)
    const again = partsFromBytes(partsAsBytes(found.person, uniteParts(found.parts, found.parts)))
    if (!again || countOf(again.parts) !== countOf(found.parts)) throw new Error('It holds other parts when it is written down again')
    void change
    return newer + damaged > 0 ? 'read in part' : 'read'
  },
}

const code = newRecoveryCode()
const opener = await openerForCode(code)
const secret = newSecret()
const keys = await keysFrom(await asDataKey(secret))
const wraps = [await wrapWith(opener, secret, 'key-1')]
const validFile = await writeCopy({ kind: 'file', key: 'key-1', wraps }, keys.copy, partsAsBytes('p1', partsFromBytes(asBytes(JSON.stringify(validStory)))!.parts))
const validHeader: unknown = JSON.parse(asText(validFile.slice(0, validFile.indexOf(10))))

const copy: Reader = {
  often: 180,
  async make(chance) {
    if (chance() < 0.4) return hostileBytesOf(chance, validFile)
    return asBytes(`${hostileTextOf(chance, validHeader)}\n${toText(newSecret())}`)
  },
  async read(bytes) {
    const reading = readCopy(bytes)
    const ways = waysInto(bytes)
    if (ways.ok && !reading.ok) throw new Error('There are ways into what is no copy')
    return reading.ok ? 'taken apart' : reading.problem
  },
}

const opening = { stretch: () => Promise.reject(new Error('No passphrase is asked for here')) }

const file: Reader = {
  often: 18,
  make: async (chance) => (chance() < 0.7 ? writeCopy({ kind: 'file', key: 'key-1', wraps }, keys.copy, hostileStory(chance)) : hostileBytesOf(chance, validFile)),
  async read(bytes) {
    const ways = waysInto(bytes)
    if (!ways.ok) return ways.problem
    const openers = await openersFor(ways.copy, { how: 'code', words: code }, opening.stretch)
    if (typeof openers === 'string') return openers
    const reading = await openStoryFile(ways.copy, openers)
    return reading.ok ? 'opened' : reading.problem
  },
}

const keeping: Reader = {
  often: 2,
  make: async (chance) => hostileStory(chance),
  async read(bytes) {
    const found = partsFromBytes(bytes)
    return found ? await whatBecomesOf(changeOf(found.person, found.parts).change) : 'refused'
  },
}

/** Everything that reads what others wrote. */
export const readers: Readonly<Record<string, Reader>> = { record, story, copy, file, keeping }
