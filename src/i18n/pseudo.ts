/** The id and the path of a language that nobody speaks, for developing: what is not in it is hard-coded, what does not fit it has too little room. */
export const pseudoId = 'xx'

const accented: Readonly<Record<string, string>> = { a: 'á', e: 'ë', i: 'ï', o: 'ö', u: 'ü', y: 'ÿ', A: 'Á', E: 'Ë', I: 'Ï', O: 'Ö', U: 'Ü', Y: 'Ÿ', c: 'ç', n: 'ñ', s: 'š', z: 'ž' }
/** Other languages need about this much more room than English. */
const longer = 0.4
/** What is filled in, and what marks words, stays as it is. */
const notWords = /(\{\{[^{}]*\}\}|<[^<>]*>)/

/** English with accents, made longer, between brackets that show where something is cut or put together out of pieces. */
export function lengthened(words: string): string {
  const said = words
    .split(notWords)
    .map((part) => (notWords.test(part) ? part : part.replaceAll(/[a-zA-Z]/g, (letter) => accented[letter] ?? letter)))
    .join('')
  return `⟦${said}${' ~'.repeat(Math.ceil((words.length * longer) / 2))}⟧`
}

/** Every word in these words made longer, whatever their shape. */
export function allLengthened<Words>(words: Words): Words {
  if (typeof words === 'string') return lengthened(words) as Words
  return Object.fromEntries(Object.entries(words as Readonly<Record<string, unknown>>).map(([key, each]) => [key, allLengthened(each)])) as Words
}
