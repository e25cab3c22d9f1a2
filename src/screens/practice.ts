import type { Nation } from '../i18n/help-lines.ts'

/** What a host may say of the practice in `practice.json`: used wherever somebody is told whom to call. */
export interface Practice {
  readonly name?: string
  readonly phone?: string
  readonly outOfHours?: string
  readonly nation: Nation
  readonly local: readonly { readonly name: string; readonly phone?: string }[]
}
