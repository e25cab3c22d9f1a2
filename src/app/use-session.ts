import { startTransition, useEffect, useRef, useState } from 'react'
import { addressOf, type AppPart } from './address.ts'
import type { Language } from '../i18n/languages.ts'
import type { Session, Shown } from './session.ts'

/**
 * What the session shows now, drawn anew whenever it changes. A press that leads to another place is
 * answered at once, and the place is drawn behind it in pieces: a slow device stays awake meanwhile.
 */
export function useShown<Place extends string, Context, Event>(session: Session<Place, Context, Event>): Shown<Place, Context> {
  const [shown, setShown] = useState(session.current)
  const drawn = useRef(shown.place)
  useEffect(() => {
    drawn.current = shown.place
  }, [shown])
  useEffect(() => {
    const show = () => setShown(session.current())
    show()
    return session.subscribe(() => (session.current().place === drawn.current ? show() : startTransition(show)))
  }, [session])
  return shown
}

/** How a page answers: no more once the session has moved on from it, so that a second press on the old page is not taken for one on the new. */
export function answersFrom<Place extends string, Context, Event>(session: Session<Place, Context, Event>, { place }: Shown<Place, Context>): (event: Event) => void {
  return (event) => {
    if (session.current().place === place) session.send(event)
  }
}

/**
 * Mirrors the place in the address, by a neutral name, and makes the browser's own
 * way back go one place back in the talk instead of out of the app.
 */
export function usePlaceInHistory(language: Language, part: AppPart, place: string, goBack: (place: string | undefined) => void): void {
  const byHistory = useRef(false)
  const last = useRef<string>(undefined)
  const back = useRef(goBack)
  back.current = goBack
  useEffect(() => {
    const address = addressOf(language, part, neutral(place))
    // To say the same place in another language is no step that anybody could want to go back on.
    // The browser writes its history down: what is being asked is no business of it.
    const state = { part, place: place.split(':')[0] }
    if (last.current === undefined || last.current === place || byHistory.current) history.replaceState(state, '', address)
    else history.pushState(state, '', address)
    last.current = place
    byHistory.current = false
  }, [language, part, place])
  useEffect(() => {
    const popped = (event: PopStateEvent) => {
      const state = event.state as { part?: string; place?: string } | null
      if (state?.part !== part) return
      byHistory.current = true
      back.current(state.place)
    }
    addEventListener('popstate', popped)
    return () => removeEventListener('popstate', popped)
  }, [part])
}

/** The place's name in small letters, without the concept that is being asked. */
function neutral(place: string): string {
  return (place.split(':')[0] ?? '').replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
