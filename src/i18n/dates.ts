/** A calendar day in words: "22 November 2026". Takes milliseconds or `YYYY-MM-DD`. */
export function dayInWords(lang: string, day: number | string): string {
  const date = typeof day === 'number' ? new Date(day) : new Date(`${day}T12:00:00`)
  return days(lang).format(date)
}

/** A day as near as people say it: "today", "yesterday", or the day in words. */
export function dayAgo(lang: string, at: number, now: number): string {
  const ago = Math.round((midnight(now) - midnight(at)) / 86_400_000)
  if (ago === 0 || ago === 1) return daysAgo(lang).format(-ago, 'day')
  return dayInWords(lang, at)
}

/** A whole number as people read it: 1,000. Always in Western digits. */
export function numberInWords(lang: string, n: number): string {
  return numbers(lang).format(n)
}

/** Puts words in a line as the language does: "one, two and three". */
export function listInWords(lang: string, words: readonly string[], type: 'and' | 'or' = 'and'): string {
  return new Intl.ListFormat(lang, { type: type === 'and' ? 'conjunction' : 'disjunction' }).format(words)
}

const days = madeOnce((lang) => new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', year: 'numeric', numberingSystem: 'latn' }))
const daysAgo = madeOnce((lang) => new Intl.RelativeTimeFormat(lang, { numeric: 'auto' }))
const numbers = madeOnce((lang) => new Intl.NumberFormat(lang, { numberingSystem: 'latn' }))

/** Making a format takes far longer than using it, and a page may show hundreds of numbers and days. */
function madeOnce<Format>(make: (lang: string) => Format): (lang: string) => Format {
  const made = new Map<string, Format>()
  return (lang) => {
    const format = made.get(lang) ?? make(lang)
    made.set(lang, format)
    return format
  }
}

function midnight(at: number): number {
  const date = new Date(at)
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime()
}
