import { overWords, type Rule } from '../rule.ts'

/** A number is written once, in the evidence: words have a gap where it goes. */
export const rule: Rule = {
  id: 'no-digits-in-words',
  what: 'Words hold no digit outside a gap. The citations of sources are the exception.',
  check: (files) =>
    overWords(files, (key, words) => {
      const digits = words.replace(/\{\{[^{}]*\}\}/g, '').match(/\p{Nd}+/u)
      return digits && !key.startsWith('source.') ? [`holds the digits ${digits[0]}`] : []
    }),
}
