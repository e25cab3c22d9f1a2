import { useTranslation } from 'react-i18next'
import type { Speaker } from '../../domain/statement.ts'
import type { About } from '../../domain/story.ts'
import { Notice } from '../../ui/notice/notice.tsx'

interface WhoseWordsProps {
  readonly about: About
  readonly by: Speaker
  readonly name: string
}

/** Where somebody else types: whose words to write. Says nothing to a person about themselves. */
export function WhoseWords({ about, by, name }: WhoseWordsProps) {
  const { t } = useTranslation('prepare')
  if (about === 'me') return null
  const whose = by.voice === 'person' ? about : 'family'
  return <Notice icon="interpreter">{t(`whose.${whose}${name === '' ? '-unnamed' : ''}`, { name })}</Notice>
}
