import { render, screen, within } from '@testing-library/react'
import { I18nextProvider } from 'react-i18next'
import { describe, expect, test } from 'vitest'
import { consultationNow, type ConsultationNow } from '../../../src/domain/consultation.ts'
import { showRow } from '../../../src/domain/evidence.ts'
import { personAlone, seenBy } from '../../../src/domain/story.ts'
import { inOnePiece } from '../../../src/i18n/help-lines.ts'
import { StoryPage } from '../../../src/screens/plan/story-page.tsx'
import { TakeAwayPage } from '../../../src/screens/plan/take-away-page.tsx'
import { claire, drOkafor, inputOf, joan, joansStory, joansVisit, settledOn, statins, talkedAt, told } from '../../summary/a-visit.ts'
import { screenWords, showRoom } from './plan-room.tsx'

const topic = await statins()
const chosen = settledOn(topic, 'atorvastatin')

describe('the page to take home', () => {
  test('says whose it is, what was settled, the plan, the day and whom to call', async () => {
    const { container } = await showRoom(TakeAwayPage, { noted: chosen })
    const page = container.textContent
    for (const words of ['For Joan Mary Ellis', 'Born 3 May 1958', 'We talked on 22 November 2026', 'Joan and Dr Okafor', 'C: Take a statin each day.', 'Send the prescription', 'Look again on 22 February 2027', inOnePiece('0113 496 0123'), 'version 0.1.0']) {
      expect(page).toContain(words)
    }
    for (const id of topic.scenario.safetyNet) expect(page).toContain(topic.text.words[`safety-net.${id}`]!)
  })

  test('shows the very numbers of the evidence, in words and as a picture', async () => {
    const { container } = await showRoom(TakeAwayPage, { noted: chosen })
    const { without, with: withIt, of } = showRow(topic.evidence.get('statins/ST07')!)
    const figures = [...container.querySelectorAll('[data-evidence="statins/ST07"]')]
    expect(figures.map((each) => each.querySelector('p')?.textContent)).toEqual([`${without.n} in 1,000 have one`, `${withIt.n} in 1,000 have one`])
    expect(figures.map((each) => within(each as HTMLElement).getByRole('img').getAttribute('aria-label'))).toEqual([
      `${without.n} in 1,000 have one. ${of - without.n} in 1,000 do not.`,
      `${withIt.n} in 1,000 have one. ${of - withIt.n} in 1,000 do not.`,
    ])
  })

  test('says of more people that they are among those who have it', async () => {
    const { container } = await showRoom(TakeAwayPage, { noted: chosen })
    const [, onStatin] = container.querySelectorAll('[data-evidence="statins/ST16"]')
    expect([...onStatin!.querySelectorAll('p')].map((each) => each.textContent.trim())).toEqual(['271 in 1,000 have it', '5 of the 271 because of the statin', '729 in 1,000 do not'])
  })

  test('is marked as a draft, and as provisional until something is settled', async () => {
    await showRoom(TakeAwayPage)
    expect(screen.getByText('DRAFT: a doctor has not yet checked this topic.')).toBeInTheDocument()
    expect(screen.getByText('NOT YET DECIDED. This page is to help you think.')).toBeInTheDocument()
  })

  test('holds only what everyone present may see', async () => {
    let story = told(joansStory(), 'private', 'what-matters', 'he must not know', { audience: 'gp-team' })
    story = told(story, 'why', 'reason', 'said alone', { audience: 'gp-team', place: 'room' })
    const order = { kind: 'ordered', where: 'room', order: { most: ['statement:private', 'statement:legs'], matters: [], couldWait: [] } } as const
    const { container } = await showRoom(TakeAwayPage, { story, present: [joan, claire, drOkafor], noted: [order, ...chosen] })
    expect(container.textContent).toContain('strong legs for the allotment')
    expect(container.textContent).not.toMatch(/he must not know|said alone|3 May 1958/)
  })

  test('can be made without a topic', async () => {
    const { container } = await showRoom(TakeAwayPage, { withoutTopic: true })
    expect(container.textContent).toContain('Come back sooner if something worries you')
  })
})

describe('the page to bring along', () => {
  async function showStory(story = joansStory(), earlier: readonly ConsultationNow[] = []) {
    const words = await screenWords()
    const { visit } = inputOf(story, joansVisit(topic, [joan], 'not-known'), topic)
    const seen = seenBy(story, personAlone).filter((each) => each.audienceNow !== 'only-me')
    return render(
      <I18nextProvider i18n={words}>
        <StoryPage seen={seen} visit={visit} visitId="v1" earlier={earlier} topics={[{ topic: 'statins', title: 'Start a statin?', search: '' }]} topic={topic} name="Joan" lang="en-GB" now={talkedAt} />
      </I18nextProvider>,
    )
  }

  test('has every word whole under its heading, and says whose words they are', async () => {
    let story = told(joansStory(), 'ask', 'questions', 'Can I\n  stop?')
    story = told(story, 'ear', 'see-hear-move', '', { picked: ['face-me'] })
    const { container } = await showStory(story)
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('What I would like to say')
    expect(container.textContent).toContain('By Joan Mary Ellis')
    expect(container.textContent).toContain('Can I\n  stop?')
    expect(screen.getByText('Face me when you talk')).toBeInTheDocument()
    expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
      'How I communicate, and how to communicate with me',
      'For this visit',
      'What matters most to me',
    ])
  })

  test('has what was settled before and told in looking back, and nothing else of a visit that is over', async () => {
    let story = told(joansStory(), 'old', 'hopes-visit', 'an old hope', { visit: 'v0' })
    story = told(story, 'since', 'since', 'I moved nearer.', { visit: 'v0', audience: 'gp-team' })
    const before = consultationNow(joansVisit(topic, [joan, drOkafor], 'qrisk-10', ...settledOn(topic, 'atorvastatin'), { kind: 'follow-up-began' }, { kind: 'looked-back', concept: 'since', statements: ['since'] }))
    const { container } = await showStory(story, [before])
    expect(container).toHaveTextContent('I moved nearer.')
    expect(container).not.toHaveTextContent('an old hope')
    expect(screen.getByRole('heading', { level: 2, name: 'Settled at earlier visits' }).parentElement).toHaveTextContent('Start a statin? A choice was made on 22 November 2026. Look again on 22 February 2027.')
    expect(container).toHaveTextContent('GP team: allergies, medicines and risk are in your record, not here.')
  })

  test('keeps what a newer app asked, and phrases that only it knows', async () => {
    const { container } = await showStory(told(joansStory(), 'new', 'a-concept-of-next-year', 'new words', { picked: ['a-new-phrase'], audience: 'everyone' }))
    expect(container.textContent).toContain('new words')
    expect(screen.getByText('a-new-phrase')).toBeInTheDocument()
  })

  test('says nothing twice: what was put in order stands there', async () => {
    const { container } = await showStory()
    expect(container.textContent?.split('strong legs for the allotment')).toHaveLength(2)
  })

  test('has no card that is not among what may be read', async () => {
    const { container } = await showStory()
    expect(container.textContent).not.toContain('Take fewer medicines')
  })
})
