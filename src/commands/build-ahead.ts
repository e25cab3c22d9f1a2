import { copyFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pagesBuiltAhead, type BuiltPage } from '../app/built-ahead.tsx'
import { wordsInPageId } from '../app/words-in-page.ts'
import { languages } from '../i18n/languages.ts'
import { answeringBelow, hostingFile, type Hosting } from './build/hosting.ts'
import { wordsOutside } from './build/languages-outside.ts'
import { awayPageIn, noPageIn, speaking } from './build/pages-outside.ts'
import { allowingStyle, styleSheetOf, withStyleInPage } from './build/style-in-page.ts'
import { writeWorker } from './build/worker.ts'

const out = 'dist'
/** What the page that opens a copy without the app stretches passphrases with: the same as the app, in one file of its own. */
const stretching = { from: 'node_modules/hash-wasm/dist/argon2.umd.min.js', to: 'open-a-copy-argon2.js' }
const [english, ...others] = languages

/**
 * After the build: the pages that stand in the HTML before any script, with their style in them,
 * how the server is to answer for them, and the service worker that knows every file.
 */
export async function run(): Promise<number> {
  const shell = await putStyleInPage(await readFile(join(out, 'index.html'), 'utf8'))
  for (const page of await pagesBuiltAhead()) await write(page.file, pageOf(shell, page))
  await writePagesOutside()
  await copyFile(stretching.from, join(out, stretching.to))
  await writeWorker(out)
  return 0
}

async function write(file: string, page: string): Promise<void> {
  await mkdir(dirname(join(out, file)), { recursive: true })
  await writeFile(join(out, file), page)
}

/** A second request for the style would double the time until something can be read on a slow network. */
async function putStyleInPage(shell: string): Promise<string> {
  const { tag, file } = styleSheetOf(shell)
  const style = (await readFile(join(out, file), 'utf8')).trim()
  const hosting = answeringBelow(JSON.parse(await readFile('hosting/serve.json', 'utf8')) as Hosting, others.map(({ path }) => path))
  await write(hostingFile, `${JSON.stringify(allowingStyle(hosting, style), null, 2)}\n`)
  await rm(join(out, file))
  return withStyleInPage(shell, tag, style)
}

function pageOf(shell: string, { language, screen, markup, words }: BuiltPage): string {
  // A data block is never run, so the content security policy lets it be; `<` would end it early.
  const brought = words ? `<script type="application/json" id="${wordsInPageId}">${JSON.stringify(words).replaceAll('<', '\\u003c')}</script>` : ''
  const page = speaking(shell, language)
    .replace('<div id="root"></div>', () => `<div id="root" data-built="${screen}">${markup}</div>${brought}`)
    .replace(english.font, language.font)
  if (!page.includes(`data-built="${screen}"`)) throw new Error('index.html has lost its place for the app')
  return page
}

/** The pages outside the app: the neutral one in every language, and the one for an address that there is not, in all of them. */
async function writePagesOutside(): Promise<void> {
  const source = await wordsOutside(english)
  const all = await Promise.all(others.map(wordsOutside))
  const away = await readFile(join(out, 'away.html'), 'utf8')
  for (const each of all) await write(join(each.language.path, 'away.html'), awayPageIn(each, away, source.away))
  await write('404.html', noPageIn(await readFile(join(out, '404.html'), 'utf8'), source.noPage, all))
}
