import { Button } from '../../ui/button/button.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import type { Tongue } from '../say/tongue.ts'
import { useSay } from '../say/use-say.tsx'
import type { ConsultationProps } from './consultation-screen.ts'

/** The person alone with their GP, as everybody is for a while: nothing of the others is here, and one press asks them back. */
export function AloneNotice({ props: { visit, send } }: { readonly props: ConsultationProps }) {
  const say = useSay('together')
  const { outside = [] } = visit
  if (outside.length === 0) return null
  const who = (tongue: Tongue) => ({ who: tongue.list(outside.map(({ voice, name, relation }) => name ?? relation ?? tongue.t(`voice.as-${voice}`))) })
  return (
    <Notice
      icon="person"
      heading={say('alone.heading')}
      actions={
        <Button icon="people" onPress={() => send({ type: 'family.came-back' })}>
          {say('alone.back', who)}
        </Button>
      }
    >
      {say('alone.lead')}
    </Notice>
  )
}
