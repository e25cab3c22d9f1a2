import type { Trial } from './crash.ts'
import { figures as figuresOf } from './figures.ts'

/** What came of a series: what the figures in `docs/proof.md` say. */
export interface CrashReport {
  readonly what: 'power' | 'kill'
  readonly in: 'vault' | 'app'
  readonly times: number
  readonly acknowledged: number
  readonly lost: number
  readonly torn: number
  readonly holes: number
  readonly altered: number
  readonly unreadable: number
  /** How often the app said that something was lost. */
  readonly recoveries: number
  /** How often the vault could not be used when it was opened again. */
  readonly unopened: number
  readonly timesWithLoss: number
  readonly seed: number
  readonly browser: string
  /** The fault that was planted, where the proof itself is being proved. */
  readonly planted?: string
  readonly trials: readonly Trial[]
}

/** Adds a series up. */
export function reportOf(about: Pick<CrashReport, 'what' | 'in' | 'seed' | 'browser' | 'planted'>, trials: readonly Trial[]): CrashReport {
  const sum = (of: (trial: Trial) => number) => trials.reduce((total, trial) => total + of(trial), 0)
  return {
    ...about,
    times: trials.length,
    acknowledged: sum(({ acknowledged }) => acknowledged),
    lost: sum(({ lost }) => lost.length),
    torn: trials.at(-1)?.torn.length ?? 0,
    holes: trials.at(-1)?.holes.length ?? 0,
    altered: trials.at(-1)?.altered.length ?? 0,
    unreadable: Math.max(0, ...trials.map(({ unreadable }) => unreadable)),
    recoveries: sum(({ recovers }) => (recovers ? 1 : 0)),
    unopened: sum(({ problem }) => (problem ? 1 : 0)),
    timesWithLoss: sum(({ lost }) => (lost.length > 0 ? 1 : 0)),
    trials,
  }
}

/** Whether nothing is wrong. Where nothing was acknowledged nothing was proved, so that is wrong as well. */
export function isClean({ times, acknowledged, lost, torn, holes, altered, unreadable, recoveries, unopened }: CrashReport): boolean {
  return times > 0 && acknowledged > 0 && lost + torn + holes + altered + unreadable + recoveries + unopened === 0
}

/** The report to read. */
export function tableOf({ what, in: place, times, browser, planted, seed, ...figures }: CrashReport): string {
  const title = what === 'power' ? `${times} power cuts` : `killed ${times} times`
  const { acknowledged, lost, timesWithLoss, torn, holes, altered, unreadable, recoveries, unopened } = figures
  const lines = figuresOf([
    ['acknowledged', acknowledged],
    ['lost', lost],
    ['times with a loss', timesWithLoss],
    ['torn', torn],
    ['holes', holes],
    ['altered', altered],
    ['unreadable', unreadable],
    ['said to be lost', recoveries],
    ['not opened', unopened],
  ])
  return [`${title}, the ${place}, ${browser}, seed ${seed}${planted ? `, with the planted fault “${planted}”` : ''}`, ...lines].join('\n')
}
