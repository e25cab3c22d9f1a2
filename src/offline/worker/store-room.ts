/** The files of a version, each with the digest of what is in it; those that a host may change have none. */
export type Files = Readonly<Record<string, string>>

/** The file as it was put by, where it is whole: a damaged one is taken out, and is then as good as missing. */
export async function intact(cache: Cache, files: Files, file: string): Promise<Response | undefined> {
  const kept = await cache.match(file, { ignoreSearch: true, ignoreVary: true })
  if (!kept) return undefined
  try {
    return await asItShouldBe(files, file, kept)
  } catch {
    await cache.delete(file, { ignoreSearch: true, ignoreVary: true })
    return undefined
  }
}

/** Puts a file by, and gives it back. Rejects, having put nothing by, where it is not what it should be. */
export async function keep(cache: Cache, files: Files, file: string, fetched: Response): Promise<Response> {
  if (!fetched.ok) throw new Error(`${file} could not be had`)
  const whole = await asItShouldBe(files, file, fetched)
  await cache.put(file, whole.clone())
  return whole
}

/** The same answer, read to its end. Rejects where that cannot be done, or where it is something else than it should be. */
async function asItShouldBe(files: Files, file: string, answer: Response): Promise<Response> {
  const bytes = await answer.arrayBuffer()
  const expected = files[file]
  if (expected && (await digestOf(bytes)) !== expected) throw new Error(`${file} is not what it should be`)
  // The body is as it was before it was packed for the way.
  const headers = new Headers(answer.headers)
  for (const name of ['content-encoding', 'content-length']) headers.delete(name)
  return new Response(bytes, { status: answer.status, statusText: answer.statusText, headers })
}

async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return btoa(String.fromCharCode(...digest))
}
