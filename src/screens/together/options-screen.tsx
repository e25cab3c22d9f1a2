import { Later } from '../../ui/later/later.tsx'
import { AlsoToLookAt } from '../options/also-to-look-at.tsx'
import { FitPanel } from '../options/fit-panel.tsx'
import { OptionGrid } from '../options/option-grid.tsx'
import { viewOptions } from '../options/options-view.ts'
import { OutcomeBar } from '../options/outcome-bar.tsx'
import { SwapQuestion } from '../options/swap-question.tsx'
import { TalkAbout } from '../options/talk-about.tsx'
import { ValuesStrip } from '../options/values-strip.tsx'
import { TopicWords } from '../say/topic-words.tsx'
import { useSay } from '../say/use-say.tsx'
import type { ConsultationProps } from './consultation-screen.ts'
import styles from './options-screen.module.css'
import { TalkFrame } from './talk-frame.tsx'

/** Every way forward side by side, under what matters to the person, with where they have got to at its end. */
export function OptionsScreen(props: ConsultationProps) {
  const say = useSay('options')
  if (!props.topic) return null
  const view = viewOptions(props.topic, props)
  return (
    <TalkFrame props={props} talk="options" heading={say(`heading.${view.comparison.columns.length}`)} beside={<p className={styles.question}><TopicWords topic={props.topic} says="topic.question" /></p>}>
      <ValuesStrip props={props} view={view} />
      <OptionGrid props={props} view={view} />
      <Later>
        <TalkAbout props={props} view={view} />
        <SwapQuestion props={props} view={view} />
        <FitPanel props={props} view={view} />
        <AlsoToLookAt props={props} view={view} />
        <OutcomeBar props={props} view={view} />
      </Later>
    </TalkFrame>
  )
}
