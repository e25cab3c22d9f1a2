import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { aboutMeHeadings, conceptOf, type AboutMeHeading } from '../../domain/concepts.ts'
import type { Audience, EntryId, Instant } from '../../domain/statement.ts'
import type { Statement } from '../../domain/story.ts'
import type { ConsultationNow } from '../../domain/consultation.ts'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { Page } from '../../ui/page/page.tsx'
import { ReviewDue, type DueReview } from '../follow-up/review-due.tsx'
import { StoryDialogs, type Doing } from './story-dialogs.tsx'
import { StoryPart } from './story-part.tsx'
import { VisitItem } from './visit-item.tsx'

/** A visit as my story shows it. */
export interface VisitShown {
  readonly id: string
  readonly visit: ConsultationNow
  /** What the visit was about, in words. */
  readonly title?: string
}

interface StoryProps {
  /** The person's own side: everything they have said. */
  readonly seen: readonly Statement[]
  /** The visits that it is time to look back at. */
  readonly due: readonly DueReview[]
  readonly visits: readonly VisitShown[]
  readonly name: string
  readonly lang: string
  readonly now: Instant
  readonly unreadable: number
  /** Where the story is kept, and what can be done about it; absent where nothing is kept. */
  readonly keeping?: ReactNode
  onChange(statement: Statement, words: string): void
  onAudience(target: EntryId, audience: Audience): void
  onWithdraw(target: EntryId): void
  onCarryOn(visit: string): void
  onLookBack(visit: string): void
  onPlan(visit: string): void
  onPrepare(): void
  onTogether(): void
  /** What is erased may leave traces for a while, for somebody with special tools to find. */
  readonly traces?: boolean
  /** How the device lists the passkey that opens the story: it may go on listing it. */
  readonly passkey?: string
  onErase(): void
}

/** Everything a person has said, by heading, in their own words: to read, change, take back or erase. */
export function StoryScreen({ seen, due, visits, name, lang, now, unreadable, keeping, traces, passkey, onChange, onAudience, onWithdraw, onCarryOn, onLookBack, onPlan, onPrepare, onTogether, onErase }: StoryProps) {
  const { t } = useTranslation('story')
  const { t: concepts } = useTranslation('concepts')
  const [erasing, setErasing] = useState(false)
  const [doing, setDoing] = useState<Doing>()
  const person = visits.every(({ visit }) => visit.about === 'me') ? t('said-by.person') : name || t('said-by.they')
  const told = aboutMeHeadings.map((heading) => ({ heading, statements: under(heading, seen) })).filter(({ statements }) => statements.length > 0)
  return (
    <Page
      heading={name ? t('heading-of', { name }) : t('heading')}
      lead={t('lead')}
      actions={
        <>
          <Button onPress={onTogether}>{t('together')}</Button>
          <Button variant="primary" size="big" onPress={onPrepare}>
            {t('another')}
          </Button>
        </>
      }
    >
      {unreadable > 0 && <Notice tone="warn">{t('unreadable', { count: unreadable })}</Notice>}
      {due.map((review) => (
        <ReviewDue key={review.visit} review={review} lang={lang} onLookBack={() => onLookBack(review.visit)} />
      ))}
      {told.length === 0 && <p>{t('empty')}</p>}
      {told.map(({ heading, statements }) => (
        <StoryPart key={heading} heading={concepts(`heading.${heading}`)} statements={statements} person={person} lang={lang} now={now} onAudience={onAudience} onDoing={setDoing} />
      ))}
      <Card heading={t('visits.heading')}>
        {visits.length === 0 && <p>{t('visits.none')}</p>}
        {visits.map(({ id, visit, title }) => (
          <VisitItem key={id} visit={visit} lang={lang} {...(title !== undefined && { title })} onCarryOn={() => onCarryOn(id)} onPlan={() => onPlan(id)} />
        ))}
      </Card>
      {keeping}
      <div>
        <Button variant="danger" icon="trash" onPress={() => setErasing(true)}>
          {t('erase.button')}
        </Button>
      </div>
      <StoryDialogs doing={doing} onStop={() => setDoing(undefined)} onChange={onChange} onWithdraw={({ id }) => onWithdraw(id)} />
      <Dialog
        open={erasing}
        heading={t('erase.heading')}
        closeLabel={t('erase.no')}
        onClose={() => setErasing(false)}
        actions={
          <>
            <Button onPress={() => setErasing(false)}>{t('erase.no')}</Button>
            <Button variant="danger" icon="trash" onPress={onErase}>
              {t('erase.yes')}
            </Button>
          </>
        }
      >
        <p>{t('erase.lead')}</p>
        {traces && <p>{t('erase.traces')}</p>}
        {passkey !== undefined && <p>{t('erase.passkey', { name: passkey })}</p>}
      </Dialog>
    </Page>
  )
}

function under(heading: AboutMeHeading, seen: readonly Statement[]): readonly Statement[] {
  return seen.filter((statement) => conceptOf(statement.concept).heading === heading)
}
