import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { useSay } from '../say/use-say.tsx'
import { AgendaLine } from './agenda-line.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import styles from './story-agenda.module.css'
import { useAgenda } from './use-agenda.ts'

/** What both hope to talk about today, and the way to add to it. */
export function StoryAgenda({ props }: { readonly props: ConsultationProps }) {
  const say = useSay('together')
  const { items } = useAgenda(props)
  return (
    <Card heading={say('story.agenda')} headingLook="label" icon="interpreter">
      {items.length > 0 && (
        <ol className={styles.list}>
          {items.map((item) => (
            <li key={item.id} data-line>
              <AgendaLine props={props} item={item} />
            </li>
          ))}
        </ol>
      )}
      <div>
        <Button size="small" icon="plus" onPress={() => props.send({ type: 'go', to: 'agenda' })}>
          {say('story.something-else')}
        </Button>
      </div>
    </Card>
  )
}
