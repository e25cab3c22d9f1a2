import { asked, Misuse } from './asked.ts'
import { figures } from './durability/figures.ts'
import { firefox } from './engines/firefox.ts'
import { keptOffline } from './engines/kept-offline.ts'
import { webkit } from './engines/webkit.ts'

const engines = [firefox, webkit]
const notTried = 'Not tried in them: power cuts, damage, a full disk, the camera, printing, installing. Safari itself, on a phone or a Mac, is neither of them.'

/** Runs the built app in engines that are not Chromium: keep, close, end the server, open again: `npm run build && npm run engines`. Exits 1 where something was not there, 2 where no engine is installed. */
export async function run(args: readonly string[]): Promise<number> {
  const { values } = asked(args, {})
  const lacking = engines.filter((engine) => engine.missing().length > 0).map((engine) => `${engine.name} was not tried: on Debian it needs ${engine.missing().join(' and ')}.`)
  if (lacking.length === engines.length) throw new Misuse(lacking.join(' '))
  const found = []
  for (const engine of engines) if (engine.missing().length === 0) found.push(await keptOffline(engine))
  const rows = found.flatMap(({ engine, version, acknowledged, there, milliseconds }) => [
    [`${engine} ${version}: said to be saved`, acknowledged] as const,
    [`${engine} ${version}: there with no server, started anew`, there] as const,
    [`${engine} ${version}: milliseconds from the start of the browser`, milliseconds] as const,
  ])
  console.log(values.json ? JSON.stringify({ found, lacking }) : [...figures(rows), ...lacking, notTried].join('\n'))
  return found.every(({ acknowledged, there }) => there === acknowledged) ? 0 : 1
}
