import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { aboutMeHeadings, conceptOf } from '../../domain/concepts.ts'
import { audiences, type Audience, type EntryId } from '../../domain/statement.ts'
import type { Statement } from '../../domain/story.ts'
import { AudiencePicker } from '../../ui/audience-picker/audience-picker.tsx'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import type { PreparationProps } from './preparation-screen.ts'
import styles from './preview-items.module.css'
import { Said } from './said.tsx'

interface PreviewItemsProps extends PreparationProps {
  readonly statements: readonly Statement[]
  /** Whether they stand inside another card. */
  readonly inside?: boolean
  /** The one whose audience was changed last: where that takes it to another part of the page, the focus goes with it. */
  readonly changed?: EntryId
  onAudience(target: EntryId, audience: Audience): void
  onTakeBack(target: EntryId): void
}

/** Statements under the headings of About Me, in their order, each with who may see it. */
export function PreviewItems({ statements, inside = false, ...props }: PreviewItemsProps) {
  const { t } = useTranslation('concepts')
  return aboutMeHeadings.flatMap((heading) => {
    const under = statements.filter((each) => conceptOf(each.concept).heading === heading)
    if (under.length === 0) return []
    return (
      <Card key={heading} level={inside ? 3 : 2} inside={inside} heading={t(`heading.${heading}`)}>
        <ul className={styles.items}>
          {under.map((statement) => (
            <PreviewItem key={statement.id} {...props} inside={inside} statement={statement} />
          ))}
        </ul>
      </Card>
    )
  })
}

function PreviewItem({ statement, inside, changed, onAudience, onTakeBack, ...props }: Omit<PreviewItemsProps, 'statements'> & { readonly statement: Statement }) {
  const item = useRef<HTMLLIElement>(null)
  const [arrives] = useState(changed === statement.id)
  useEffect(() => {
    if (arrives) item.current?.focus()
  }, [arrives])
  const { t } = useTranslation('prepare')
  const { t: concepts } = useTranslation('concepts')
  const what = concepts(`short.${statement.concept}`)
  const Heading = inside ? 'h4' : 'h3'
  return (
    <li className={styles.item} ref={item} tabIndex={-1}>
      <Heading className={styles.what}>{what}</Heading>
      <Said props={props} statement={statement} />
      <AudiencePicker<Audience>
        legend={t('preview.who-sees')}
        answers={audiences.toReversed().map((value) => ({ value, label: concepts(`audience.${value}.short`) }))}
        chosen={statement.audienceNow}
        sentence={concepts(`audience.${statement.audienceNow}.sentence`)}
        changeLabel={t('preview.change')}
        what={what}
        onChoose={(audience) => onAudience(statement.id, audience)}
      >
        <Button size="small" icon="trash" name={t('preview.take-back-name', { what })} onPress={() => onTakeBack(statement.id)}>
          {t('preview.take-back')}
        </Button>
      </AudiencePicker>
    </li>
  )
}
