import { useTranslation } from 'react-i18next'
import type { Statement } from '../../domain/story.ts'
import type { Summary } from '../../domain/summary.ts'
import { Card } from '../../ui/card/card.tsx'
import { Details } from '../../ui/details/details.tsx'
import { IconList } from '../../ui/icon-list/icon-list.tsx'
import { Goal } from '../plan/goal.tsx'
import { useSay } from '../say/use-say.tsx'
import type { ToldBy } from '../together/tell.ts'

const icons = { person: 'person', practice: 'professional', together: 'people' } as const

/** A visit that is over, as whoever looks back at it may see it. */
export type VisitThen = ToldBy & {
  readonly summary: Summary
  readonly seen: readonly Statement[]
}

/** What was settled at the visit, what it was for, and who does what: told then, and not asked again. */
export function SettledThen({ props, open = false }: { readonly props: VisitThen; readonly open?: boolean }) {
  const { t } = useTranslation('follow-up')
  const say = useSay('plan')
  const { settled, options, goal, steps } = props.summary
  const option = options.find((each) => each.id === settled?.option)
  const outcome = settled === undefined ? 'open' : settled.outcome === 'you-decide' && !option ? 'you-decide-open' : settled.outcome
  return (
    <Card heading={t('then.heading')} headingLook="label" icon="rings">
      <p>
        {say(`page.settled.${outcome}`)} {option && <b>{option.name}</b>}
      </p>
      {goal && <h3>{t('then.goal')}</h3>}
      <Goal props={props} />
      {steps.length > 0 && (
        <Details summary={t('then.steps')} icon="check" open={open}>
          <IconList look="ruled" items={steps.map(({ id, who, words }) => ({ id, icon: icons[who], words, note: say(`page.who-does.${who}`) }))} />
        </Details>
      )}
    </Card>
  )
}
