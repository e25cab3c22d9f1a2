import { useState } from 'react'
import { CheckList } from '../../ui/check-list/check-list.tsx'
import { Details } from '../../ui/details/details.tsx'
import { useSay } from '../say/use-say.tsx'

/** A way to check the explaining, said aloud and ticked: it tests nobody but the one who explained. */
export function TeachBack() {
  const say = useSay('plan')
  const [said, setSaid] = useState(false)
  return (
    <Details summary={say('teach-back.summary')} icon="interpreter" look="card">
      <p>{say('teach-back.say')}</p>
      <CheckList
        legend={say('teach-back.legend')}
        legendHidden
        hint={say('teach-back.not-kept')}
        items={[{ value: 'said', label: say('teach-back.said') }]}
        checked={said ? ['said'] : []}
        onToggle={(_, checked) => setSaid(checked)}
      />
    </Details>
  )
}
