import { languages, type Language } from '../../i18n/languages.ts'

/** What the service worker knows of a face that comes later: the pages it is for, what it stands in for, and how the page is told. */
export interface LaterFace {
  readonly first: string
  readonly font: string
  readonly script: string
}

/** By the folder of a language's pages, the face that they use once it is on the device. */
export function facesForLater(all: readonly Language[]): Readonly<Record<string, LaterFace>> {
  return Object.fromEntries(all.flatMap(({ path, font, later }) => (later ? [[`/${path}`, { first: addressOfFace(font), font: addressOfFace(later.font), script: later.script }]] : [])))
}

/** Whether a file is a large face that one script alone needs: fetched by its readers, and kept by the worker from then on. */
export function isForItsReaders(file: string): boolean {
  const [english, ...others] = languages
  return others.some(({ font, later }) => [font, later?.font].some((face) => face !== undefined && face !== english.font && file === `${face}.woff2`))
}

function addressOfFace(font: string): string {
  return `/fonts/${font}.woff2`
}
