import { useCallback, useEffect, useRef, useState } from 'react'
import { languages, type Language } from '../i18n/languages.ts'
import { useWords } from '../i18n/use-words.ts'
import { bringLanguage } from '../i18n/words.ts'
import { addressOf, partAt } from './address.ts'
import { readyForLanguage } from './before-language.ts'
import { bringFace } from './face.ts'

/** The language of the app, and the ways to change it without losing anybody's place or words. */
export interface Speaking {
  readonly language: Language
  /** A second language beneath the first, while two people read one screen. */
  readonly beneath?: Language
  /** The one that is spoken where there is one: it stays when the second one goes. */
  readonly alone: Language
  /** The language whose words could not be had, where that is so. */
  readonly notBrought?: Language
  /** Speaks one language. Resolves to whether it was changed. */
  change(to: Language): Promise<boolean>
  /** Speaks this one as well as the present one; with none, the one that was spoken before is left alone. */
  showSecond(second: Language | undefined): Promise<boolean>
}

/** Says in the page which language it is in, and in which direction it is read. */
export function speakOnPage({ id, dir }: Language): void {
  Object.assign(document.documentElement, { lang: id, dir })
}

/** Which of two stands first and larger: the person's. The language that the app begins in is the practice's. */
export function inOrder(one: Language, other: Language): readonly [Language, Language] {
  return other === languages[0] ? [one, other] : [other, one]
}

/** The language as it stands. It changes in place: what is typed, picked and held in memory stays as it is. */
export function useLanguage(start: Language): Speaking {
  const words = useWords()
  const [spoken, setSpoken] = useState<Pick<Speaking, 'language' | 'beneath' | 'alone'>>({ language: start, alone: start })
  const [notBrought, setNotBrought] = useState<Language>()
  const alone = useRef(start)
  const asked = useRef({})

  const speak = useCallback(
    async (language: Language, beneath?: Language) => {
      const now = (asked.current = {})
      for (const each of [language, ...(beneath ? [beneath] : [])]) {
        try {
          await bringLanguage(words, each.id)
          await readyForLanguage(each.id)
        } catch {
          setNotBrought(each)
          return false
        }
      }
      // Somebody who pressed twice gets what they pressed last.
      if (asked.current !== now) return false
      speakOnPage(language)
      await words.changeLanguage(language.id)
      setSpoken({ language, alone: alone.current, ...(beneath && { beneath }) })
      setNotBrought(undefined)
      const { part, place } = partAt(location.pathname)
      history.replaceState(history.state, '', addressOf(language, part, place))
      void bringFace(language)
      return true
    },
    [words],
  )
  const change = useCallback(
    (to: Language) => {
      alone.current = to
      return speak(to)
    },
    [speak],
  )
  const showSecond = useCallback((second: Language | undefined) => (second ? speak(...inOrder(alone.current, second)) : speak(alone.current)), [speak])

  useEffect(() => {
    if (spoken.beneath) document.documentElement.dataset['pair'] = 'on'
    else delete document.documentElement.dataset['pair']
  }, [spoken.beneath])
  return { ...spoken, change, showSecond, ...(notBrought && { notBrought }) }
}
