import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRecord, writeRecord, type Recorded } from '../../src/records/record.ts'
import { after, anyHistory, lived } from '../helpers/a-room.ts'

/** What was written down, as it is read back after a restart. */
function readBack(recorded: Recorded): unknown {
  return readRecord(JSON.parse(JSON.stringify(writeRecord(recorded))))
}

test('whatever happens in a room is written down so that it can be read again', () => {
  fc.assert(
    fc.property(anyHistory, (steps) => {
      const { end } = lived(steps)
      const { story, consultation } = after(end, { type: 'settled', settled: { outcome: 'not-yet', until: 'the score' } }, { type: 'settled', settled: { outcome: 'not-yet' } }).context
      const recorded: readonly Recorded[] = [
        ...[...story.entries.values()].map((entry) => ({ what: 'entry', entry }) as const),
        ...[...consultation.entries.values()].map((entry) => ({ what: 'visit-entry', visit: consultation.id, entry }) as const),
      ]
      expect(recorded.map(readBack)).toEqual(recorded.map((value) => ({ ok: true, value })))
    }),
    { numRuns: 500 },
  )
})
