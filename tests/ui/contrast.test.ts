import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

type Colours = Readonly<Record<string, string>>

const css = readFileSync(join(import.meta.dirname, '../../src/ui/tokens.css'), 'utf8')
const sheets = readdirSync(join(import.meta.dirname, '../../src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .map((name) => readFileSync(join(import.meta.dirname, '../../src', name), 'utf8'))
  .join('\n')
const light = coloursOf(blockAfter(':root{\n  color-scheme:light'))
const themes: Readonly<Record<string, Colours>> = {
  light,
  dark: { ...light, ...coloursOf(blockAfter(':root[data-theme=dark]{')) },
  'dark of the system': { ...light, ...coloursOf(blockAfter(':root:not([data-theme=light],[data-theme=contrast]){')) },
  contrast: { ...light, ...coloursOf(blockAfter(':root[data-theme=contrast]{\n')) },
}

const text: readonly (readonly [string, string])[] = [
  ...['paper', 'surface', 'sunk', 'primary-soft', 'patient-soft', 'family-soft', 'pro-soft', 'warn-soft', 'stop-soft', 'ok-soft'].map((back) => ['ink', back] as const),
  ...['paper', 'surface', 'sunk', 'primary-soft', 'warn-soft', 'patient-soft', 'stop-soft'].map((back) => ['ink2', back] as const),
  ...['paper', 'surface', 'primary-soft', 'sunk', 'warn-soft'].map((back) => ['primary', back] as const),
  ...['surface', 'primary-soft', 'paper'].map((back) => ['primary-deep', back] as const),
  ['on-primary', 'primary'],
  ['on-primary', 'primary-deep'],
  ['paper', 'ink'],
  ['surface', 'ink'],
  ...['surface', 'paper', 'patient-soft'].map((back) => ['patient', back] as const),
  ...['surface', 'paper', 'family-soft'].map((back) => ['family', back] as const),
  ...['surface', 'paper', 'pro-soft'].map((back) => ['pro', back] as const),
  ...['surface', 'paper', 'warn-soft'].map((back) => ['warn', back] as const),
  ...['surface', 'paper', 'stop-soft'].map((back) => ['stop', back] as const),
  ...['surface', 'paper', 'ok-soft'].map((back) => ['ok', back] as const),
]

const graphics: readonly (readonly [string, string])[] = [
  ...['paper', 'surface', 'sunk'].map((back) => ['edge', back] as const),
  ...['paper', 'surface', 'primary-soft'].map((back) => ['primary', back] as const),
  ['event', 'surface'],
  ['event', 'sunk'],
  ['caused', 'surface'],
  ['caused', 'sunk'],
  ['noevent', 'surface'],
  ['spared-edge', 'surface'],
  ['spared-edge', 'warn-soft'],
  ['focus', 'focus-ink'],
]

describe.each(Object.entries(themes))('in the %s theme', (_, colours) => {
  test.each(text)('words in %s can be read on %s', (front, back) => {
    expect(ratio(colours, front, back)).toBeGreaterThanOrEqual(4.5)
  })

  test.each(['paper', 'surface'])('running text on %s has the enhanced contrast', (back) => {
    expect(ratio(colours, 'ink', back)).toBeGreaterThanOrEqual(7)
    expect(ratio(colours, 'ink2', back)).toBeGreaterThanOrEqual(7)
  })

  test.each(graphics)('a drawing in %s can be seen on %s', (front, back) => {
    expect(ratio(colours, front, back)).toBeGreaterThanOrEqual(3)
  })

  test('a solid person differs from a hollow one by more than its outline', () => {
    expect(ratio(colours, 'event', 'noevent-fill')).toBeGreaterThanOrEqual(3)
    expect(ratio(colours, 'event', 'spared')).toBeGreaterThanOrEqual(3)
    expect(ratio(colours, 'caused', 'noevent-fill')).toBeGreaterThanOrEqual(3)
    expect(ratio(colours, 'caused', 'event')).toBeGreaterThanOrEqual(1.9)
  })

  test.each(['paper', 'surface', 'sunk'])('one of the two focus rings can be seen on %s', (back) => {
    expect(Math.max(ratio(colours, 'focus', back), ratio(colours, 'focus-ink', back))).toBeGreaterThanOrEqual(3)
  })
})

describe('in the high contrast theme', () => {
  const colours = themes['contrast']!

  test.each(text)('words in %s on %s have the enhanced contrast', (front, back) => {
    expect(ratio(colours, front, back)).toBeGreaterThanOrEqual(7)
  })

  test.each(graphics.filter(([front]) => !['caused', 'focus'].includes(front)))('a drawing in %s can be seen on %s as well as words', (front, back) => {
    expect(ratio(colours, front, back)).toBeGreaterThanOrEqual(4.5)
  })
})

/** Every colour of words that a style sheet gives beside a background of its own. */
test('every pair of colours that a rule brings together is measured here', () => {
  const measured = new Set([...text, ...graphics].map((pair) => pair.join(' on ')))
  const pairs = rulesOf(sheets).flatMap((rule) => {
    const [front, back] = [/(?:^|;)\s*color:var\(--([\w-]+)\)/.exec(rule)?.[1], /(?:^|;)\s*background(?:-color)?:var\(--([\w-]+)\)/.exec(rule)?.[1]]
    return front !== undefined && back !== undefined && front in light && back in light ? [`${front} on ${back}`] : []
  })
  // A tick has the colour of paper until its box is filled: there is nothing to see before.
  const unseen = ['on-primary on surface']
  expect(pairs.length).toBeGreaterThan(10)
  expect([...new Set(pairs)].filter((pair) => !measured.has(pair))).toEqual(unseen)
})

test('the dark theme is the same whether the system or the person asks for it', () => {
  expect(themes['dark of the system']).toEqual(themes['dark'])
})

test('every theme says every colour', () => {
  for (const name of ['dark', 'contrast']) expect(Object.keys(coloursOf(blockAfter(name === 'dark' ? ':root[data-theme=dark]{' : ':root[data-theme=contrast]{\n')))).toEqual(Object.keys(light))
})

/** What stands between the braces of every rule. */
function rulesOf(sheet: string): readonly string[] {
  return [...sheet.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '')
}

function blockAfter(start: string): string {
  const from = css.indexOf(start)
  if (from < 0) throw new Error(`tokens.css has no ${start}`)
  return css.slice(from, css.indexOf('}', from))
}

function coloursOf(block: string): Colours {
  return Object.fromEntries([...block.matchAll(/--([\w-]+):(#[0-9A-F]{6})/g)].map((match) => [match[1] ?? '', match[2] ?? '']))
}

/** The contrast of two colours by WCAG 2.2, from 1 to 21. */
function ratio(colours: Colours, one: string, other: string): number {
  const [lighter, darker] = [luminance(colours[one]), luminance(colours[other])].sort((a, b) => b - a) as [number, number]
  return (lighter + 0.05) / (darker + 0.05)
}

function luminance(hex: string | undefined): number {
  if (hex === undefined) throw new Error('No such colour')
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
