import { writeFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser } from '@playwright/test'
import type { Look } from './looks.ts'

/** One screen as it was drawn. */
export interface Picture {
  readonly name: string
  readonly file: string
}

/** As many as can be seen at a glance, and still be read. */
const onOneSheet = { phone: 10, desk: 6 }

/** Puts the pictures of one look side by side, on a page to open and on pictures to look at; gives the files. */
export async function sheetOf(browser: Browser, folder: string, look: Look, pictures: readonly Picture[]): Promise<readonly string[]> {
  const narrow = look.viewport.width < 700
  const most = narrow ? onOneSheet.phone : onOneSheet.desk
  const whole = join(folder, `${look.name}.html`)
  writeFileSync(whole, pageOf(folder, pictures, narrow))
  const files = [whole]
  const page = await browser.newPage({ viewport: { width: narrow ? 1640 : 1560, height: 900 } })
  for (let from = 0; from < pictures.length; from += most) {
    const part = join(folder, `.${look.name}.html`)
    writeFileSync(part, pageOf(folder, pictures.slice(from, from + most), narrow))
    await page.goto(pathToFileURL(resolve(part)).href)
    const file = join(folder, `${look.name}-${from / most + 1}.png`)
    await page.screenshot({ path: file, fullPage: true })
    files.push(file)
  }
  await page.close()
  return files
}

function pageOf(folder: string, pictures: readonly Picture[], narrow: boolean): string {
  const figures = pictures.map(({ name, file }) => `<figure><figcaption>${name}</figcaption><img src="${relative(folder, file)}" alt=""></figure>`)
  const columns = narrow ? 5 : 3
  return `<!doctype html><meta charset="utf-8"><style>
body{margin:12px;font:15px sans-serif;background:#777;display:grid;grid-template-columns:repeat(${columns},minmax(0,1fr));gap:12px;align-items:start}
figure{margin:0}figcaption{color:#fff;padding:2px 0}img{width:100%;display:block;max-height:1500px;object-fit:cover;object-position:top}</style>${figures.join('')}`
}
