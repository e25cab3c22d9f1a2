import { languageOf, type Language } from '../i18n/languages.ts'

/** The neutral page of our own in a language. */
export function addressAway({ path }: Language): string {
  return path === '' ? '/away.html' : `/${path}/away.html`
}

/** Leaves at once for a neutral page of our own: nothing is left on the screen or one step back in history. */
export function leave(): void {
  document.documentElement.classList.add('blank')
  document.title = ''
  document.getElementById('root')?.replaceChildren()
  location.replace(addressAway(languageOf(document.documentElement.lang)))
}

const within = 1500

/** Makes Shift, pressed three times within a second and a half, leave. */
export function leaveOnShift(target: Pick<Window, 'addEventListener'>, go: () => void): void {
  let presses: readonly number[] = []
  target.addEventListener('keydown', (event) => {
    if (event.repeat) return
    if (event.key !== 'Shift') {
      presses = []
      return
    }
    presses = [...presses, event.timeStamp].filter((at) => event.timeStamp - at < within)
    if (presses.length >= 3) go()
  })
}
