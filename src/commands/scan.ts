import { asked, Misuse } from './asked.ts'
import { ownProfile } from './own-profile.ts'
import { encodings } from './scan/needles.ts'
import { scanFolder, type Hit, type Scan } from './scan/scan-folder.ts'
import { inTheClear, situations, stem, type Situation } from './scan/situations.ts'
import { startServer } from './server.ts'

/**
 * Looks through the whole profile of a browser for words that were said in it: `npm run scan`, or some situations
 * by words of their names: `npm run scan -- clinic`. First it looks for words that were put there on purpose.
 * Exits 1 where words are found that should not be there, or where those put there are not found.
 */
export async function run(args: readonly string[]): Promise<number> {
  const { values, positionals } = asked(args, {})
  const chosen = Object.entries(situations).filter(([name]) => positionals.every((word) => name.includes(word)))
  if (chosen.length === 0) throw new Misuse(`There is no such situation. There are: ${Object.keys(situations).join('; ')}.`)
  const found = new Set((await scanAfter(inTheClear)).hits.flatMap((hit) => hit.encodings))
  const blind = encodings.filter((encoding) => !found.has(encoding))
  const scans: Record<string, ScanAfter> = {}
  for (const [name, situation] of chosen) {
    console.error(`Looking: ${name}`)
    scans[name] = await scanAfter(situation)
  }
  console.log(values.json ? JSON.stringify({ blind, scans }) : tableOf(blind, scans))
  return blind.length === 0 && Object.values(scans).every(({ hits }) => hits.length === 0) ? 0 : 1
}

/** What is found, and where keys of it still lie that were thrown away: the browser decides when those are really gone. */
interface ScanAfter extends Scan {
  readonly keysLeft: readonly Hit[]
}

/** What is found in a new profile after a situation. */
export async function scanAfter(situation: Situation): Promise<ScanAfter> {
  const server = await startServer()
  const profile = ownProfile()
  try {
    const keys = await situation(profile, server.address)
    return { ...scanFolder(profile.folder, stem), keysLeft: keys.flatMap((key) => scanFolder(profile.folder, key).hits) }
  } finally {
    profile.signal('SIGKILL')
    server.stop()
    profile.forget()
  }
}

function tableOf(blind: readonly string[], scans: Readonly<Record<string, ScanAfter>>): string {
  const width = Math.max(...Object.keys(scans).map((name) => name.length))
  const lines = Object.entries(scans).flatMap(([name, { files, bytes, hits, keysLeft }]) => [
    `${name.padEnd(width)}  ${hits.length} found in ${files} files, ${Math.round(bytes / 1024 / 1024)} MiB`,
    ...hits.map(({ file, encodings: ways }) => `  ${file}: ${ways.join(', ')}`),
    ...keysLeft.map(({ file }) => `  a key that was thrown away still lies in ${file}`),
  ])
  const sight = blind.length === 0 ? `Words put there on purpose were found in all of ${encodings.join(', ')}.` : `Blind to ${blind.join(', ')}.`
  return [sight, ...lines].join('\n')
}
