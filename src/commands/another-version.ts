import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Misuse } from './asked.ts'
import { writeWorker } from './build/worker.ts'

const pages = /\.html$/
const texts = /\.(html|js|css)$/
const asset = /^(.+-)([\w-]{8})(\.(?:js|css))$/

/**
 * Makes of the built app in one folder another version in another folder, as a later build would be: every asset has
 * a new name, every page says which version it is. For journeys from one version to the next:
 * `another-version dist <folder> B`.
 */
export async function run([from, to, name]: readonly string[]): Promise<number> {
  if (!from || !to || !/^[A-Z]$/.test(name ?? '')) throw new Misuse('Say from which folder, into which, and a capital letter for the version.')
  await rm(to, { recursive: true, force: true })
  await cp(from, to, { recursive: true })
  const renamed = (await readdir(join(to, 'assets'))).flatMap((file) => (asset.test(file) ? [[file, file.replace(asset, `$1$2${name}$3`)] as const] : []))
  for (const [before, after] of renamed) await rename(join(to, 'assets', before), join(to, 'assets', after))
  for (const entry of await readdir(to, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (!entry.isFile() || !texts.test(entry.name)) continue
    let text = await readFile(path, 'utf8')
    for (const [before, after] of renamed) text = text.replaceAll(before, after)
    if (pages.test(entry.name)) text = text.replace('<html ', `<html data-version="${name}" `)
    await writeFile(path, text)
  }
  await writeWorker(to)
  return 0
}
