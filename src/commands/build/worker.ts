import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'vite'
import { languages } from '../../i18n/languages.ts'
import { damagedPages } from './damaged-page.ts'
import { facesForLater, isForItsReaders } from './faces.ts'
import { hostingFile } from './hosting.ts'

/** What a practice writes itself, after the build. */
const forTheHost = '/practice.json'

/** Writes the service worker of the built app in this folder: it knows every file, and what has to be in it. */
export async function writeWorker(folder: string): Promise<void> {
  const files = await filesIn(folder)
  const version = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12)
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: {
      FILES: JSON.stringify({ ...files, [forTheHost]: '' }),
      VERSION: JSON.stringify(version),
      DAMAGED: JSON.stringify(await damagedPages()),
      FACES: JSON.stringify(facesForLater(languages)),
    },
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry: 'src/offline/worker/sw.ts', formats: ['es'], fileName: () => 'sw.js' },
    },
  })
}

/** Every file of the version, by its address, with its digest. */
async function filesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const addresses = found
    .filter((entry) => entry.isFile() && entry.name !== 'sw.js' && entry.name !== hostingFile && !isForItsReaders(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length))
    .sort()
  const digest = async (address: string) => createHash('sha256').update(await readFile(join(folder, address))).digest('base64')
  return Object.fromEntries(await Promise.all(addresses.map(async (address) => [address, await digest(address)] as const)))
}
