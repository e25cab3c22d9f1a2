import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readRecord } from '../../src/records/record.ts'
import { climb, currentVersion, upgrades, type Upgrade } from '../../src/records/versions/ladder.ts'
import { firstShape } from './first-shape.ts'

const kept = new URL('./kept/', import.meta.url)
const versions = new URL('../../src/records/versions/', import.meta.url)
const numberOf = (file: string) => Number(file.split('-')[0])

function examplesIn(file: string): readonly unknown[] {
  return JSON.parse(readFileSync(new URL(file, kept), 'utf8')) as readonly unknown[]
}

describe('the ladder of upgrades', () => {
  test('climbs one version at a time, none missing', () => {
    const numbers = Array.from({ length: currentVersion - 1 }, (_, index) => index + 2)
    expect([...upgrades.keys()]).toEqual(numbers)
    expect(readdirSync(versions).filter((file) => file !== 'ladder.ts').map(numberOf).sort((one, other) => one - other)).toEqual(numbers)
  })

  test('has kept examples of every version there has been', () => {
    expect(readdirSync(kept).map(numberOf).sort((one, other) => one - other)).toEqual(Array.from({ length: currentVersion }, (_, index) => index + 1))
  })

  test('reads every kept example', () => {
    for (const file of readdirSync(kept)) {
      expect(examplesIn(file).map((example) => readRecord(example).ok)).toEqual(examplesIn(file).map(() => true))
    }
  })

  test('reads the examples of version 1 as what they always said', () => {
    expect(examplesIn('1-first-shape.json').map(readRecord)).toEqual(firstShape.map((value) => ({ ok: true, value })))
  })

  test('takes a record from its own version to the top through every step between', () => {
    const ladder = new Map<number, Upgrade>([
      [2, (record) => ({ ...record, steps: [...(record['steps'] as readonly number[]), 2] })],
      [3, (record) => ({ ...record, steps: [...(record['steps'] as readonly number[]), 3] })],
    ])
    expect(climb({ version: 1, steps: [] }, ladder)).toEqual({ ok: true, value: { version: 3, steps: [2, 3] } })
    expect(climb({ version: 2, steps: [] }, ladder)).toEqual({ ok: true, value: { version: 3, steps: [3] } })
    expect(climb({ version: 3, steps: [] }, ladder)).toEqual({ ok: true, value: { version: 3, steps: [] } })
    expect(climb({ version: 4, steps: [] }, ladder)).toEqual({ ok: false, reason: 'newer' })
  })

  test('gives a record that an upgrade stumbles over as damaged', () => {
    const ladder = new Map<number, Upgrade>([[2, (record) => ({ ...record, words: (record['words'] as string).trim() })]])
    expect(climb({ version: 1 }, ladder)).toEqual({ ok: false, reason: 'damaged' })
  })
})
