import { useRef, useState, type Ref } from 'react'
import type { Present } from '../../domain/consultation.ts'
import { Button } from '../../ui/button/button.tsx'
import { Row } from '../../ui/layout/layout.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { Page } from '../../ui/page/page.tsx'
import { DraftWords } from '../say/draft-words.tsx'
import { SecondLanguageChoice } from '../say/second-language.tsx'
import { useSay } from '../say/use-say.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import { NotTheRightTool } from './not-the-right-tool.tsx'
import { PresentOne, type Other } from './present-one.tsx'

const kinds = ['family', 'interpreter', 'professional'] as const
const theTwo: readonly Present[] = [{ voice: 'person' }, { voice: 'professional' }]

/** Who is in the room? One press where there are two. Nothing of the story is here. */
export function PresentScreen({ send }: ConsultationProps) {
  const say = useSay('together')
  const [others, setOthers] = useState<readonly Other[]>([])
  const question = useRef<HTMLHeadingElement>(null)
  const remove = (other: Other) => {
    setOthers(others.filter((each) => each !== other))
    question.current?.focus()
  }
  const answer = () => send({ type: 'present.answered', present: [...theTwo, ...others.map(presentOf)] })
  const add = (voice: Other['voice']) => setOthers([...others, { id: (others.at(-1)?.id ?? 0) + 1, voice, name: '', relation: '' }])
  return (
    <Page
      look="room"
      above={<DraftWords />}
      beside={<NotTheRightTool send={send} />}
      heading={say('present.heading')}
      lead={say('present.lead')}
      actions={
        others.length > 0 && (
          <Button size="big" variant="primary" iconAfter="arrow-next" onPress={answer}>
            {say('present.go-on')}
          </Button>
        )
      }
    >
      {others.length === 0 && (
        <Row>
          <Button size="big" variant="primary" icon="people" onPress={answer}>
            {say('present.two')}
          </Button>
        </Row>
      )}
      {others.map((other) => (
        <PresentOne
          key={other.id}
          other={other}
          onChange={(changed) => setOthers(others.map((each) => (each.id === other.id ? changed : each)))}
          onRemove={() => remove(other)}
        />
      ))}
      <WhoElse others={others} question={question} onAdd={add} />
    </Page>
  )
}

interface WhoElseProps {
  readonly others: readonly Other[]
  readonly question: Ref<HTMLHeadingElement>
  onAdd(voice: Other['voice']): void
}

function WhoElse({ others, question, onAdd }: WhoElseProps) {
  const say = useSay('together')
  const isHere = (wanted: Other['voice']) => others.some(({ voice }) => voice === wanted)
  return (
    <>
      <h2 ref={question} tabIndex={-1}>
        {say(others.length === 0 ? 'present.others' : 'present.more')}
      </h2>
      <Row>
        {kinds.map((voice) => (
          <Button key={voice} icon={voice} onPress={() => onAdd(voice)}>
            {say(`present.add-${voice}`)}
          </Button>
        ))}
      </Row>
      {isHere('family') && <Notice icon="person">{say('present.alone-first')}</Notice>}
      {isHere('interpreter') && <Notice icon="interpreter">{say('present.interpreter-first')}</Notice>}
      {isHere('interpreter') && <SecondLanguageChoice />}
    </>
  )
}

function presentOf({ voice, name, relation }: Other): Present {
  return { voice, ...(name.trim() !== '' && { name: name.trim() }), ...(relation.trim() !== '' && { relation: relation.trim() }) }
}
