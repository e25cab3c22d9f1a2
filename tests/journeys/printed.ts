import type { Page } from '@playwright/test'
import { wordsInFile } from './what-is-shown.ts'

/** A page as it comes out of a printer. */
export interface Printed {
  readonly pdf: Buffer
  /** How many sides it takes, as the printer counts them. */
  readonly sides: number
  /** How many sides it would take if nothing were kept together: as high as it is on the paper, over the height of the paper. */
  readonly atLeast: number
  /** Every word on it. */
  readonly words: string
  /** The words as they stand in the file for the printer; none where nothing here can read it. */
  readonly inFile: string
  /** The smallest letters, in points, and what they say. Where the numbers come from is said in smaller ones, and measured apart. */
  readonly smallest: Letters
  readonly smallestOfSources: Letters | undefined
  /** Whatever reaches over the edge of the paper. */
  readonly cut: readonly string[]
  /** Of every picture, how many people it draws as having it whatever is done, as spared, and as having it because of what is done. */
  readonly people: readonly (readonly [event: number, avoided: number, caused: number])[]
}

interface Letters {
  readonly points: number
  readonly words: string
}

/** A4 with the margins of the app, in the units of the page: 96 to an inch. */
const paper = { width: Math.round(((210 - 26) / 25.4) * 96), height: Math.round(((297 - 20) / 25.4) * 96) }

/** Prints a page once all of these words are on it, for it is drawn last; and reads it as it stands for the printer. */
export async function printed(page: Page, words: readonly string[]): Promise<Printed> {
  const window = page.viewportSize()!
  await page.waitForFunction((all) => {
    const text = (document.querySelector('.print-only article') ?? document.querySelector('main'))?.textContent.replaceAll(/\s+/g, ' ') ?? ''
    return all.every((each) => text.includes(each))
  }, words)
  const pdf = await page.pdf({ preferCSSPageSize: true })
  const inFile = wordsInFile(pdf).replaceAll(/\s+/g, ' ')
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize(paper)
  const read = await page.evaluate(onPaper)
  await page.setViewportSize(window)
  await page.emulateMedia({ media: null })
  const { height, ...rest } = read
  return { pdf, inFile, sides: sidesOf(pdf), atLeast: Math.ceil(height / paper.height), ...rest }
}

function sidesOf(pdf: Buffer): number {
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

/** Runs in the page. */
function onPaper() {
  const article = [...document.querySelectorAll('article')].find((each) => each.checkVisibility())
  if (!article) throw new Error('Nothing is there for the printer')
  const letters: { points: number; words: string; isSource: boolean }[] = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const { parentElement: element, data } = texts.currentNode as Text
    if (!element || data.trim() === '' || !element.checkVisibility() || element.closest('.visually-hidden')) continue
    letters.push({ points: Math.round(Number.parseFloat(getComputedStyle(element).fontSize) * 7.5) / 10, words: data.trim().slice(0, 60), isSource: element.closest('footer') !== null })
  }
  letters.sort((one, other) => one.points - other.points)
  const edge = document.documentElement.clientWidth
  const cut = [...article.querySelectorAll('*:not(svg *)')].filter((element) => {
    const { left, right } = element.getBoundingClientRect()
    return element.checkVisibility() && !element.closest('.visually-hidden') && (right > edge + 1 || left < -1)
  })
  return {
    height: article.getBoundingClientRect().height,
    words: document.body.innerText.replaceAll(/\s+/g, ' '),
    smallest: letters.find(({ isSource }) => !isSource)!,
    smallestOfSources: letters.find(({ isSource }) => isSource),
    people: [...article.querySelectorAll('svg[data-of]')].map((picture) => {
      const drawn = (kind: string) => (picture.querySelector(`[class$=_${kind}]`)?.getAttribute('d') ?? '').split('M').length - 1
      return [drawn('event'), drawn('avoided'), drawn('caused')] as const
    }),
    cut: cut.map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`),
  }
}
