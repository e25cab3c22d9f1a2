import { nations } from '../i18n/help-lines.ts'
import type { Practice } from '../screens/practice.ts'

const unknown: Practice = { nation: 'england', local: [] }
let asked: Promise<Practice> | undefined

/** What the host says of the practice in `practice.json`; without it, the usual numbers alone. */
export function practice(): Promise<Practice> {
  asked ??= fetch('/practice.json')
    .then((answer) => (answer.ok ? answer.json() : {}))
    .then(read)
    .catch(() => unknown)
  return asked
}

function read(file: unknown): Practice {
  const { name, phone, outOfHours, nation, local } = (typeof file === 'object' && file !== null ? file : {}) as Record<string, unknown>
  return {
    nation: nations.find((each) => each === nation) ?? unknown.nation,
    ...text('name', name),
    ...text('phone', phone),
    ...text('outOfHours', outOfHours),
    local: Array.isArray(local) ? local.flatMap((each: unknown) => service(each)) : [],
  }
}

function service(each: unknown): readonly { readonly name: string; readonly phone?: string }[] {
  const { name, phone } = (typeof each === 'object' && each !== null ? each : {}) as Record<string, unknown>
  return typeof name === 'string' ? [{ name, ...text('phone', phone) }] : []
}

function text<Key extends string>(key: Key, value: unknown): { readonly [K in Key]?: string } {
  return typeof value === 'string' && value !== '' ? ({ [key]: value } as { [K in Key]: string }) : {}
}
