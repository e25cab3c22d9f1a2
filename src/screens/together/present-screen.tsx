import { useRef, useState, type Ref } from 'react'
import { isAloneFirst, type Present } from '../../domain/present.ts'
import { Button } from '../../ui/button/button.tsx'
import { Details } from '../../ui/details/details.tsx'
import { Row } from '../../ui/layout/layout.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { Page } from '../../ui/page/page.tsx'
import { DraftWords } from '../say/draft-words.tsx'
import { SecondLanguageChoice } from '../say/second-language.tsx'
import { TextField } from '../../ui/text-field/text-field.tsx'
import { useSay } from '../say/use-say.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import { NotTheRightTool } from './not-the-right-tool.tsx'
import { PresentOne, type Other } from './present-one.tsx'

const kinds = ['family', 'interpreter', 'professional'] as const

/** Who is in the room? One press where there are two. Nothing of the story is here. */
export function PresentScreen({ send }: ConsultationProps) {
  const say = useSay('together')
  const [others, setOthers] = useState<readonly Other[]>([])
  const [gp, setGp] = useState('')
  const question = useRef<HTMLHeadingElement>(null)
  const remove = (other: Other) => {
    setOthers(others.filter((each) => each !== other))
    question.current?.focus()
  }
  const present = [{ voice: 'person' as const }, { voice: 'professional' as const, ...(gp.trim() !== '' && { name: gp.trim() }) }, ...others.map(presentOf)]
  const answer = (alone = false) => send({ type: 'present.answered', present, ...(alone && { alone }) })
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
          <Button size="big" variant="primary" iconAfter="arrow-next" onPress={() => answer()}>
            {say(isAloneFirst({ present }) ? 'present.go-on-alone' : 'present.go-on')}
          </Button>
        )
      }
    >
      {others.length === 0 && (
        <Row>
          <Button size="big" variant="primary" icon="people" onPress={() => answer()}>
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
      {others.some(({ voice }) => voice === 'family') && (
        <Notice icon="person" {...(!isAloneFirst({ present }) && { actions: <Button onPress={() => answer(true)}>{say('present.go-on-alone')}</Button> })}>
          {say('present.alone-first')}
        </Notice>
      )}
      {others.some(({ voice }) => voice === 'interpreter') && (
        <>
          <Notice icon="interpreter">{say('present.interpreter-first')}</Notice>
          <SecondLanguageChoice />
        </>
      )}
      <Details summary={say('present.gp')} icon="professional">
        <TextField short label={say('present.gp-name')} words={gp} onWrite={setGp} />
      </Details>
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
    </>
  )
}

function presentOf({ voice, name, relation, help }: Other): Present {
  return { voice, ...(name.trim() !== '' && { name: name.trim() }), ...(relation.trim() !== '' && { relation: relation.trim() }), ...(help && { help }) }
}
