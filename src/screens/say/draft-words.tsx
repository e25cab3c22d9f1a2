import { Pill } from '../../ui/pill/pill.tsx'
import { useSay } from './use-say.tsx'

/** Says on a screen in two languages which of them is a draft; nothing where neither is, or where one speaks alone. */
export function DraftWords() {
  const say = useSay('common')
  if (!say.isPair || say.drafts.length === 0) return null
  return (
    <p>
      <Pill tone="warn" icon="warning">
        {say('language.draft-of', ({ list }) => ({ language: list(say.drafts.map(({ name }) => name)) }))}
      </Pill>
    </p>
  )
}
