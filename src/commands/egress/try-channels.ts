import { setTimeout as pause } from 'node:timers/promises'
import type { BrowserContext, Page } from '@playwright/test'
import { bringModule } from '../page-module.ts'
import * as channels from './channels.ts'
import type { Kind } from './channels.ts'
import { connection, startListener } from './listener.ts'

/** What got out through one channel; nothing where it is closed. */
export interface Tried {
  readonly kind: Kind
  readonly channel: string
  readonly heard: readonly string[]
}

/** Whether something was told. A connection over which nothing was asked tells nothing but that somebody is there. */
export function toldSomething({ heard }: Tried): boolean {
  return heard.some((each) => each !== connection)
}

/** How long whatever gets out may take to be heard, in milliseconds. */
const patience = 3_000

/** Makes a context with no service worker, and nothing in it of an earlier one. */
export type NewContext = () => Promise<BrowserContext>

/** Tries every channel out of the first page that this origin serves, as a script of somebody else's in it might. */
export async function tryChannels(newContext: NewContext): Promise<readonly Tried[]> {
  const kinds = [tryAtOnce('subresources', newContext), tryAtOnce('navigations', newContext), tryAlone(newContext)]
  return (await Promise.all(kinds)).flat()
}

/** Channels whose requests tell which they are. Those that leave the page have a page each. */
async function tryAtOnce(kind: 'subresources' | 'navigations', newContext: NewContext): Promise<readonly Tried[]> {
  const [context, listener] = [await newContext(), await startListener()]
  const names = channels.namesOf(kind)
  const one = kind === 'subresources' ? inside(context) : undefined
  await Promise.all(names.map(async (name) => attempt(await (one ?? inside(context)), kind, name, listener.address + encodeURIComponent(name))))
  await pause(patience)
  const heard = listener.heard()
  await context.close()
  listener.stop()
  const rest = { kind, channel: 'any of these', heard: heard.filter((each) => !names.includes(each)) }
  return [...names.map((channel) => ({ kind, channel, heard: heard.filter((each) => each === channel) })), rest]
}

/** Channels whose packets are all alike: each has a listener of its own. */
async function tryAlone(newContext: NewContext): Promise<readonly Tried[]> {
  const context = await newContext()
  const tried = channels.namesOf('alone').map(async (channel): Promise<Tried> => {
    const listener = await startListener()
    await attempt(await inside(context), 'alone', channel, listener.address)
    await pause(patience)
    const heard = listener.heard()
    listener.stop()
    return { kind: 'alone', channel, heard }
  })
  const all = await Promise.all(tried)
  await context.close()
  return all
}

async function inside(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await bringModule(page, 'src/commands/egress/channels.ts', { at: '/' })
  // Nothing of ours stands between the page and the network while it tries.
  await page.unrouteAll()
  return page
}

async function attempt(page: Page, kind: Kind, name: string, address: string): Promise<void> {
  // It may end the very page that it is tried in.
  await page
    .evaluate(([inKind, named, to]) => void (window as unknown as { readonly brought: typeof channels }).brought.attempt(inKind, named, to), [kind, name, address] as const)
    .catch(() => undefined)
}
