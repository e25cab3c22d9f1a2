import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const hazards = readFileSync('docs/safety/hazards.md', 'utf8').split(/^## (?=H\d)/m).slice(1)

interface Proof {
  readonly file: string
  readonly name: string
}

/** The controls of a hazard, each with the tests that it names. */
function controlsOf(hazard: string): readonly { readonly says: string; readonly proofs: readonly Proof[] }[] {
  const own = hazard.split(/^## /m)[0]!
  return own.split(/^- /m).slice(1).map((control) => ({
    says: control.split('\n')[0]!,
    proofs: [...control.matchAll(/^ {2}- \[(.+?)\]\(\.\.\/\.\.\/(.+?)\)(?: “(.+)”)?$/gm)].map(([, file = '', target, name = '']) => ({ file: file === target ? file : 'another file than it says', name })),
  }))
}

/** Why this is no proof; absent where it is one. A sentence may be cut short, but has to begin as the test does. */
function wrongWith({ file, name }: Proof): string | undefined {
  if (!existsSync(file)) return `${file} is not there`
  const text = readFileSync(file, 'utf8')
  if (!/\b(test|describe)(\.each)?\b/.test(text)) return `${file} holds no test`
  return name === '' || [`'${name}`, `\`${name}`].some((begins) => text.includes(begins)) ? undefined : `${file} has no test that is called “${name}”`
}

describe('every hazard', () => {
  test('has a number of its own, in order, and at least one control', () => {
    expect(hazards.map((hazard) => Number(/^H(\d+)/.exec(hazard)![1]))).toEqual(Array.from({ length: 28 }, (_, index) => index + 1))
    expect(hazards.filter((hazard) => controlsOf(hazard).length === 0)).toEqual([])
  })

  test('has for each control a test that proves it, and that is there', () => {
    const controls = hazards.flatMap(controlsOf)
    expect(controls.filter(({ proofs }) => proofs.length === 0).map(({ says }) => says)).toEqual([])
    expect(controls.flatMap(({ proofs }) => proofs.flatMap((proof) => wrongWith(proof) ?? []))).toEqual([])
  })

  test('would be found where its test is gone', () => {
    expect(wrongWith({ file: 'tests/gone.test.ts', name: '' })).toBe('tests/gone.test.ts is not there')
    expect(wrongWith({ file: 'tests/domain/story.test.ts', name: 'never written' })).toBe('tests/domain/story.test.ts has no test that is called “never written”')
  })
})
