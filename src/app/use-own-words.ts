import { useTranslation } from 'react-i18next'
import type { Statement } from '../domain/story.ts'
import type { Draft } from '../vault/vault.ts'

type Words = Pick<Statement, 'concept' | 'words' | 'picked'>

/** Gives the words of these statements, and those that are still being written, as plain text to copy. */
export function useOwnWords(seen: readonly Statement[], drafts: () => readonly Draft[] = () => []): () => string {
  const { t } = useTranslation('concepts')
  const line = ({ concept, words, picked }: Words) => `${t(`short.${concept}`)}: ${[words, ...picked.map((phrase) => t(`phrase.${concept}.${phrase}`))].filter(Boolean).join(' · ')}`
  const isGiven = ({ words, picked }: Words) => words.trim() !== '' || picked.length > 0
  return () => [...drafts().filter(isGiven), ...seen].map(line).join('\n\n')
}
