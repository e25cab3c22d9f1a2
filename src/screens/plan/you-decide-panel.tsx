import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { OptionBadge } from '../../ui/option-badge/option-badge.tsx'
import { Columns } from '../../ui/layout/layout.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { TopicWords } from '../say/topic-words.tsx'
import { useSay } from '../say/use-say.tsx'
import { Goal } from './goal.tsx'
import { Tile } from './outcome-tiles.tsx'

/** "I would like you to decide": the GP says why, in view of what the person put first, and chooses. */
export function YouDecidePanel({ props }: { readonly props: ConsultationProps }) {
  const say = useSay('plan')
  const { topic, summary, send } = props
  return (
    <Card heading={say('you-decide.heading')}>
      <p>
        {say('you-decide.say')} {say(summary.goal ? 'you-decide.because' : 'you-decide.because-nothing')}
      </p>
      <Goal props={props} />
      {topic ? (
        <>
          <h3>{say('you-decide.choose')}</h3>
          <Columns most={2} gap="small">
            {topic.scenario.options.map(({ id }, index) => (
              <Button key={id} tile onPress={() => send({ type: 'settled', settled: { outcome: 'you-decide', option: id } })}>
                <Tile badge={<OptionBadge place={index} letter={String.fromCharCode(65 + index)} />} name={<TopicWords topic={topic} says={`option.${id}.name`} />} />
              </Button>
            ))}
          </Columns>
        </>
      ) : (
        <>
          <p>{say('you-decide.no-options')}</p>
          <div>
            <Button size="big" variant="primary" iconAfter="arrow-next" onPress={() => send({ type: 'settled', settled: { outcome: 'you-decide' } })}>
              {say('you-decide.go-on')}
            </Button>
          </div>
        </>
      )}
    </Card>
  )
}
