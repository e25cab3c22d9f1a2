import { describe, expect, test } from 'vitest'
import { toText } from '../../../src/sealing/text.ts'
import { layingOn } from '../../../src/vault/copies/laying.ts'
import { shelfInMemory } from '../device.ts'

/** A shelf, and a clock that runs when it is told to. */
function atTheShelf() {
  const texts = new Map<string, string>()
  const written: string[] = []
  const shelf = { ...shelfInMemory(texts), put: (name: string, text: string) => (written.push(text), texts.set(name, text).has(name)) }
  let time = 1_000_000
  let timers: { at: number; call: () => void }[] = []
  const later = (milliseconds: number, call: () => void) => {
    const timer = { at: time + milliseconds, call }
    timers.push(timer)
    return () => void (timers = timers.filter((each) => each !== timer))
  }
  const pass = (milliseconds: number) => {
    time += milliseconds
    const due = timers.filter(({ at }) => at <= time)
    timers = timers.filter((each) => !due.includes(each))
    for (const { call } of due) call()
  }
  return { laying: layingOn({ shelf, later, now: () => time, nameOf: (person) => `copy.${person}` }), texts, written, pass }
}

/** A copy that this key seals, as long as this. */
const sealedWith = (key: string, length = 100) => toText(new TextEncoder().encode(`${JSON.stringify({ format: 'alongside', version: 1, kind: 'emergency', key, wraps: [], nonce: toText(new Uint8Array(12)) })}\n${'x'.repeat(length)}`))

const large = (mark: string) => mark.repeat(100_000)

describe('an emergency copy', () => {
  test('that waits comes too late where another window has erased the story, or given it another key', () => {
    for (const [meanwhile, then] of [[undefined, undefined], [sealedWith('new-key'), sealedWith('new-key')], [sealedWith('key', 7), sealedWith('key', 9)]]) {
      const { laying, texts } = atTheShelf()
      laying.lay('p1', sealedWith('key', 100_000), false)
      laying.lay('p1', sealedWith('key', 9), false)
      if (meanwhile) texts.set('copy.p1', meanwhile)
      else texts.delete('copy.p1')
      laying.flush()
      expect(texts.get('copy.p1')).toBe(then)
    }
  })

  test('is laid down at once the first time, and after that no faster than the shelf can be written down', () => {
    const { laying, written, pass } = atTheShelf()
    laying.lay('p1', large('a'), false)
    for (const mark of ['b', 'c', 'd']) {
      pass(5_000)
      laying.lay('p1', large(mark), false)
    }
    expect(written.map((text) => text[0])).toEqual(['a'])
    pass(25_000)
    expect(written.map((text) => text[0])).toEqual(['a', 'd'])
  })

  test('that is small rests for a short time, and none for longer than a minute', () => {
    const { laying, written, pass } = atTheShelf()
    laying.lay('p1', 'small', false)
    pass(10)
    laying.lay('p1', 'small again', false)
    expect(written).toEqual(['small', 'small again'])
    laying.lay('p2', 'x'.repeat(200_000), false)
    laying.lay('p2', 'last', false)
    pass(60_000)
    expect(written.at(-1)).toBe('last')
  })

  test('without words that were taken back is laid down at once, and nothing older after it', () => {
    const { laying, texts, pass } = atTheShelf()
    laying.lay('p1', large('a'), false)
    laying.lay('p1', large('b'), false)
    laying.lay('p1', large('c'), true)
    pass(100_000)
    expect(texts.get('copy.p1')?.[0]).toBe('c')
  })

  test('that waits is laid down when it is time to go, and never after it was removed', () => {
    const { laying, texts, pass } = atTheShelf()
    laying.lay('p1', large('a'), false)
    laying.lay('p1', large('b'), false)
    laying.flush()
    expect(texts.get('copy.p1')?.[0]).toBe('b')
    laying.lay('p1', large('c'), false)
    laying.remove('p1')
    pass(100_000)
    laying.flush()
    expect([...texts]).toEqual([])
  })
})
