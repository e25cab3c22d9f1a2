import { VaultError, type VaultProblem } from './vault.ts'

/** What was being done when something went wrong. */
export type Doing = 'opening' | 'working'

/** What the browser's names for errors mean here. The first line that fits holds. */
const meanings: readonly (readonly [problem: VaultProblem, names: readonly string[], doing?: Doing])[] = [
  ['full', ['QuotaExceededError']],
  ['newer', ['VersionError']],
  // A private window that cannot keep a key says so with DataCloneError.
  ['refused', ['SecurityError', 'NotAllowedError', 'MissingAPIError', 'DataCloneError']],
  ['refused', ['InvalidStateError'], 'opening'],
  ['damaged', ['NotReadableError', 'NotFoundError', 'DataError', 'ConstraintError']],
]

/** Which of the vault's problems an error is, whether the browser or the database library raised it. */
export function classify(error: unknown, doing: Doing): VaultProblem {
  const chain = everythingInside(error)
  const known = chain.find((each) => each instanceof VaultError)
  if (known) return known.problem
  const names = chain.map(nameOf)
  const meaning = meanings.find(([, raised, when]) => (when ?? doing) === doing && raised.some((name) => names.includes(name)))
  return meaning?.[0] ?? 'lost-connection'
}

/** The error and all that it wraps, outermost first. */
function everythingInside(error: unknown): readonly unknown[] {
  const found = [error]
  for (const each of found) {
    if (typeof each !== 'object' || each === null) continue
    const { inner, cause, failures, errors } = each as Readonly<Record<string, unknown>>
    const inside = [inner, cause, ...listOf(failures), ...listOf(errors)]
    found.push(...inside.filter((one) => one !== undefined && !found.includes(one)))
  }
  return found
}

function listOf(several: unknown): readonly unknown[] {
  return Array.isArray(several) ? (several as readonly unknown[]) : []
}

function nameOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'name' in error ? String(error.name) : ''
}
