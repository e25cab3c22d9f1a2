import { createContext, useContext } from 'react'
import type { Language } from '../../i18n/languages.ts'
import { Choice } from '../../ui/choice/choice.tsx'
import { OwnName } from '../../ui/own-name/own-name.tsx'
import { useSay } from './use-say.tsx'

/** Two languages at once: which there could be, and which there is. */
export interface SecondLanguage {
  /** Each that could join the present one, with the two in the order in which they would stand. */
  readonly offered: readonly { readonly language: Language; readonly order: readonly [Language, Language] }[]
  readonly now?: Language
  show(language: Language | undefined): void
}

/** The choice of a second language, where two people sit at one screen; absent anywhere else. */
export const SecondLanguageContext = createContext<SecondLanguage | undefined>(undefined)

const none = 'none'

/** Two languages on one screen? Every press shows at once. Nothing where there is no other language. */
export function SecondLanguageChoice() {
  const say = useSay('common')
  const second = useContext(SecondLanguageContext)
  if (!second || second.offered.length === 0) return null
  return (
    <Choice
      look="pill"
      legend={say('language.second')}
      hint={say('language.second-hint')}
      answers={[
        { value: none, label: say('language.one') },
        ...second.offered.map(({ language, order: [first, beneath] }) => ({
          value: language.id,
          label: (
            <>
              <OwnName lang={first.id} dir={first.dir}>
                {first.name}
              </OwnName>
              {' + '}
              <OwnName lang={beneath.id} dir={beneath.dir}>
                {beneath.name}
              </OwnName>
            </>
          ),
        })),
      ]}
      chosen={second.now?.id ?? none}
      onChoose={(id) => second.show(second.offered.find(({ language }) => language.id === id)?.language)}
    />
  )
}
