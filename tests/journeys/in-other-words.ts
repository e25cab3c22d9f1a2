import type { Page } from '@playwright/test'
import { inPreferredFace, speak, type Tongue } from '../../src/commands/in-language.ts'

/** The parts of the consultation, in which two languages may be on at once. */
const inTheRoom = ['together', 'endings', 'unprepared']

/** Every part of the walk in Urdu, and those of the consultation in two languages at once. */
export function otherWords<Walk>(parts: Readonly<Record<string, Walk>>): readonly { readonly name: string; readonly part: Walk; readonly tongue: Tongue }[] {
  return Object.entries(parts).flatMap(([name, part]) => [
    { name, part, tongue: 'اردو' as const },
    ...(inTheRoom.includes(name) ? [{ name, part, tongue: 'اردو + English' as const }] : []),
  ])
}

/** Changes the language at a stop, looks, and changes it back: the walk goes on in English. Resolves to whether it is offered here. */
export async function inOtherWords(page: Page, tongue: Tongue, look: () => Promise<void>): Promise<boolean> {
  if (!(await speak(page, tongue))) return false
  await inPreferredFace(page)
  await look()
  return speak(page, 'English')
}
