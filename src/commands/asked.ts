import { parseArgs, type ParseArgsConfig } from 'node:util'

/** Thrown where a command is asked for something that it cannot do: `run.mjs` says the sentence and exits 2. */
export class Misuse extends Error {
  constructor(sentence: string) {
    super(sentence)
    this.name = 'Misuse'
  }
}

type Options = NonNullable<ParseArgsConfig['options']>

/** What was asked for, by name. Throws `Misuse` where something is asked for that is not there. */
export function asked<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options: { json: { type: 'boolean', default: false }, ...options }, allowPositionals: true })
  } catch (error) {
    throw new Misuse(`${(error as Error).message.split('. ')[0]}. There are: ${Object.keys(options).map((name) => `--${name}`).join(', ')}, --json.`)
  }
}

/** A whole number, zero or more, or this one where none was given. */
export function count(given: string | undefined, usual: number): number {
  if (given === undefined) return usual
  if (!/^\d+$/.test(given)) throw new Misuse(`A whole number is needed, not “${given}”.`)
  return Number(given)
}

/** One of these words. */
export function oneOf<T extends string>(given: string | undefined, known: readonly T[]): T {
  const found = known.find((each) => each === given)
  if (found === undefined) throw new Misuse(`Say which: ${known.join(', ')}.`)
  return found
}
