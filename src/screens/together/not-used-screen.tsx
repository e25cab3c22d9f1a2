import { topicSays } from '../../domain/topic-words.ts'
import { dial, helpLinesOf, inOnePiece } from '../../i18n/help-lines.ts'
import { Button } from '../../ui/button/button.tsx'
import { ButtonLink } from '../../ui/button/button-link.tsx'
import { Card } from '../../ui/card/card.tsx'
import { IconList } from '../../ui/icon-list/icon-list.tsx'
import { Row } from '../../ui/layout/layout.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { useSay } from '../say/use-say.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import { GateList } from './gate-list.tsx'
import { TalkFrame } from './talk-frame.tsx'
import { placeToGoOn } from './talk-steps.ts'

const reasons = ['cannot-weigh', 'too-unwell', 'pressure', 'safety', 'not-this-choice', 'not-wanted'] as const

/** Not the right tool today: reasons to think about, of which none is written down. */
export function NotUsedScreen(props: ConsultationProps) {
  const say = useSay('together')
  const { visit, send } = props
  return (
    <TalkFrame
      props={props}
      heading={say(visit.found.length > 0 ? 'not-used.heading-found' : 'not-used.heading')}
      lead={say('not-used.lead')}
      actions={
        <>
          <Button size="big" icon="arrow-back" onPress={() => send({ type: 'go', to: placeToGoOn(props) })}>
            {say('not-used.back')}
          </Button>
          <Button size="big" variant="primary" icon="check" onPress={() => send({ type: 'not-used' })}>
            {say('not-used.record')}
          </Button>
        </>
      }
    >
      {visit.found.length > 0 && <Found props={props} />}
      <Card heading={say('not-used.reasons')} icon="hand">
        <IconList items={reasons.map((reason) => ({ id: reason, icon: 'leaf', words: say(`not-used.reason.${reason}`) }))} />
        <p>{say('not-used.not-recorded')}</p>
      </Card>
    </TalkFrame>
  )
}

/** What was found at the check of the day, and what comes first because of it. */
function Found({ props: { visit, topic, practice } }: { readonly props: ConsultationProps }) {
  const say = useSay('together')
  const { emergency, advice } = helpLinesOf(practice.nation)
  if (!topic) return null
  const known = visit.found.filter((key) => topicSays(topic.text, key))
  const flags = known.filter((key) => key.startsWith('red-flag.'))
  const exclusions = known.filter((key) => !flags.includes(key))
  return (
    <>
      {flags.length > 0 && (
        <Notice tone="stop" heading={say('not-used.urgent')}>
          <GateList topic={topic} tone="stop" keys={flags} />
          <p>{say('not-used.urgent-advice')}</p>
          <Row gap="small">
            {[emergency, advice].map((number) =>
              number === undefined ? null : (
                <ButtonLink key={number} icon="phone" href={dial(number)}>
                  {say('not-used.call', { number: inOnePiece(number) })}
                </ButtonLink>
              ),
            )}
          </Row>
        </Notice>
      )}
      {exclusions.length > 0 && (
        <Notice tone="warn" heading={say('not-used.other-choice')}>
          <GateList topic={topic} tone="plain" keys={exclusions} />
          <p>{say('not-used.other-advice')}</p>
        </Notice>
      )}
    </>
  )
}
