import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { compareOptions } from '../../domain/comparison.ts'
import type { Topic } from '../../domain/scenario.ts'
import { topicSays } from '../../domain/topic-words.ts'
import { noOrder } from '../../domain/values.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { IconList } from '../../ui/icon-list/icon-list.tsx'
import { Stack } from '../../ui/layout/layout.tsx'
import { Page } from '../../ui/page/page.tsx'
import { useTopicSay } from '../say/use-say.tsx'
import { TopicLanguage } from '../topic-language.tsx'
import { DraftTopic } from './draft-topic.tsx'
import { NumbersAtHome } from './numbers-at-home.tsx'
import { OptionCards } from './option-cards.tsx'
import type { PreparationProps } from './preparation-screen.ts'
import { SeriousThings } from './serious-things.tsx'

/** Where the options are read at home: in words, all alike, and the numbers when somebody asks for them. */
export function OptionsScreen({ topic, send }: PreparationProps) {
  return topic ? <Options topic={topic} send={send} /> : null
}

function Options({ topic, send }: Pick<PreparationProps, 'send'> & AboutTopicProps) {
  const { t } = useTranslation('prepare')
  const say = useTopicSay('prepare', topic)
  const [numbers, setNumbers] = useState(false)
  const comparison = compareOptions(topic, undefined, noOrder, [])

  return (
    <Page
      heading={say.topic('topic.title')}
      lead={say.topic('topic.choice')}
      actions={
        <>
          <Button size="big" icon="arrow-back" folds onPress={() => send({ type: 'back' })}>
            {t('options.back')}
          </Button>
          <Button size="big" variant="primary" iconAfter="arrow-next" onPress={() => send({ type: 'options.read' })}>
            {t('options.next')}
          </Button>
        </>
      }
    >
      <DraftTopic topic={topic} />
      <TopicLanguage topic={topic} />
      <AboutTopic topic={topic} />
      <OptionCards topic={topic} />
      <Card heading={t('options.numbers-heading')}>
        <p>{t('options.numbers-lead')}</p>
        <div>
          <Button variant="outline" icon="chart" expanded={numbers} onPress={() => setNumbers(!numbers)}>
            {t(numbers ? 'options.numbers-hide' : 'options.numbers')}
          </Button>
        </div>
      </Card>
      {numbers && <NumbersAtHome topic={topic} comparison={comparison} />}
      <SeriousThings topic={topic} comparison={comparison} />
      <WhenToGetHelp topic={topic} />
    </Page>
  )
}

interface AboutTopicProps {
  readonly topic: Topic
}

function AboutTopic({ topic }: AboutTopicProps) {
  const say = useTopicSay('prepare', topic)
  const says = ['topic.about', 'topic.who-for', 'topic.can-wait'].filter((key) => topicSays(topic.text, key))
  return (
    <Stack gap="small">
      {says.map((key) => (
        <p key={key}>{say.topic(key)}</p>
      ))}
    </Stack>
  )
}

function WhenToGetHelp({ topic }: AboutTopicProps) {
  const { t } = useTranslation('prepare')
  const say = useTopicSay('prepare', topic)
  return (
    <Card heading={t('options.help')} icon="phone">
      <IconList items={topic.scenario.safetyNet.map((id) => ({ id, icon: 'chevron', words: say.topic(`safety-net.${id}`) }))} />
    </Card>
  )
}
