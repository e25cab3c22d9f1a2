/** Something that was being written on a page, and where: so that it can be put back there and nowhere else. */
export interface Unsent {
  /** The heading over the field, its label, and which one of that name it is. */
  readonly where: string
  readonly words: string
}

const fields = 'main textarea, main input[type=text], main input[type=date], dialog[open] textarea, dialog[open] input[type=text], dialog[open] input[type=date]'

/** What stands in the fields of the page, secrets aside. */
export function unsentNow(): readonly Unsent[] {
  return fieldsByPlace().flatMap(([where, field]) => (field.value === '' ? [] : [{ where, words: field.value }]))
}

/** Puts back what fits a field of the page that is as it was when the page came. Gives what has not found its field yet. */
export function putBack(unsent: readonly Unsent[]): readonly Unsent[] {
  const here = new Map(fieldsByPlace())
  return unsent.filter(({ where, words }) => {
    const field = here.get(where)
    if (!field) return true
    if (field.value !== words) write(field, words)
    return false
  })
}

type Field = HTMLTextAreaElement | HTMLInputElement

function fieldsByPlace(): readonly (readonly [where: string, field: Field])[] {
  const seen = new Map<string, number>()
  return [...document.querySelectorAll<Field>(fields)].flatMap((field) => {
    if (field.dataset['secret'] !== undefined) return []
    const heading = (field.closest('dialog')?.querySelector('h2') ?? document.querySelector('h1'))?.textContent ?? ''
    const name = JSON.stringify([heading, field.labels?.[0]?.textContent ?? ''])
    const index = seen.get(name) ?? 0
    seen.set(name, index + 1)
    return [[`${name} ${index}`, field] as const]
  })
}

/** As if it had been typed: the page hears of it. */
function write(field: Field, words: string): void {
  const prototype = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement.prototype : HTMLInputElement.prototype
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, words)
  field.dispatchEvent(new Event('input', { bubbles: true }))
}
