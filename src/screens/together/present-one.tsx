import { useEffect, useId, useRef } from 'react'
import { helps, type Help } from '../../domain/present.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Columns, Row, Stack } from '../../ui/layout/layout.tsx'
import { TextField } from '../../ui/text-field/text-field.tsx'
import { useSay } from '../say/use-say.tsx'

/** Somebody else in the room, as it is being written down. */
export interface Other {
  readonly id: number
  readonly voice: 'family' | 'interpreter' | 'professional'
  readonly name: string
  /** What they are to the person, the language they interpret, or what they do. */
  readonly relation: string
  /** Of family and friends: how the person would like them to help. */
  readonly help?: Help
}

interface PresentOneProps {
  readonly other: Other
  onChange(other: Other): void
  onRemove(): void
}

/** One more person in the room: a name and what they are. Neither has to be filled in. */
export function PresentOne({ other, onChange, onRemove }: PresentOneProps) {
  const say = useSay('together')
  const name = useRef<HTMLInputElement>(null)
  useEffect(() => name.current?.focus(), [])
  return (
    <Card
      heading={say(`present.${other.voice}`)}
      icon={other.voice}
      beside={
        <Button size="small" variant="quiet" icon="close" onPress={onRemove}>
          {say('present.remove')}
        </Button>
      }
    >
      <Columns most={2}>
        <TextField ref={name} label={say(`present.name-${other.voice}`)} words={other.name} onWrite={(words) => onChange({ ...other, name: words })} />
        <TextField label={say(`present.relation-${other.voice}`)} words={other.relation} onWrite={(relation) => onChange({ ...other, relation })} />
      </Columns>
      {other.voice === 'family' && <HowToHelp other={other} onChange={onChange} />}
    </Card>
  )
}

/** How the person would like them to help today. A second press takes it back; nobody has to say. */
function HowToHelp({ other, onChange }: Pick<PresentOneProps, 'other' | 'onChange'>) {
  const say = useSay('together')
  const id = useId()
  const choose = (help: Help) => {
    const { help: before, ...rest } = other
    onChange(before === help ? rest : { ...rest, help })
  }
  return (
    <div role="group" aria-labelledby={id}>
      <Stack gap="small">
        <p id={id}>{say('present.help')}</p>
        <Row gap="small">
          {helps.map((help) => (
            <Button key={help} size="small" {...(other.help === help && { icon: 'check' as const })} pressed={other.help === help} onPress={() => choose(help)}>
              {say(`present.help-${help}`)}
            </Button>
          ))}
        </Row>
      </Stack>
    </div>
  )
}
