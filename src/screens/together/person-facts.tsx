import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Present } from '../../domain/present.ts'
import type { Statement } from '../../domain/story.ts'
import { Button } from '../../ui/button/button.tsx'
import { Icon } from '../../ui/icon/icon.tsx'
import type { IconName } from '../../ui/icon/icon-paths.ts'
import type { ConsultationProps } from './consultation-screen.ts'
import styles from './person-facts.module.css'
import { useTold } from './use-told.ts'

interface PersonFactsProps {
  readonly props: ConsultationProps
  /** Name, date of birth and how to talk, but for what the heading already says. */
  readonly statements: readonly Statement[]
}

const icons: Readonly<Record<string, IconName>> = { born: 'calendar', 'see-hear-move': 'ear', 'how-decide': 'rings' }
const needNoLabel: readonly string[] = ['see-hear-move', 'how-decide']

/** Who is here, and how to talk with the person: one line each, as it was told. */
export function PersonFacts({ props, statements }: PersonFactsProps) {
  const { t } = useTranslation(['together', 'concepts'])
  const told = useTold(props)
  const { present } = props.visit
  return (
    <ul className={styles.facts} aria-label={t('story.facts')}>
      {present && (
        <Fact icon="people">
          <WhoIsHere present={present} lang={props.lang} />
          <Button size="small" variant="quiet" onPress={() => props.send({ type: 'room.changed' })}>
            {t('story.room')}
          </Button>
          {present.some(({ voice }) => voice === 'family') && (
            <Button size="small" variant="quiet" icon="person" onPress={() => props.send({ type: 'family.stepped-out' })}>
              {t('story.alone')}
            </Button>
          )}
        </Fact>
      )}
      {statements.map((statement) => (
        <Fact key={statement.id} icon={icons[statement.concept] ?? 'person'}>
          {!needNoLabel.includes(statement.concept) && `${t(`concepts:short.${statement.concept}`)}: `}
          <b lang={statement.lang} dir="auto" className={styles.words}>
            {[statement.words, ...told.phrases(statement)].filter((each) => each !== '').join(' · ')}
          </b>{' '}
          <small className={styles.told}>
            {told.who(statement.by)}, {told.when(statement)}, {told.where(statement)}
          </small>
        </Fact>
      ))}
    </ul>
  )
}

function Fact({ icon, children }: { readonly icon: IconName; readonly children: ReactNode }) {
  return (
    <li className={styles.fact}>
      <Icon name={icon} size="small" />
      <span>{children}</span>
    </li>
  )
}

function WhoIsHere({ present, lang }: { readonly present: readonly Present[]; readonly lang: string }) {
  const { t } = useTranslation('together')
  const others = present.slice(2).map(({ voice, name, relation, help }) => {
    const what = relation ?? t(`voice.as-${voice}`)
    const who = name === undefined ? what : t('voice.named', { name, voice: what })
    return help === undefined || help === 'alone-first' ? who : t(`story.helps.${help}`, { who })
  })
  if (others.length === 0) return t('story.just-two')
  return t('story.here-with', { others: new Intl.ListFormat(lang, { type: 'conjunction' }).format(others) })
}
