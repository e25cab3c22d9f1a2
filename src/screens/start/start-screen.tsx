import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Speaker } from '../../domain/statement.ts'
import type { About } from '../../domain/story.ts'
import { abouts } from '../../domain/story.ts'
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
  onCarryOn(person: string): void
  onNewVisit(person: string): void
  onBegin(beginning: Beginning, keep: boolean): void
}

/** Who this is about, who is typing, and whose screen it is: before the first question. */
export function StartScreen({ known, screen, onCarryOn, onNewVisit, onBegin }: StartProps) {
  const { t } = useTranslation('start')
  const [another, setAnother] = useState(known.length === 0)
  if (another) return <NewPerson screen={screen} onBegin={onBegin} />
  return (
    <Page heading={t('back-heading')} actions={<Button onPress={() => setAnother(true)}>{t('other-person')}</Button>}>
      {known.map(({ person, name, unfinished }) => (
        <Card key={person}>
          <div className={styles.known}>
            {unfinished && (
              <Button variant="primary" size="big" wide iconAfter="arrow-next" onPress={() => onCarryOn(person)}>
                {t('carry-on', { name: name || t('no-name') })}
              </Button>
            )}
            {unfinished && <p>{t('carry-on-lead')}</p>}
            <Button variant={unfinished ? 'plain' : 'primary'} size="big" wide iconAfter="arrow-next" onPress={() => onNewVisit(person)}>
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

function NewPerson({ screen, onBegin }: { readonly screen: StartProps['screen']; readonly onBegin: StartProps['onBegin'] }) {
  const { t } = useTranslation('start')
  const [about, setAbout] = useState<About>('me')
  const [typist, setTypist] = useState<Typist>('person')
  const [helper, setHelper] = useState('')
  const [speakingFor, setSpeakingFor] = useState(false)
  const [callMe, setCallMe] = useState('')
  const [fullName, setFullName] = useState('')
  const [born, setBorn] = useState('')
  const self = about === 'me'
  const begin = (keep: boolean) => onBegin({ about, by: speakerOf(typist, helper, speakingFor), callMe: callMe.trim(), fullName: fullName.trim(), born: born.trim() }, keep)
  const changeAbout = (value: About) => {
    setAbout(value)
    setTypist(value === 'me' ? 'person' : 'helped')
  }

  return (
    <Page
      heading={t('heading')}
      actions={
        screen && (
          <>
            {screen === 'mine' && <Button onPress={() => begin(false)}>{t('screen.not-now')}</Button>}
            <Button variant="primary" size="big" iconAfter="arrow-next" onPress={() => begin(screen === 'mine')}>
              {t('screen.go-on')}
            </Button>
          </>
        )
      }
    >
      <Choice legend={t('about.legend')} answers={abouts.map((value) => ({ value, label: t(`about.${value}`) }))} chosen={about} onChoose={changeAbout} />
      <Choice<Typist>
        legend={t('typist.legend')}
        answers={
          self
            ? [
                { value: 'person', label: t('typist.person') },
                { value: 'helped', label: t('typist.helper') },
              ]
            : [
                { value: 'helped', label: t('typist.person-other') },
                { value: 'family', label: t('typist.family') },
              ]
        }
        chosen={typist}
        onChoose={setTypist}
      />
      {typist !== 'person' && <TextField label={t('typist.your-name')} hint={t('typist.your-name-hint')} words={helper} onWrite={setHelper} />}
      {typist === 'family' && (
        <label className={styles.check}>
          <input type="checkbox" checked={speakingFor} onChange={(event) => setSpeakingFor(event.target.checked)} />
          {t('typist.speaking-for')}
        </label>
      )}
      {about === 'child' && <p>{t('child-note')}</p>}
      <TextField label={t(self ? 'call-me' : 'call-them')} hint={t('optional')} words={callMe} onWrite={setCallMe} />
      <Details summary={t('check.summary')}>
        <div className={styles.fields}>
          <TextField label={t('check.full-name')} hint={t('optional')} words={fullName} onWrite={setFullName} />
          <TextField label={t('check.born')} hint={t('optional')} words={born} onWrite={setBorn} />
        </div>
      </Details>
      {!screen && (
        <section className={styles.screen} aria-labelledby="whose-screen">
          <h2 id="whose-screen">{t('screen.heading')}</h2>
          <Button variant="primary" size="big" wide icon="home" onPress={() => begin(true)}>
            {t('screen.mine')}
          </Button>
          <p>{t('screen.mine-lead')}</p>
          <Button size="big" wide icon="eye" onPress={() => begin(false)}>
            {t('screen.practice')}
          </Button>
          <p>{t('screen.practice-lead')}</p>
        </section>
      )}
      {screen && <p>{t(screen === 'mine' ? 'screen.known-mine' : 'screen.known-practice')}</p>}
    </Page>
  )
}

function speakerOf(typist: Typist, helper: string, speakingFor: boolean): Speaker {
  const name = helper.trim()
  if (typist === 'family') return { voice: 'family', ...(name && { name }), ...(speakingFor && { speakingFor }) }
  return { voice: 'person', ...(typist === 'helped' && name && { typedBy: name }) }
}
