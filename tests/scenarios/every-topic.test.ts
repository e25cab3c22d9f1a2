import { describe, expect, test } from 'vitest'
import { rules } from '../../src/scenarios/rules.ts'
import { topicsOnDisk } from './topics-on-disk.ts'

const today = new Date().toISOString().slice(0, 10)

describe.each(topicsOnDisk.map((files) => [files.topic, files] as const))('the topic %s', (_, files) => {
  test.each(rules.map((rule) => [rule.what, rule] as const))('%s', (_, rule) => {
    expect(rule.check(files, today)).toEqual([])
  })
})

test('every rule has its own id, the name of its file, and a test with a planted fault', () => {
  const names = (paths: readonly string[], ending: string) => paths.map((path) => path.split('/').at(-1)?.replace(ending, ''))
  const files = names(Object.keys(import.meta.glob('/src/scenarios/rules/*.ts')), '.ts')
  const tests = names(Object.keys(import.meta.glob('./rules/*.test.ts')), '.test.ts')
  expect(rules.map((rule) => rule.id)).toEqual(files)
  expect(tests).toEqual(files)
})
