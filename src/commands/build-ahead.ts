import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { build } from 'vite'
import { pagesBuiltAhead, type BuiltPage } from '../app/built-ahead.tsx'
import { wordsInPageId } from '../app/words-in-page.ts'
import { languages } from '../i18n/languages.ts'

const out = 'dist'
/** Large faces that one script alone needs: fetched by its readers, and kept by the worker from then on. */
const forItsReaders = /^noto-(naskh|nastaliq)-/

/** After the build: the pages that stand in the HTML before any script, and the service worker that knows every file. */
export async function run(): Promise<number> {
  const shell = await readFile(join(out, 'index.html'), 'utf8')
  for (const page of await pagesBuiltAhead()) {
    const file = join(out, page.file)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, pageOf(shell, page))
  }
  await buildWorker(await filesOfThisVersion())
  return 0
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

async function filesOfThisVersion(): Promise<{ readonly files: readonly string[]; readonly version: string }> {
  const found = await readdir(out, { recursive: true, withFileTypes: true })
  const files = found
    .filter((entry) => entry.isFile() && entry.name !== 'sw.js' && !forItsReaders.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length))
    .sort()
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update(await readFile(join(out, file)))
  return { files, version: hash.digest('hex').slice(0, 12) }
}

async function buildWorker({ files, version }: { readonly files: readonly string[]; readonly version: string }): Promise<void> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { FILES: JSON.stringify(files), VERSION: JSON.stringify(version) },
    build: {
      outDir: out,
      emptyOutDir: false,
      lib: { entry: 'src/offline/worker/sw.ts', formats: ['es'], fileName: () => 'sw.js' },
    },
  })
}
