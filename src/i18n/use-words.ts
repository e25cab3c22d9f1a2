import { useContext } from 'react'
import type { i18n } from 'i18next'
import { I18nContext } from 'react-i18next'

/** The words themselves, in whatever language is spoken. Unlike what `useTranslation` gives, they stay the same thing when the language changes. */
export function useWords(): i18n {
  return useContext(I18nContext).i18n
}
