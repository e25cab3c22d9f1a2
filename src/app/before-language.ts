type Prepare = (lang: string) => Promise<unknown>

const preparing = new Set<Prepare>()

/** Lets something be made ready before another language is spoken, so that no page stands in two by halves. Returns how to stop. */
export function beforeLanguage(prepare: Prepare): () => void {
  preparing.add(prepare)
  return () => preparing.delete(prepare)
}

/** Resolves when all that wants to be is ready for this language, or could not be made so. */
export async function readyForLanguage(lang: string): Promise<void> {
  await Promise.allSettled([...preparing].map((prepare) => prepare(lang)))
}
