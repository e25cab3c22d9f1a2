import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { describe, expect, test, vi } from 'vitest'
import { consultationNow, newConsultation } from '../../../src/domain/consultation.ts'
import { languages } from '../../../src/i18n/languages.ts'
import { bringWords, startWords } from '../../../src/i18n/words.ts'
import { DecisionSheet } from '../../../src/screens/paper/decision-sheet.tsx'
import { PreparationSheet } from '../../../src/screens/paper/preparation-sheet.tsx'
import { SheetsScreen } from '../../../src/screens/paper/sheets-screen.tsx'
import { summaryOf } from '../../../src/summary/summary.ts'
import { morning, statins } from '../../helpers/in-the-room.tsx'

const topic = await statins()
const titles = [{ topic: 'statins', title: 'Start a statin?', search: '' }]
const practice = { nation: 'england', local: [] } as const

async function show(sheet: ReactNode) {
  const words = startWords(languages[0])
  await bringWords(words, 'paper', 'plan', 'concepts', 'together', 'prepare', 'summary')
  const { container } = render(<I18nextProvider i18n={words}>{sheet}</I18nextProvider>)
  return { container, user: userEvent.setup() }
}

const ways = () => ({ topics: titles, practice, toList: vi.fn(), print: vi.fn() })

function decisionOn(group: string, changes: Partial<Parameters<typeof DecisionSheet>[0]> = {}) {
  const visit = { ...consultationNow(newConsultation('nobody', 'nobody')), group }
  const summary = summaryOf({ seen: [], visit, visitId: 'nobody', topic, now: morning })
  return <DecisionSheet {...ways()} topic={topic} summary={summary} group={group} onGroup={vi.fn()} {...changes} />
}

describe('the sheets to print', () => {
  test('are one to get ready on, and one for every topic', async () => {
    const onOpen = vi.fn()
    const { user } = await show(<SheetsScreen topics={titles} onOpen={onOpen} onHome={vi.fn()} />)
    await user.click(screen.getByRole('button', { name: 'Getting ready for a visit' }))
    await user.click(screen.getByRole('button', { name: 'Start a statin?' }))
    expect(onOpen.mock.calls).toEqual([['preparation'], ['decision', 'statins']])
  })
})

describe('the blank sheet to get ready on', () => {
  test('asks what is asked at home, under the headings of About Me and in their order', async () => {
    await show(<PreparationSheet {...ways()} />)
    expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
      'What is most important to me',
      'People who are important to me',
      'How I communicate, and how to communicate with me',
      'My wellness',
      'Please do, and please do not',
      'Also worth knowing about me',
      'For this visit',
      'Who may see this sheet',
      'Nobody reads this before your visit.',
    ])
    expect(screen.getAllByRole('heading', { level: 3 })).toHaveLength(12)
    expect(screen.getAllByText('Rather not say')).toHaveLength(12)
  })

  test('prints, and has nothing to type into: it is filled in by hand', async () => {
    const to = ways()
    const { user } = await show(<PreparationSheet {...to} />)
    expect(screen.queryByRole('textbox')).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Print this sheet' }))
    expect(to.print).toHaveBeenCalledOnce()
  })

  test('has a line for the number of a practice that the app does not know', async () => {
    await show(<PreparationSheet {...ways()} />)
    expect(screen.getByText('to write in by hand')).toBeInTheDocument()
  })
})

describe('the blank sheet to decide on', () => {
  test('has the very figures of the group that is picked, and those of no other', async () => {
    const { container } = await show(decisionOn('qrisk-20'))
    expect(container.querySelectorAll('[data-evidence="statins/ST09"]')).toHaveLength(2)
    expect(container.querySelectorAll('[data-evidence="statins/ST07"]')).toHaveLength(0)
  })

  test('says what is not known where no group is picked', async () => {
    const { container } = await show(decisionOn('not-known'))
    expect(screen.getByRole('radio', { name: 'We do not have a score yet' })).toBeChecked()
    for (const row of ['ST06', 'ST07', 'ST08', 'ST09', 'ST10']) expect(container.querySelectorAll(`[data-evidence="statins/${row}"]`)).toHaveLength(0)
    expect(container).toHaveTextContent(/Heart attack or stroke\. A, B, C: Not known from what we have read\./)
  })

  test('begins with what comes before any choice, and ends with when to get in touch', async () => {
    const { container } = await show(decisionOn('qrisk-10'))
    const text = container.textContent
    for (const id of [...topic.scenario.redFlags.map((each) => `red-flag.${each}`), ...topic.scenario.exclusions.map((each) => `exclusion.${each}`), ...topic.scenario.safetyNet.map((each) => `safety-net.${each}`)]) expect(text).toContain(topic.text.words[id])
    const headings = screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)
    expect([headings[0], headings.at(-1)]).toEqual(['Today, check first', 'Get in touch sooner'])
  })

  test('has every way to end a talk to tick, and says that it is a draft', async () => {
    await show(decisionOn('qrisk-10'))
    for (const ending of ['A: No statin for now', 'C: Take a statin each day', 'I would like you to decide', 'We see it differently', 'No decision needed', 'Not yet. Look again on']) expect(screen.getByText(ending)).toBeInTheDocument()
    expect(screen.getByText('DRAFT: a doctor has not yet checked this topic.')).toBeInTheDocument()
  })

  test('tells of the group that is picked', async () => {
    const onGroup = vi.fn()
    const { user } = await show(decisionOn('not-known', { onGroup }))
    await user.click(screen.getByRole('radio', { name: 'About 10 in 100' }))
    expect(onGroup).toHaveBeenCalledWith('qrisk-10')
  })
})
