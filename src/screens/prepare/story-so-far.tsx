import { useTranslation } from 'react-i18next'
import { conceptOf } from '../../domain/concepts.ts'
import { Card } from '../../ui/card/card.tsx'
import { IconList } from '../../ui/icon-list/icon-list.tsx'
import { Pill } from '../../ui/pill/pill.tsx'
import type { AtQuestion } from './preparation-screen.ts'
import { Said } from './said.tsx'

/** Beside a question: what was told last, what is not asked again, and where all of it is. */
export function StorySoFar(props: AtQuestion) {
  const { plan, at, saving } = props
  const { t } = useTranslation('prepare')
  const { t: concepts } = useTranslation('concepts')
  const told = plan.told.filter((each) => each.concept !== at)
  const latest = told.reduce<(typeof told)[number] | undefined>((one, other) => (one && one.at >= other.at ? one : other), undefined)
  const topics = [...new Set(told.map((each) => each.concept))]
  return (
    <>
      {latest && (
        <Card heading={t('story.heading')} beside={<Pill>{t('story.told-once')}</Pill>}>
          <Said props={props} statement={latest} />
        </Card>
      )}
      {topics.length > 0 && (
        <Card heading={t('story.not-again')} level={2}>
          <IconList look="ok" items={topics.map((concept) => ({ id: concept, icon: 'check', words: concepts(`short.${concept}`) }))} />
        </Card>
      )}
      {saving !== 'held' && <IconList items={[{ id: 'where', icon: 'lock', words: t('story.where') }]} />}
    </>
  )
}

/** On a question about something told before: what was told then, so that nobody writes it twice. */
export function ToldBefore(props: AtQuestion) {
  const { seen, at, visitId } = props
  const { t } = useTranslation('prepare')
  const { freshness } = conceptOf(at)
  const before = seen.filter((each) => each.concept === at && each.visit !== visitId)
  if (before.length === 0 || (typeof freshness !== 'number' && freshness !== 'history')) return null
  return (
    <Card heading={t('asking.before')} headingLook="label" tone="person">
      {before.map((statement) => (
        <Said key={statement.id} props={props} statement={statement} />
      ))}
    </Card>
  )
}
