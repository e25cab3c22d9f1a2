import { useCallback, useRef, useState } from 'react'
import type { Language } from '../i18n/languages.ts'
import { useWords } from '../i18n/use-words.ts'
import { bringLanguage } from '../i18n/words.ts'
import { addressOf, partAt } from './address.ts'
import { bringFace } from './face.ts'

/** The language of the app, and the way to change it without losing anybody's place or words. */
export interface Speaking {
  readonly language: Language
  /** The language whose words could not be had, where that is so. */
  readonly notBrought?: Language
  /** Resolves to whether it was changed. */
  change(to: Language): Promise<boolean>
}

/** Says in the page which language it is in, and in which direction it is read. */
export function speakOnPage({ id, dir }: Language): void {
  Object.assign(document.documentElement, { lang: id, dir })
}

/** The language as it stands. It changes in place: what is typed, picked and held in memory stays as it is. */
export function useLanguage(first: Language): Speaking {
  const words = useWords()
  const [language, setLanguage] = useState(first)
  const [notBrought, setNotBrought] = useState<Language>()
  const asked = useRef(first)
  const change = useCallback(
    async (to: Language) => {
      asked.current = to
      try {
        await bringLanguage(words, to.id)
      } catch {
        setNotBrought(to)
        return false
      }
      // Somebody who pressed twice gets what they pressed last.
      if (asked.current !== to) return false
      speakOnPage(to)
      await words.changeLanguage(to.id)
      setLanguage(to)
      setNotBrought(undefined)
      const { part, place } = partAt(location.pathname)
      history.replaceState(history.state, '', addressOf(to, part, place))
      void bringFace(to)
      return true
    },
    [words],
  )
  return { language, change, ...(notBrought && { notBrought }) }
}
