import type { DamageTrial } from './damage.ts'
import { columns, figures } from './figures.ts'

/** What came of all the damages: what the figures in `docs/proof.md` say. */
export interface DamageReport {
  readonly seed: number
  readonly browser: string
  readonly trials: readonly DamageTrial[]
}

/**
 * A damage after which not everything is as was promised: nothing goes without a word, nothing is altered, and where
 * the browser still opens the database all that another place holds is brought back.
 */
export function isBroken({ lost, altered, keepsAll, said, saidForNothing }: DamageTrial): boolean {
  return lost.length > 0 || altered.length > 0 || saidForNothing || (keepsAll && said > 0)
}

/** Whether every promise was kept. Where nothing was damaged nothing was proved. */
export function isClean({ trials }: DamageReport): boolean {
  return trials.length > 0 && trials.every((trial) => trial.acknowledged > 0 && !isBroken(trial))
}

/** The report to read. */
export function tableOf({ seed, browser, trials }: DamageReport): string {
  const times = (is: (trial: DamageTrial) => boolean) => (among: readonly DamageTrial[]) => among.filter(is).length
  const opensWhole = times(({ whole, acknowledged }) => whole === acknowledged)
  const broughtBack = times(({ whole, acknowledged, broughtBack }) => whole < acknowledged && whole + broughtBack === acknowledged)
  const saysSo = times(({ said }) => said > 0)
  const shut = times(({ unopened }) => unopened > 0)
  const goes = times(({ lost }) => lost.length > 0)
  const sum = (of: (trial: DamageTrial) => number) => trials.reduce((total, trial) => total + of(trial), 0)
  const title = `${trials.length} damages of ${new Set(trials.map(({ harm }) => harm)).size} kinds in ${new Set(trials.map(({ place }) => place)).size} places, the vault, ${browser}, seed ${seed}`
  const all = figures([
    ['acknowledged', sum(({ acknowledged }) => acknowledged)],
    ['there at the first start', sum(({ whole }) => whole)],
    ['brought back', sum((trial) => trial.broughtBack)],
    ['said to be lost', sum(({ said }) => said)],
    ['lost', sum(({ lost }) => lost.length)],
    ['altered', sum(({ altered }) => altered.length)],
    ['not opened, and said so', sum(({ unopened }) => unopened)],
    ['times with a loss', goes(trials)],
    ['times said for nothing', times((trial) => trial.saidForNothing)(trials)],
  ])
  const rows = (of: (trial: DamageTrial) => string) => [...new Set(trials.map(of))].map((name) => [name, trials.filter((trial) => of(trial) === name)] as const)
  const line = ([name, among]: readonly [string, readonly DamageTrial[]]) => [name, among.length, opensWhole(among), broughtBack(among), saysSo(among), shut(among), goes(among)] as const
  const head = ['times', 'whole', 'brought back', 'said', 'not opened', 'lost'] as const
  return [title, ...all, '', ...columns(['damaged', ...head], rows(({ place }) => place).map(line)), '', ...columns(['damage', ...head], rows(({ harm }) => harm).map(line))].join('\n')
}
