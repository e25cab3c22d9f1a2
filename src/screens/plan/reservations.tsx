import { useState } from 'react'
import type { Speaker } from '../../domain/statement.ts'
import { Button } from '../../ui/button/button.tsx'
import { CheckList } from '../../ui/check-list/check-list.tsx'
import { Choice } from '../../ui/choice/choice.tsx'
import { Details } from '../../ui/details/details.tsx'
import { Quote } from '../../ui/quote/quote.tsx'
import { TextArea } from '../../ui/text-area/text-area.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import { useTold } from '../together/use-told.ts'
import { useSay } from '../say/use-say.tsx'
import { familyOf, gpOf } from './in-the-room.ts'

/** Doubts that anybody in the room wants written down, each with whose it is. */
export function Reservations({ props }: { readonly props: ConsultationProps }) {
  const say = useSay('plan')
  const told = useTold(props)
  const { visit, name, lang, send } = props
  const speakers: readonly Speaker[] = [{ voice: 'person' }, ...familyOf(props), gpOf(props)]
  const [whose, setWhose] = useState('0')
  const [words, setWords] = useState('')
  const [agrees, setAgrees] = useState(false)
  const by = speakers[Number(whose)] ?? { voice: 'person' }
  const isFamily = by.voice === 'family'
  const add = () => {
    if (words.trim() === '' || (isFamily && !agrees)) return
    send({ type: 'reservation.noted', by, words, ...(isFamily && { agreed: true }) })
    setWords('')
    setAgrees(false)
  }
  return (
    <Details summary={say('reservations.summary')} icon="pencil" look="card" open={visit.reservations.length > 0}>
      {visit.reservations.map((each, index) => (
        <Quote key={index} voice={each.by.voice} who={told.who(each.by)} words={each.words} />
      ))}
      <Choice
        look="pill"
        legend={say('reservations.whose')}
        answers={speakers.map((by, index) => ({ value: String(index), label: told.who(by) }))}
        chosen={whose}
        onChoose={setWhose}
      />
      <TextArea label={say('reservations.words')} lines={2} words={words} lang={lang} onWrite={setWords} />
      {isFamily && (
        <CheckList
          legend={say('family-box.legend')}
          legendHidden
          items={[{ value: 'agrees', label: say(name ? 'family-box.agrees' : 'family-box.agrees-no-name', { name }) }]}
          checked={agrees ? ['agrees'] : []}
          onToggle={(_, checked) => setAgrees(checked)}
        />
      )}
      <div>
        <Button icon="plus" disabled={isFamily && !agrees} onPress={add}>
          {say('reservations.add')}
        </Button>
      </div>
    </Details>
  )
}
