import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { languages, type Language } from '../i18n/languages.ts'
import { helpLinesOf } from '../i18n/help-lines.ts'
import { useWords } from '../i18n/use-words.ts'
import { bringWords } from '../i18n/words.ts'
import { WelcomeScreen, type Door } from '../screens/welcome/welcome-screen.tsx'
import { Banners } from './banners.tsx'
import { addressOf, partAt, takeTopicFromLink, type AppPart } from './address.ts'
import { bringRoom } from './bring-room.ts'
import { applyDisplay, readDevice, rememberDevice, type Device, type Display } from './device.ts'
import { Frame } from './frame.tsx'
import { InLanguages } from './in-languages.tsx'
import { rememberInstall } from './install.ts'
import { leave, leaveOnShift } from './leave.ts'
import { worksOffline } from './offline.ts'
import { Opening } from './opening.tsx'
import { afterFirstTap } from './first-tap.ts'
import { bringFace } from './face.ts'
import { useLanguage } from './use-language.ts'
import { UnexpectedBoundary } from './unexpected.tsx'

const wordsOfParts = ['start', 'concepts', 'prepare', 'together', 'options', 'plan', 'summary', 'story', 'keeping', 'follow-up', 'paper', 'problems'] as const
const Rooms = lazy(() => import('./rooms.tsx').then((module) => ({ default: module.Rooms })))

interface AppProps {
  /** The language to begin in. */
  readonly first: Language
  /** Where to begin; read from the address where it is not given. */
  readonly to?: Going
}

/** Where somebody is going, and with what. */
export interface Going {
  readonly part: AppPart
  /** The made-up person, to try it with. */
  readonly madeUp?: boolean
  readonly topic?: string
  /** Whose story, and which of their visits, where that is known already. */
  readonly person?: string
  readonly visit?: string
}

const partOf: Readonly<Record<Door, AppPart>> = { prepare: 'start', together: 'together', again: 'story' }

/** The whole app: the first screen, and behind its doors everything else, brought when it is wanted. */
export function App({ first, to }: AppProps) {
  const { t } = useTranslation()
  const words = useWords()
  const { change, ...spoken } = useLanguage(first)
  const { language, beneath, showSecond } = spoken
  const [device, setDevice] = useState<Device>(readDevice)
  const [going, setGoing] = useState<Going>(() => to ?? firstGoing())
  const [ready, setReady] = useState(false)

  const remember = useCallback((next: Device) => {
    setDevice(next)
    rememberDevice(next)
    applyDisplay(next.display)
  }, [])
  const go = useCallback(
    (next: Going) => {
      setGoing(next)
      history.pushState({ part: next.part }, '', addressOf(language, next.part))
      scrollTo(0, 0)
    },
    [language],
  )

  useEffect(() => {
    leaveOnShift(window, leave)
    rememberInstall()
    afterFirstTap(() => void worksOffline())
    afterFirstTap(() => void bringFace(first))
    afterFirstTap(() => void Promise.all([bringWords(words, ...wordsOfParts), import('./rooms.tsx')]).then(([, { openAhead }]) => {
      setReady(true)
      void openAhead(readDevice())
    }))
  }, [words, first])
  useEffect(() => {
    document.title = t(`title.${going.part}`)
  }, [t, going.part])
  useEffect(() => {
    if (going.part === 'welcome' || ready) return
    void bringWords(words, ...wordsOfParts).then(() => setReady(true))
  }, [going, words, ready])
  useEffect(() => {
    // At once, beside the words and what all the rooms share, so that nothing waits for anything.
    if (going.part === 'welcome') return
    void bringRoom[going.part === 'start' ? 'prepare' : going.part]().catch(() => undefined)
    if (going.part !== 'paper') void import('./rooms.tsx').then(({ lookAhead }) => lookAhead(readDevice())).catch(() => undefined)
  }, [going.part])
  useEffect(() => {
    const back = () => {
      if (partAt(location.pathname).part !== 'welcome') return
      // The address may be from before the language was changed.
      history.replaceState(history.state, '', addressOf(language, 'welcome'))
      setGoing({ part: 'welcome' })
    }
    addEventListener('popstate', back)
    return () => removeEventListener('popstate', back)
  }, [language])

  useEffect(() => {
    // Two languages are for two people at one screen: what one person reads is in one.
    if (beneath && going.part !== 'together') void showSecond(undefined)
  }, [beneath, going.part, showSecond])

  const home = () => go({ part: 'welcome' })
  const changeDisplay = (display: Display) => remember({ ...device, display })
  const speak = async (next: Language) => {
    const changed = await change(next)
    if (changed) remember({ ...device, language: next.id })
    return changed
  }
  return (
    <InLanguages speaking={spoken} isTogether={going.part === 'together'}>
      <Frame
        speaking={{ ...spoken, change: speak }}
        display={device.display}
        homeAddress={addressOf(language, 'welcome')}
        dense={going.part === 'together'}
        banners={<Banners onWelcome={going.part === 'welcome'} />}
        onDisplay={changeDisplay}
        onHome={home}
      >
        <UnexpectedBoundary onHome={home}>
          {going.part === 'welcome' ? (
            <WelcomeScreen
              lines={helpLinesOf('england')}
              addresses={{ prepare: addressOf(language, 'prepare'), together: addressOf(language, 'together'), again: addressOf(language, 'story') }}
              paper={{ address: addressOf(language, 'paper'), onPress: () => go({ part: 'paper' }) }}
              languages={languages.filter((each) => each !== language).map((each) => ({ ...each, address: addressOf(each, 'welcome') }))}
              onLanguage={(id) => void speak(languages.find((each) => each.id === id) ?? language)}
              onDoor={(door) => go({ part: partOf[door], ...(going.topic && { topic: going.topic }) })}
              onMadeUp={() => go({ part: 'together', madeUp: true })}
            />
          ) : ready ? (
            <Suspense fallback={<Opening />}>
              <Rooms key={`${going.part}${going.madeUp ?? ''}`} language={language} device={device} going={going} onDevice={remember} go={go} />
            </Suspense>
          ) : (
            <Opening />
          )}
        </UnexpectedBoundary>
      </Frame>
    </InLanguages>
  )
}

function firstGoing(): Going {
  const { part } = partAt(location.pathname)
  const topic = takeTopicFromLink()
  return { part: part === 'prepare' ? 'start' : part, ...(topic && { topic }) }
}
