/** Signs that older record systems lose, and what is written instead. */
const plain: Readonly<Record<string, string>> = {
  '‘': "'",
  '’': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '−': '-',
  '…': '...',
  '·': '-',
  '•': '-',
  '×': 'x',
  '≥': 'at least ',
  '≤': 'at most ',
  '½': '1/2',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
}

/** Our own words in plain characters, so that no record system garbles them. Never for anybody else's words. */
export function plainWords(words: string): string {
  return words.replaceAll(/[‘’“”–—−…·•×≥≤½\u00a0\u2009\u202f]/g, (sign) => plain[sign] ?? sign)
}
