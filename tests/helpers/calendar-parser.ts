/** One line of a calendar as RFC 5545 has it: `NAME;PARAM=VALUE:value`. */
export interface ContentLine {
  readonly name: string
  readonly params: Readonly<Record<string, string>>
  readonly value: string
}

/** A component: its own lines, and the components inside it. */
export interface Component {
  readonly name: string
  readonly lines: readonly ContentLine[]
  readonly inside: readonly Component[]
}

/** Reads a calendar file by the rules of RFC 5545 and nothing more lenient. Throws at the first thing that is not as it should be. */
export function parseCalendar(bytes: Uint8Array): Component {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  if (!text.endsWith('\r\n')) throw new Error('The last line does not end')
  const physical = text.slice(0, -2).split('\r\n')
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error('A line ends in something else than CRLF')
    if (new TextEncoder().encode(line).length > 75) throw new Error(`A line is longer than 75 octets: ${line}`)
    if (line === '' || line === ' ') throw new Error('A line is empty')
  }
  const logical = physical.reduce<readonly string[]>((lines, line) => (line.startsWith(' ') || line.startsWith('\t') ? [...lines.slice(0, -1), (lines.at(-1) ?? fail('The first line goes on from none')) + line.slice(1)] : [...lines, line]), [])
  const [calendar, rest] = component(logical.map(contentLine))
  if (rest.length > 0) throw new Error('Something follows the calendar')
  return calendar
}

/** TEXT as it was meant: no sign may stand there bare that means something. */
export function textOf(value: string): string {
  let words = ''
  for (let at = 0; at < value.length; at += 1) {
    const sign = value[at]!
    if (sign === ';' || sign === ',') throw new Error(`A bare ${sign} in TEXT`)
    if (sign !== '\\') {
      words += sign
      continue
    }
    at += 1
    const marked = value[at] ?? fail('A backslash at the end of TEXT')
    if (!'\\;,nN'.includes(marked)) throw new Error(`\\${marked} means nothing in TEXT`)
    words += marked === 'n' || marked === 'N' ? '\n' : marked
  }
  return words
}

function contentLine(line: string): ContentLine {
  // A safe value has no quote, colon, semicolon or comma; VALUE-CHAR has no control character but the tab.
  const [, name = '', params = '', value = ''] = /^([A-Z][A-Z0-9-]*)((?:;[A-Z-]+=[^";:,]+)*):(.*)$/su.exec(line) ?? fail(`Not a content line: ${line}`)
  if (/[\u0000-\u0008\u000a-\u001f\u007f]/.test(value)) throw new Error(`A control character in ${name}`)
  return { name, value, params: Object.fromEntries(params.split(';').filter(Boolean).map((each) => each.split('=') as [string, string])) }
}

function component(lines: readonly ContentLine[]): readonly [Component, readonly ContentLine[]] {
  const [first, ...rest] = lines
  if (first?.name !== 'BEGIN') throw new Error(`BEGIN is missing before ${first?.name}`)
  const own: ContentLine[] = []
  const inside: Component[] = []
  let left: readonly ContentLine[] = rest
  while (left[0] && left[0].name !== 'END') {
    if (left[0].name === 'BEGIN') {
      const [one, after] = component(left)
      inside.push(one)
      left = after
    } else {
      own.push(left[0])
      left = left.slice(1)
    }
  }
  if (left[0]?.value !== first.value) throw new Error(`${first.value} does not end`)
  return [{ name: first.value, lines: own, inside }, left.slice(1)]
}

function fail(problem: string): never {
  throw new Error(problem)
}
