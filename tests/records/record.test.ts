import fc from 'fast-check'
import type * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import type { ConsultationEntry } from '../../src/domain/consultation.ts'
import type { Entry } from '../../src/domain/statement.ts'
import type { consultationEntrySchema } from '../../src/records/consultation-schema.ts'
import type { entrySchema } from '../../src/records/entry-schema.ts'
import { readChecked, readRecord, writeRecord, type Recorded } from '../../src/records/record.ts'
import { currentVersion } from '../../src/records/versions/ladder.ts'
import { anyConsultationEntry, anyDraft, anyEntry, anyWords } from './arbitraries.ts'
import { firstShape } from './first-shape.ts'

const anyRecorded: fc.Arbitrary<Recorded> = fc.oneof(
  anyEntry.map((entry) => ({ what: 'entry', entry }) as const),
  fc.tuple(fc.uuid(), anyConsultationEntry).map(([visit, entry]) => ({ what: 'visit-entry', visit, entry }) as const),
  anyDraft.map((draft) => ({ what: 'draft', draft }) as const),
)

const throughJson = (written: unknown): unknown => JSON.parse(JSON.stringify(written))
const damaged = { ok: false, reason: 'damaged' }

type Loose<T> = { -readonly [K in keyof T]: Loose<T[K]> }

describe('a record', () => {
  test('reads back as it was written', () => {
    fc.assert(
      fc.property(anyRecorded, (recorded) => {
        expect(readRecord(throughJson(writeRecord(recorded)))).toEqual({ ok: true, value: recorded })
      }),
      { numRuns: 1000 },
    )
  })

  test('keeps every word as it was, neither trimmed nor composed nor corrected', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const said = firstShape[0] as Extract<Recorded, { what: 'entry' }>
        const reading = readRecord(throughJson(writeRecord({ what: 'entry', entry: { ...said.entry, words } as Entry })))
        const units = (text: string) => Array.from({ length: text.length }, (_, index) => text.charCodeAt(index))
        expect(reading.ok && reading.value.what === 'entry' && reading.value.entry.kind === 'said' && units(reading.value.entry.words)).toEqual(units(words))
      }),
    )
  })

  test('from a newer app is refused as newer, whatever is in it', () => {
    fc.assert(
      fc.property(fc.integer({ min: currentVersion + 1 }), fc.dictionary(fc.string(), fc.jsonValue()), (version, fields) => {
        expect(readRecord({ ...fields, version })).toEqual({ ok: false, reason: 'newer' })
      }),
    )
  })

  test('that is anything else reads as damaged, and reading never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(readRecord(anything)).toEqual(damaged)
      }),
    )
    for (const version of [undefined, null, 0, -1, 1.5, '1', NaN, Infinity]) {
      expect(readRecord({ ...writeRecord(firstShape[0]!), version })).toEqual(damaged)
    }
  })

  test('with a field too many, anywhere in it, reads as damaged: another field is another version', () => {
    for (const recorded of firstShape) {
      for (const changed of everyObjectIn(throughJson(writeRecord(recorded)), (fields) => ({ ...fields, another: 1 }))) {
        expect(readRecord(changed)).toEqual(damaged)
      }
    }
  })

  test('with a needed field too few reads as damaged', () => {
    const said = (firstShape[0] as Extract<Recorded, { what: 'entry' }>).entry
    for (const field of ['id', 'at', 'by', 'kind', 'concept', 'words', 'picked', 'lang', 'place', 'audience', 'supersedes']) {
      const rest = Object.fromEntries(Object.entries(said).filter(([name]) => name !== field))
      expect(readRecord({ version: currentVersion, what: 'entry', entry: rest })).toEqual(damaged)
    }
  })

  test('with a number that is no number reads as damaged', () => {
    expect(readRecord(JSON.parse('{"version":1,"what":"entry","entry":{"kind":"declined","id":"a","at":1e309,"by":{"voice":"person"},"concept":"c","until":1}}'))).toEqual(damaged)
  })

  test('that was checked before reads the same without looking closely, unless it is of another version', () => {
    fc.assert(
      fc.property(anyRecorded, (recorded) => {
        const written = throughJson(writeRecord(recorded))
        expect(readChecked(written)).toEqual(readRecord(written))
      }),
    )
    expect(readChecked({ version: currentVersion + 1, what: 'entry' })).toEqual({ ok: false, reason: 'newer' })
    expect([null, 7, {}, { version: 0 }].map(readChecked)).toEqual([damaged, damaged, damaged, damaged])
  })

  test('has the shape of the domain, neither more nor less', () => {
    const entry: v.InferOutput<typeof entrySchema> = {} as Loose<Entry>
    const noted: v.InferOutput<typeof consultationEntrySchema> = {} as Loose<ConsultationEntry>
    expect([entry, noted]).toEqual([{}, {}])
  })
})

/** The value with one of its objects changed, for every object in it. */
function everyObjectIn(value: unknown, change: (fields: object) => object): readonly unknown[] {
  if (typeof value !== 'object' || value === null) return []
  const inside = Object.entries(value).flatMap(([key, field]) =>
    everyObjectIn(field, change).map((changed) => (Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed })),
  )
  return Array.isArray(value) ? inside : [change(value), ...inside]
}
