import { useTranslation } from 'react-i18next'

/** Puts words in a line as the language does: "one, two and three". */
export function useList(): (words: readonly string[], type?: 'and' | 'or') => string {
  const { i18n } = useTranslation()
  return (words, type = 'and') => new Intl.ListFormat(i18n.language, { type: type === 'and' ? 'conjunction' : 'disjunction' }).format(words)
}
