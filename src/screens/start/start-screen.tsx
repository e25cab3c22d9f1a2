import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Speaker } from '../../domain/statement.ts'
import type { About } from '../../domain/story.ts'
import { abouts } from '../../domain/story.ts'
import { ReviewDue, type DueReview } from '../follow-up/review-due.tsx'
import { Button } from '../../ui/button/button.tsx'
import { Card } from '../../ui/card/card.tsx'
import { Choice } from '../../ui/choice/choice.tsx'
import { Details } from '../../ui/details/details.tsx'
import { Page } from '../../ui/page/page.tsx'
import { TextField } from '../../ui/text-field/text-field.tsx'
import styles from './start-screen.module.css'

/** Somebody whose story is already on this device. */
export interface KnownPerson {
  readonly person: string
  readonly name: string
  /** Whether they stopped in the middle of getting ready. */
  readonly unfinished: boolean
  /** The day on which they got ready for a visit that has not been yet, in words. */
  readonly readySince?: string
  /** The visits that it is time to look back at. What they were about is not said here: others may look. */
  readonly due: readonly DueReview[]
}

/** Who it is about, who types, and what they are called. */
export interface Beginning {
  readonly about: About
  readonly by: Speaker
  readonly callMe: string
  readonly fullName: string
  readonly born: string
}

interface StartProps {
  readonly known: readonly KnownPerson[]
  /** Whose screen it is, where somebody has said so before. */
  readonly screen?: 'mine' | 'practice'
  readonly lang: string
  onLookBack(review: DueReview): void
  onCarryOn(person: string): void
  onNewVisit(person: string): void
  onBegin(beginning: Beginning, keep: boolean): void
  /** Opens a story that is locked. */
  onUnlock?(): void
}

/** Who this is about, who is typing, and whose screen it is: before the first question. */
export function StartScreen({ known, screen, lang, onLookBack, onCarryOn, onNewVisit, onBegin, onUnlock }: StartProps) {
  const { t } = useTranslation('start')
  const [another, setAnother] = useState(known.length === 0)
  const unlock = onUnlock && (
    <Button icon="lock" onPress={onUnlock}>
      {t('locked')}
    </Button>
  )
  if (another) return <NewPerson screen={screen} onBegin={onBegin} unlock={unlock} />
  return (
    <Page
      heading={t('back-heading')}
      actions={
        <>
          {unlock}
          <Button onPress={() => setAnother(true)}>{t('other-person')}</Button>
        </>
      }
    >
      {known.map(({ person, name, unfinished, readySince, due }) => (
        <Card key={person}>
          <div className={styles.known}>
            {due.map((review) => (
              <ReviewDue key={review.visit} review={review} lang={lang} onLookBack={() => onLookBack(review)} />
            ))}
            {(unfinished || readySince !== undefined) && (
              <>
                <Button variant="primary" size="big" wide iconAfter="arrow-next" onPress={() => onCarryOn(person)}>
                  {t(unfinished ? 'carry-on' : 'ready', { name: name || t('no-name') })}
                </Button>
                <p>{unfinished ? t('carry-on-lead') : t('ready-lead', { day: readySince })}</p>
              </>
            )}
            <Button variant={unfinished || readySince !== undefined ? 'plain' : 'primary'} size="big" wide iconAfter="arrow-next" onPress={() => onNewVisit(person)}>
              {t('new-visit', { name: name || t('no-name') })}
            </Button>
            <p>{t('new-visit-lead')}</p>
          </div>
        </Card>
      ))}
    </Page>
  )
}

type Typist = 'person' | 'helped' | 'family'

const typists = { me: ['person', 'helped'], child: ['helped', 'family'], 'someone-else': ['helped', 'family'] } as const satisfies Record<About, readonly Typist[]>

interface NewPersonProps extends Pick<StartProps, 'onBegin'> {
  readonly screen: StartProps['screen']
  readonly unlock: ReactNode
}

function NewPerson({ screen, unlock, onBegin }: NewPersonProps) {
  const { t } = useTranslation('start')
  const [about, setAbout] = useState<About>('me')
  const [typist, setTypist] = useState<Typist>('person')
  const [helper, setHelper] = useState('')
  const [speakingFor, setSpeakingFor] = useState(false)
  const [called, setCalled] = useState<Called>({ callMe: '', fullName: '', born: '' })
  const self = about === 'me'
  const begin = (keep: boolean) => onBegin({ about, by: speakerOf(typist, helper, speakingFor), callMe: called.callMe.trim(), fullName: called.fullName.trim(), born: called.born.trim() }, keep)
  const changeAbout = (value: About) => {
    setAbout(value)
    setTypist(typists[value][0])
  }

  return (
    <Page heading={t('heading')} actions={<WaysOn screen={screen} onBegin={begin} />}>
      {unlock && <div>{unlock}</div>}
      <Choice look="pill" legend={t('about.legend')} answers={abouts.map((value) => ({ value, label: t(`about.${value}`) }))} chosen={about} onChoose={changeAbout} />
      {about === 'child' && <p className={styles.note}>{t('child-note')}</p>}
      <Choice<Typist>
        look="pill"
        legend={t('typist.legend')}
        answers={typists[about].map((value) => ({ value, label: t(`typist.${value}-${self ? 'self' : 'other'}`) }))}
        chosen={typist}
        onChoose={setTypist}
      />
      {typist !== 'person' && <TextField short label={t(self ? 'typist.helper-name' : 'typist.your-name')} hint={t('typist.name-hint')} words={helper} onWrite={setHelper} />}
      {typist === 'family' && (
        <label className={styles.check}>
          <input type="checkbox" checked={speakingFor} onChange={(event) => setSpeakingFor(event.target.checked)} />
          {t('typist.speaking-for')}
        </label>
      )}
      <Names self={self} called={called} onCall={setCalled} />
      <section className={styles.screen} aria-labelledby="whose-screen">
        <h2 id="whose-screen">{t(screen ? 'screen.where' : 'screen.heading')}</h2>
        {screen !== 'practice' && <p>{t(screen ? 'screen.known-mine' : 'screen.mine-lead')}</p>}
        {screen !== 'mine' && <p>{t(screen ? 'screen.known-practice' : 'screen.practice-lead')}</p>}
        {screen === 'practice' && (
          <div>
            <Button size="small" variant="quiet" onPress={() => begin(true)}>
              {t('screen.mine-after-all')}
            </Button>
          </div>
        )}
      </section>
    </Page>
  )
}

type Called = Pick<Beginning, 'callMe' | 'fullName' | 'born'>

interface NamesProps {
  readonly self: boolean
  readonly called: Called
  onCall(called: Called): void
}

/** What they like to be called; and, for those who want to give it, what a GP checks a story by. */
function Names({ self, called, onCall }: NamesProps) {
  const { t } = useTranslation('start')
  const who = self ? 'me' : 'them'
  return (
    <>
      <TextField short label={t(`call-${who}`)} hint={t('optional')} words={called.callMe} onWrite={(callMe) => onCall({ ...called, callMe })} />
      <Details summary={t(`check.${who}`)}>
        <div className={styles.fields}>
          <p className={styles.note}>{t('check.why')}</p>
          <TextField short label={t('check.full-name')} words={called.fullName} onWrite={(fullName) => onCall({ ...called, fullName })} />
          <TextField short label={t('check.born')} words={called.born} onWrite={(born) => onCall({ ...called, born })} />
        </div>
      </Details>
    </>
  )
}

interface WaysOnProps {
  readonly screen: StartProps['screen']
  onBegin(keep: boolean): void
}

/** Whose screen it is, which is also the way on; where that is known, the way on alone. */
function WaysOn({ screen, onBegin }: WaysOnProps) {
  const { t } = useTranslation('start')
  if (screen === 'practice') {
    return (
      <Button variant="primary" size="big" iconAfter="arrow-next" onPress={() => onBegin(false)}>
        {t('screen.go-on')}
      </Button>
    )
  }
  return (
    <>
      <Button size="big" onPress={() => onBegin(false)}>
        {screen ? t('screen.not-now') : <TwoLines words={t('screen.practice')} means={t('screen.practice-means')} />}
      </Button>
      <Button variant="primary" size="big" iconAfter="arrow-next" onPress={() => onBegin(true)}>
        {screen ? t('screen.go-on') : <TwoLines words={t('screen.mine')} means={t('screen.mine-means')} />}
      </Button>
    </>
  )
}

function TwoLines({ words, means }: { readonly words: string; readonly means: string }) {
  return (
    <>
      {words} <small className={styles.means}>{means}</small>
    </>
  )
}

function speakerOf(typist: Typist, helper: string, speakingFor: boolean): Speaker {
  const name = helper.trim()
  if (typist === 'family') return { voice: 'family', ...(name && { name }), ...(speakingFor && { speakingFor }) }
  return { voice: 'person', ...(typist === 'helped' && name && { typedBy: name }) }
}
