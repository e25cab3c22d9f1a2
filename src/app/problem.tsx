import type { ComponentProps } from 'react'
import { ProblemScreen } from '../screens/problem/problem-screen.tsx'
import type { Kept, Vault } from '../vault/vault.ts'
import { useSaveCopy } from './copies/use-save-copy.tsx'

interface ProblemProps extends Omit<ComponentProps<typeof ProblemScreen>, 'onSaveCopy'> {
  /** The story on the page; where there is none, a copy is made of what copies in this browser hold. */
  readonly story?: { readonly vault: Vault; kept(): Kept }
}

/** A problem, and on every one of them a way to save a copy now: it needs no database. */
export function Problem({ story, ...props }: ProblemProps) {
  const copy = useSaveCopy(async () => {
    const { savableInCopies, savableOf } = await import('./copies/savable.ts')
    return story ? await savableOf(story.vault, story.kept()) : await savableInCopies()
  })
  return (
    <>
      <ProblemScreen {...props} onSaveCopy={copy.open} />
      {copy.dialog}
    </>
  )
}
