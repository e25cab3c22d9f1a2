import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlanStep } from '../../domain/consultation.ts'
import { daysFrom } from '../../domain/plan.ts'
import type { Instant } from '../../domain/statement.ts'
import type { Summary } from '../../domain/summary.ts'
import { Button } from '../../ui/button/button.tsx'
import { Choice } from '../../ui/choice/choice.tsx'
import { Details } from '../../ui/details/details.tsx'
import { IconList } from '../../ui/icon-list/icon-list.tsx'
import { Stack } from '../../ui/layout/layout.tsx'
import { TextField } from '../../ui/text-field/text-field.tsx'
import type { Tongue } from '../say/tongue.ts'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { useSay } from '../say/use-say.tsx'

const whos = ['person', 'practice', 'together'] as const
const icons = { person: 'person', practice: 'professional', together: 'people' } as const

/** Who does what: the topic's own steps, and any that the pair add or take away. */
export function StepsPart({ props }: { readonly props: ConsultationProps }) {
  const { t } = useTranslation('plan')
  const say = useSay('plan')
  const sayWho = useWho(props.name)
  const { summary, visit, send } = props
  const change = (steps: readonly PlanStep[]) => send({ type: 'plan.changed', plan: { ...visit.plan, steps } })
  return (
    <Stack gap="small">
      <h2>{say('plan.steps')}</h2>
      {summary.steps.length === 0 ? (
        <p>{say('plan.no-steps')}</p>
      ) : (
        <IconList
          look="ruled"
          items={summary.steps.map(({ id, who, words, own, on }) => ({
            id,
            icon: icons[who],
            words: own ? words : say.in((tongue) => stepIn(tongue, summary, id)),
            note: on === undefined ? sayWho(who) : <>{sayWho(who)} · {say.in(({ day }) => day(on))}</>,
            end: (
              <Button variant="quiet" icon="close" name={t('plan.remove', { step: words })} onPress={() => change(visit.plan.steps.filter((step) => step.id !== id))} />
            ),
          }))}
        />
      )}
      <AddStep name={props.name} now={props.now} onAdd={(step) => change([...visit.plan.steps, { id: newStepId(visit.plan.steps), ...step }])} />
    </Stack>
  )
}

interface AddStepProps {
  readonly name: string
  readonly now: Instant
  onAdd(step: Omit<PlanStep, 'id'>): void
}

function AddStep({ name, now, onAdd }: AddStepProps) {
  const say = useSay('plan')
  const sayWho = useWho(name)
  const [words, setWords] = useState('')
  const [on, setOn] = useState('')
  const [who, setWho] = useState<PlanStep['who']>('together')
  const add = () => {
    if (words.trim() === '') return
    onAdd({ who, words, ...(isDay(on) && { on }) })
    setWords('')
    setOn('')
  }
  return (
    <Details summary={say('plan.add-step')} icon="plus">
      <TextField label={say('plan.step-words')} words={words} onWrite={setWords} />
      <TextField type="date" short label={say('plan.step-day')} words={on} from={daysFrom(now, 0)} onWrite={setOn} />
      <Choice look="pill" legend={say('plan.step-who')} answers={whos.map((value) => ({ value, label: sayWho(value) }))} chosen={who} onChoose={(value) => setWho(value)} />
      <div>
        <Button icon="plus" onPress={add}>
          {say('plan.step-add')}
        </Button>
      </div>
    </Details>
  )
}

function isDay(on: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(on)
}

function useWho(name: string): (who: PlanStep['who']) => ReactNode {
  const say = useSay('plan')
  return (who) => say(who === 'person' && !name ? 'plan.who.person-no-name' : `plan.who.${who}`, { name })
}

/** What a step says in one language. */
function stepIn(tongue: Tongue, own: Summary, id: string): string {
  return tongue.summary(own).steps.find((step) => step.id === id)?.words ?? ''
}

/** An id that no step of this plan has, nor had one that is still in it. */
function newStepId(steps: readonly PlanStep[]): string {
  const numbers = steps.flatMap(({ id }) => (/^own-\d+$/.test(id) ? [Number(id.slice(4))] : []))
  return `own-${Math.max(0, ...numbers) + 1}`
}
