import type { ReactNode } from 'react'
import { Page } from '../../ui/page/page.tsx'
import { AloneNotice } from './alone-notice.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import { DraftWords } from '../say/draft-words.tsx'
import { useSay } from '../say/use-say.tsx'
import { TopicLanguage } from '../topic-language.tsx'
import { TalkBar } from './talk-bar.tsx'
import type { TalkStep } from './talk-steps.ts'

interface TalkFrameProps {
  readonly props: ConsultationProps
  /** The talk that this screen is part of; absent on a way out. */
  readonly talk?: TalkStep
  readonly heading: ReactNode
  /** Beside the heading: a button to listen or to print. */
  readonly beside?: ReactNode
  readonly lead?: ReactNode
  /** A second column from the heading on; below the first where room is short. */
  readonly aside?: ReactNode
  readonly asideLook?: 'usual' | 'wide'
  /** Stays in reach at the bottom of the window. The last one is the way on. */
  readonly actions?: ReactNode
  /** False where a field takes the focus instead of the heading. */
  readonly focusOnArrival?: boolean
  readonly children?: ReactNode
}

/** The frame of every talk: where the pair are, free movement, the ways out that are always open, and the draft notice. */
export function TalkFrame({ props, talk, children, ...page }: TalkFrameProps) {
  const say = useSay('common')
  return (
    <>
      <TalkBar props={props} {...(talk && { talk })} />
      <Page look="room" above={<DraftWords />} numbered={say.isPair} {...page}>
        <TopicLanguage topic={props.topic} />
        <AloneNotice props={props} />
        {children}
      </Page>
    </>
  )
}
