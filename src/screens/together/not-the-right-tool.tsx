import { Button } from '../../ui/button/button.tsx'
import { useSay } from '../say/use-say.tsx'
import type { ConsultationProps } from './consultation-screen.ts'

/** The way out that is open from everywhere, also before anything of the story is shown. */
export function NotTheRightTool({ send }: Pick<ConsultationProps, 'send'>) {
  const say = useSay('together')
  return (
    <Button size="small" variant="quiet" onPress={() => send({ type: 'go', to: 'notUsed' })}>
      {say('frame.not-used')}
    </Button>
  )
}
