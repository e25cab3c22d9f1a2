import { useState } from 'react'
import { audienceOfRoom } from '../../domain/room.ts'
import { Button } from '../../ui/button/button.tsx'
import { TextArea } from '../../ui/text-area/text-area.tsx'
import { useSay } from '../say/use-say.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'

interface SayOwnWordsProps {
  readonly props: Pick<ConsultationProps, 'name' | 'lang' | 'visit' | 'send'>
}

/** What matters, in the person's own words, said in the room, for those who are in it. */
export function SayOwnWords({ props: { name, lang, visit, send } }: SayOwnWordsProps) {
  const say = useSay('options')
  const [words, setWords] = useState('')
  const keep = () => {
    const by = { voice: 'person', ...(name && { name }) } as const
    // For those who hear it: what was told at home for fewer people does not hide what is said aloud, and nothing said alone goes further.
    send({ type: 'statement.made', answer: { concept: 'what-matters', words, picked: [], lang, by, audience: audienceOfRoom(visit.present) } })
    setWords('')
  }
  return (
    <>
      <TextArea label={say(name ? 'values.own' : 'values.own-you', { name })} lines={2} lang={lang} words={words} onWrite={setWords} />
      <Button disabled={words.trim() === ''} onPress={keep}>
        {say('values.own-keep')}
      </Button>
    </>
  )
}
