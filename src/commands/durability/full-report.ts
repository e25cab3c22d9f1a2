import { columns, figures } from './figures.ts'
import type { FullTrial } from './full.ts'

/** What came of all the full disks: what the figures in `docs/proof.md` say. */
export interface FullReport {
  readonly browser: string
  readonly trials: readonly FullTrial[]
}

/** Whether not everything is as was promised: nothing goes without a word, all of it opens again, and nothing goes at all where the browser says that it keeps. */
export function isBroken({ lost, altered, unopened, persisted, said }: FullTrial): boolean {
  return lost.length > 0 || altered.length > 0 || unopened > 0 || (persisted && said > 0)
}

/** Whether every promise was kept, and the disk was full each time. */
export function isClean({ trials }: FullReport): boolean {
  return trials.length > 0 && trials.every((trial) => trial.acknowledged > 0 && trial.ended !== 'it went on' && !isBroken(trial))
}

/** The report to read. */
export function tableOf({ browser, trials }: FullReport): string {
  const sum = (among: readonly FullTrial[], of: (trial: FullTrial) => number) => among.reduce((total, trial) => total + of(trial), 0)
  const all = figures([
    ['acknowledged', sum(trials, ({ acknowledged }) => acknowledged)],
    ['there at the first start', sum(trials, ({ whole }) => whole)],
    ['brought back', sum(trials, ({ broughtBack }) => broughtBack)],
    ['said to be lost', sum(trials, ({ said }) => said)],
    ['of these in the open page alone', sum(trials, ({ saidBefore }) => saidBefore)],
    ['lost', sum(trials, ({ lost }) => lost.length)],
    ['altered', sum(trials, ({ altered }) => altered.length)],
    ['not opened, and said so', sum(trials, ({ unopened }) => unopened)],
  ])
  const cases = [...new Map(trials.map(({ persisted, left }) => [`${persisted ? '' : 'not '}persisted, ${left} MB left`, { persisted, left }]))]
  const rows = cases.map(([name, { persisted, left }]) => {
    const among = trials.filter((trial) => trial.persisted === persisted && trial.left === left)
    const ends = [...new Set(among.map(({ ended }) => ended))].join(', ')
    const counted = [({ acknowledged }: FullTrial) => acknowledged, ({ whole }: FullTrial) => whole, ({ broughtBack }: FullTrial) => broughtBack, ({ said }: FullTrial) => said, ({ lost }: FullTrial) => lost.length]
    return [name, among.length, among.filter(({ emptied }) => emptied).length, ...counted.map((of) => sum(among, of)), ends]
  })
  const head = ['', 'times', 'emptied', 'acknowledged', 'there', 'brought back', 'said', 'lost', 'the page said']
  return [`the disk full ${trials.length} times, the vault, ${browser}`, ...all, '', ...columns(head, rows)].join('\n')
}
