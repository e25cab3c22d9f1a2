import { Details } from '../../ui/details/details.tsx'
import { useSay } from '../say/use-say.tsx'

/** A way to check the explaining, to be said aloud: it tests nobody but the one who explained. Nothing is ticked, since nothing of it is written down. */
export function TeachBack() {
  const say = useSay('plan')
  return (
    <Details summary={say('teach-back.summary')} icon="interpreter" look="card">
      <p>{say('teach-back.say')}</p>
    </Details>
  )
}
