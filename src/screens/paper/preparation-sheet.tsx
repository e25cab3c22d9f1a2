import { useTranslation } from 'react-i18next'
import { aboutMeHeadings, concepts, type Concept } from '../../domain/concepts.ts'
import { helpLinesOf } from '../../i18n/help-lines.ts'
import { Boxes, Field, Fields, Lines } from '../../ui/to-write/to-write.tsx'
import { WhomToCall } from '../plan/safety-net.tsx'
import { CrisisLines } from '../prepare/help-near.tsx'
import type { PaperProps } from './paper-screen.ts'
import { DraftMarks, Part, Sheet } from './sheet.tsx'
import styles from './sheet.module.css'

/** What is asked at home, as on the screen. */
const asked = concepts.filter(({ asked: where, always }) => where === 'both' && always > 0)
/** How many lines an answer has; where there is none, two. What can be ticked needs fewer. */
const lines: Readonly<Record<string, number>> = { 'what-matters': 3, 'how-decide': 0, 'see-hear-move': 1 }
const whoMaySee = ['gp-team', 'everyone'] as const
const about = ['me', 'child', 'someone-else'] as const

/** A sheet to get ready on by hand: the same questions in the order of About Me, with room to write. */
export function PreparationSheet({ practice, ...ways }: PaperProps) {
  const { t } = useTranslation('paper')
  const { t: says } = useTranslation('concepts')
  return (
    <Sheet title={t('preparation.title')} {...ways}>
      <div className={styles.head}>
        <DraftMarks />
        <p className={styles.lead}>{t('preparation.lead')}</p>
        <Fields>
          {['full-name', 'call-me', 'born'].map((concept) => (
            <Field key={concept} label={says(`short.${concept}`)} />
          ))}
          <Field label={t('today')} />
        </Fields>
        <Boxes items={about.map((id) => ({ id, label: t(`preparation.about.${id}`) }))} />
      </div>
      {aboutMeHeadings.map((heading) => (
        <Part key={heading} heading={says(`heading.${heading}`)} look="long">
          {asked
            .filter((each) => each.heading === heading)
            .map((concept) => (
              <Prompt key={concept.id} concept={concept} />
            ))}
        </Part>
      ))}
      <Part heading={t('preparation.who')}>
        <p className={styles.lead}>{t('preparation.who-lead')}</p>
        <Boxes items={whoMaySee.map((id) => ({ id, label: says(`audience.${id}.short`) }))} />
      </Part>
      <HelpOnPaper practice={practice} />
    </Sheet>
  )
}

/** One question, what can be ticked, room to write, and the box for those who would rather not. */
function Prompt({ concept: { id, answer, phrases } }: { readonly concept: Concept }) {
  const { t } = useTranslation('paper')
  const { t: says } = useTranslation('concepts')
  const count = lines[id] ?? 2
  const toTick = answer === 'choice' || id === 'see-hear-move' ? phrases : []
  const boxes = toTick.map((phrase) => ({ id: phrase, label: says(`phrase.${id}.${phrase}`) }))
  return (
    <div className={styles.prompt}>
      <div className={styles.asked}>
        <div>
          <h3>{says(`prompt.${id}`)}</h3> {says(`lead.${id}`)}
        </div>
        <Boxes items={[{ id: 'rather-not', label: t('preparation.rather-not') }]} />
      </div>
      {boxes.length > 0 && <Boxes items={boxes} />}
      {count > 0 && <Lines count={count} />}
    </div>
  )
}

/** Nobody reads the sheet before the visit: whom to call until then. */
function HelpOnPaper({ practice }: Pick<PaperProps, 'practice'>) {
  const { t } = useTranslation('prepare')
  return (
    <Part heading={t('help.nobody-reads')} look="boxed">
      <WhomToCall practice={practice} onPaper />
      <div className={styles.crisis}>
        <CrisisLines lines={helpLinesOf(practice.nation)} />
      </div>
    </Part>
  )
}
