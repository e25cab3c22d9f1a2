import { Fragment, type ReactNode } from 'react'
import type { Present } from '../../domain/present.ts'
import type { Statement } from '../../domain/story.ts'
import { Button } from '../../ui/button/button.tsx'
import { Icon } from '../../ui/icon/icon.tsx'
import type { IconName } from '../../ui/icon/icon-paths.ts'
import type { Tongue } from '../say/tongue.ts'
import { useSay } from '../say/use-say.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import styles from './person-facts.module.css'
import { tellIn } from './tell.ts'
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
  const say = useSay(['together', 'concepts'])
  const told = useTold(props)
  const { present } = props.visit
  return (
    <ul className={styles.facts} aria-label={say.first.t('story.facts')}>
      {present && (
        <Fact icon="people">
          <WhoIsHere present={present} />
          <Button size="small" variant="quiet" onPress={() => props.send({ type: 'room.changed' })}>
            {say('story.room')}
          </Button>
          {present.some(({ voice }) => voice === 'family') && (
            <Button size="small" variant="quiet" icon="person" onPress={() => props.send({ type: 'family.stepped-out' })}>
              {say('story.alone')}
            </Button>
          )}
        </Fact>
      )}
      {statements.map((statement) => (
        <Fact key={statement.id} icon={icons[statement.concept] ?? 'person'}>
          {!needNoLabel.includes(statement.concept) && <>{say('told.concept', (tongue) => ({ concept: tongue.t(`concepts:short.${statement.concept}`) }))} </>}
          <b dir="auto" className={styles.words}>
            <span lang={statement.lang}>{statement.words}</span>
            {told.phrases(statement).map((phrase, index) => (
              <Fragment key={index}>
                {(index > 0 || statement.words !== '') && ' · '}
                {phrase}
              </Fragment>
            ))}
          </b>{' '}
          <small className={styles.told}>
            {say('told.by', (tongue) => ({ who: tellIn(tongue, props).who(statement.by), when: tellIn(tongue, props).when(statement), where: tellIn(tongue, props).where(statement) }))}
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

function WhoIsHere({ present }: { readonly present: readonly Present[] }) {
  const say = useSay('together')
  const others = present.slice(2)
  if (others.length === 0) return say('story.just-two')
  const one = ({ t }: Tongue, { voice, name, relation, help }: Present) => {
    const what = relation ?? t(`voice.as-${voice}`)
    const who = name === undefined ? what : t('voice.named', { name, voice: what })
    return help === undefined || help === 'alone-first' ? who : t(`story.helps.${help}`, { who })
  }
  return say('story.here-with', (tongue) => ({ others: tongue.list(others.map((each) => one(tongue, each))) }))
}
