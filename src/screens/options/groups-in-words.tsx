import type { OptionId, Topic } from '../../domain/scenario.ts'
import { useTopicSay } from '../say/use-say.tsx'
import { Figure } from './figure.tsx'
import { figuresIn } from './figures.ts'
import { saidByGroup } from './groups.ts'
import styles from './outcome-cell.module.css'
import { SaidByTopic } from './said-by-topic.tsx'

interface GroupsInWordsProps {
  readonly topic: Topic
  readonly outcome: string
  readonly option: OptionId
}

/** As long as no group has been picked: the number or the words of every published group, one line each. */
export function GroupsInWords({ topic, outcome, option }: GroupsInWordsProps) {
  const say = useTopicSay('options', topic)
  const found = saidByGroup(topic, outcome, option)
  if (found.length === 0) return <p className={styles.unknown}>{say('not-known')}</p>
  return (
    <ul className={styles.groups} role="list">
      {found.map((said) => {
        const head = say('group.line', (tongue) => ({ group: tongue.topic(`group.${said.group}.name`) }))
        return (
          <li key={said.group}>
            {'says' in said ? (
              <>
                <Figure evidence={said.evidence}>{head}</Figure> <SaidByTopic topic={topic} says={said.says} {...(said.evidence !== undefined && { evidence: said.evidence })} />
              </>
            ) : (
              <Figure evidence={said.evidence}>
                {head} {say.rich('group.rate', (tongue) => ({ rate: figuresIn(tongue).rate(said.rate.n, said.of, said.rate.about), event: tongue.topic(`outcome.${outcome}.event`) }), { b: <b className={styles.rate} /> })}
              </Figure>
            )}
          </li>
        )
      })}
    </ul>
  )
}
