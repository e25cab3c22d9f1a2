import { useState } from 'react'
import { Button } from '../../ui/button/button.tsx'
import { Stack } from '../../ui/layout/layout.tsx'
import { TextArea } from '../../ui/text-area/text-area.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { useSay } from '../say/use-say.tsx'
import { Goal } from './goal.tsx'
import { useOwnWords } from './use-own-words.ts'

/** What the plan is for: what the person put first, or what they say of it now. */
export function GoalPart({ props }: { readonly props: ConsultationProps }) {
  const say = useSay('plan')
  const { summary, visit, name, lang, send } = props
  const [writing, setWriting] = useState(false)
  const own = useOwnWords(visit.plan.goal, (goal) => send({ type: 'plan.changed', plan: { ...visit.plan, goal } }))
  const label = summary.goal?.kind === 'card' ? say('plan.goal-card') : say(name ? 'plan.goal' : 'plan.goal-no-name', { name })
  if (writing || !summary.goal) return <TextArea label={say('plan.goal-words')} lines={2} words={own.words} lang={lang} onWrite={own.write} onLeave={own.leave} />
  return (
    <Stack gap="small">
      <h2>{label}</h2>
      <Goal props={props} />
      <div>
        <Button size="small" variant="quiet" icon="pencil" onPress={() => setWriting(true)}>
          {say('plan.goal-write')}
        </Button>
      </div>
    </Stack>
  )
}
