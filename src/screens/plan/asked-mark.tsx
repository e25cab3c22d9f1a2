import { Pill } from '../../ui/pill/pill.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { useSay } from '../say/use-say.tsx'

/** Says beside a GP's view that the person asked for it; nothing where nobody did. */
export function AskedMark({ props: { visit, name } }: { readonly props: Pick<ConsultationProps, 'visit' | 'name'> }) {
  const say = useSay('plan')
  return visit.viewAsked ? <Pill>{say(name ? 'views.asked' : 'views.asked-no-name', { name })}</Pill> : null
}
