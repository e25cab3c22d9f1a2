import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pagesBuiltAhead, type BuiltPage } from '../app/built-ahead.tsx'
import { wordsInPageId } from '../app/words-in-page.ts'
import { languages } from '../i18n/languages.ts'
import { allowingStyle, hostingFile, styleSheetOf, withStyleInPage, type Hosting } from './build/style-in-page.ts'
import { writeWorker } from './build/worker.ts'

const out = 'dist'

/**
 * After the build: the pages that stand in the HTML before any script, with their style in them,
 * how the server is to answer for them, and the service worker that knows every file.
 */
export async function run(): Promise<number> {
  const shell = await putStyleInPage(await readFile(join(out, 'index.html'), 'utf8'))
  for (const page of await pagesBuiltAhead()) {
    const file = join(out, page.file)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, pageOf(shell, page))
  }
  await writeWorker(out)
  return 0
}

/** A second request for the style would double the time until something can be read on a slow network. */
async function putStyleInPage(shell: string): Promise<string> {
  const { tag, file } = styleSheetOf(shell)
  const style = (await readFile(join(out, file), 'utf8')).trim()
  const hosting = JSON.parse(await readFile('hosting/serve.json', 'utf8')) as Hosting
  await writeFile(join(out, hostingFile), `${JSON.stringify(allowingStyle(hosting, style), null, 2)}\n`)
  await rm(join(out, file))
  return withStyleInPage(shell, tag, style)
}

function pageOf(shell: string, { language, screen, markup, words }: BuiltPage): string {
  // A data block is never run, so the content security policy lets it be; `<` would end it early.
  const brought = words ? `<script type="application/json" id="${wordsInPageId}">${JSON.stringify(words).replaceAll('<', '\\u003c')}</script>` : ''
  const page = shell
    .replace('lang="en-GB" dir="ltr"', `lang="${language.id}" dir="${language.dir}"`)
    .replace('<div id="root"></div>', `<div id="root" data-built="${screen}">${markup}</div>${brought}`)
    .replace(languages[0].font, language.font)
  if (!page.includes(`data-built="${screen}"`)) throw new Error('index.html has lost its place for the app')
  return page
}
