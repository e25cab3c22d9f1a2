/** FNV-1a, 64 bits: to notice a difference, not to prove who wrote it. */
export function hashOfText(text: string): bigint {
  let hash = 0xcbf29ce484222325n
  for (const char of text) hash = BigInt.asUintN(64, (hash ^ BigInt(char.codePointAt(0)!)) * 0x100000001b3n)
  return hash
}

/** The same as sixteen characters, to be kept. */
export function digestOfText(text: string): string {
  return hashOfText(text).toString(16).padStart(16, '0')
}
