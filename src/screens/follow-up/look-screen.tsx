import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dayInWords } from '../../i18n/dates.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { CheckList } from '../../ui/check-list/check-list.tsx'
import { Page } from '../../ui/page/page.tsx'
import { SafetyNet } from '../plan/safety-net.tsx'
import { TopicWords } from '../say/topic-words.tsx'
import type { FollowUpProps } from './follow-up-screen.ts'
import { SettledThen } from './settled-then.tsx'

/** Where looking back begins: what was settled then, and first of all whether anything calls for help now. */
export function LookScreen(props: FollowUpProps) {
  const { t } = useTranslation('follow-up')
  const { visit, topic, lang, practice, send, goHome } = props
  const [signs, setSigns] = useState<readonly string[]>([])
  const ids = topic ? (topic.scenario.signs ?? topic.scenario.safetyNet) : []
  const applies = signs.length > 0
  return (
    <Page
      heading={t('look.heading', { day: dayInWords(lang, visit.opened) })}
      lead={t('look.lead')}
      actions={
        <>
          <Button size="big" icon="home" folds onPress={goHome}>
            {t('home')}
          </Button>
          <Button size="big" variant={applies ? 'danger' : 'primary'} {...(applies ? { icon: 'phone' as const } : { iconAfter: 'arrow-next' as const })} onPress={() => send({ type: 'signs.checked', signs })}>
            {t(applies ? 'look.help' : ids.length > 0 ? 'look.none' : 'next')}
          </Button>
        </>
      }
    >
      {topic && ids.length > 0 ? (
        <Card>
          <CheckList
            legend={t('look.signs')}
            hint={t('look.signs-hint')}
            items={ids.map((id) => ({ value: id, label: <TopicWords topic={topic} says={`safety-net.${id}`} /> }))}
            checked={signs}
            onToggle={(id, ticked) => setSigns(ids.filter((each) => (each === id ? ticked : signs.includes(each))))}
          />
        </Card>
      ) : (
        <SafetyNet practice={practice} />
      )}
      <SettledThen props={props} />
    </Page>
  )
}
