import { Button } from '../../ui/button/button.tsx'
import { Page } from '../../ui/page/page.tsx'
import { DraftWords } from '../say/draft-words.tsx'
import { useSay } from '../say/use-say.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import { NotTheRightTool } from './not-the-right-tool.tsx'
import styles from './person-screen.module.css'
import { tellIn } from './tell.ts'

const compared = ['full-name', 'born'] as const

/** Whose story is this? Shows what is needed to compare with what the person says, and nothing else. */
export function PersonScreen(props: ConsultationProps) {
  const say = useSay(['together', 'concepts'])
  const { seen, send, leaveStory } = props
  const rows = compared.flatMap((concept) => seen.filter((each) => each.concept === concept))
  return (
    <Page
      look="room"
      above={<DraftWords />}
      beside={<NotTheRightTool send={send} />}
      heading={say('person.heading')}
      lead={say(rows.length > 0 ? 'person.compare' : 'person.nothing-told')}
      actions={
        <>
          <Button size="big" icon="close" onPress={leaveStory}>
            {say('person.not-theirs')}
          </Button>
          <Button size="big" variant="primary" icon="check" onPress={() => send({ type: 'person.right' })}>
            {say('person.right')}
          </Button>
        </>
      }
    >
      {rows.length > 0 && (
        <dl className={styles.told}>
          {rows.map((statement) => (
            <div key={statement.id} className={styles.row}>
              <dt className={styles.term}>{say(`concepts:short.${statement.concept}`)}</dt>
              <dd className={styles.words} lang={statement.lang} dir="auto">
                {statement.words}
              </dd>
              <dd className={styles.when}>{say('person.told', (tongue) => ({ when: tellIn(tongue, props).when(statement) }))}</dd>
            </div>
          ))}
        </dl>
      )}
    </Page>
  )
}
