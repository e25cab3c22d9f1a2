import { useTranslation } from 'react-i18next'
import { audiences, type Audience } from '../../domain/statement.ts'
import { Choice } from '../../ui/choice/choice.tsx'

interface AudienceChoiceProps {
  readonly chosen: Audience | undefined
  onChoose(audience: Audience): void
}

const icons = { 'only-me': 'lock', 'gp-team': 'professional', everyone: 'people' } as const

/** Who may see what was said, from wide to narrow, and what each of them means. */
export function AudienceChoice({ chosen, onChoose }: AudienceChoiceProps) {
  const { t } = useTranslation('prepare')
  const { t: concepts } = useTranslation('concepts')
  return (
    <Choice<Audience>
      legend={t('audience.legend')}
      legendHidden
      answers={[...audiences].reverse().map((value) => ({
        value,
        label: concepts(`audience.${value}.short`),
        hint: concepts(`audience.${value}.means`),
        icon: icons[value],
      }))}
      {...(chosen !== undefined && { chosen })}
      onChoose={onChoose}
    />
  )
}
