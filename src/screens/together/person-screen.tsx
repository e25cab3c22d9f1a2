import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import { Page } from '../../ui/page/page.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import { NotTheRightTool } from './not-the-right-tool.tsx'
import styles from './person-screen.module.css'
import { useTold } from './use-told.ts'

const compared = ['full-name', 'born'] as const

/** Whose story is this? Shows what is needed to compare with what the person says, and nothing else. */
export function PersonScreen(props: ConsultationProps) {
  const { t } = useTranslation(['together', 'concepts'])
  const told = useTold({ ...props, name: '' })
  const { seen, send, leaveStory } = props
  const rows = compared.flatMap((concept) => seen.filter((each) => each.concept === concept))
  return (
    <Page
      look="room"
      beside={<NotTheRightTool send={send} />}
      heading={t('person.heading')}
      lead={t(rows.length > 0 ? 'person.compare' : 'person.nothing-told')}
      actions={
        <>
          <Button size="big" icon="close" onPress={leaveStory}>
            {t('person.not-theirs')}
          </Button>
          <Button size="big" variant="primary" icon="check" onPress={() => send({ type: 'person.right' })}>
            {t('person.right')}
          </Button>
        </>
      }
    >
      {rows.length > 0 && (
        <dl className={styles.told}>
          {rows.map((statement) => (
            <div key={statement.id} className={styles.row}>
              <dt className={styles.term}>{t(`concepts:short.${statement.concept}`)}</dt>
              <dd className={styles.words} lang={statement.lang} dir="auto">
                {statement.words}
              </dd>
              <dd className={styles.when}>{t('person.told', { when: told.when(statement) })}</dd>
            </div>
          ))}
        </dl>
      )}
    </Page>
  )
}
