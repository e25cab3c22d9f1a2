import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { I18nextProvider } from 'react-i18next'
import { describe, expect, test, vi } from 'vitest'
import { languages } from '../../../src/i18n/languages.ts'
import { bringWords, startWords } from '../../../src/i18n/words.ts'
import { StartScreen, type KnownPerson } from '../../../src/screens/start/start-screen.tsx'

async function start({ known = [], where }: { readonly known?: readonly KnownPerson[]; readonly where?: 'mine' | 'practice' } = {}) {
  const words = startWords(languages[0])
  await bringWords(words, 'start', 'follow-up')
  const did = { onLookBack: vi.fn(), onCarryOn: vi.fn(), onNewVisit: vi.fn(), onBegin: vi.fn() }
  render(
    <I18nextProvider i18n={words}>
      <StartScreen lang="en-GB" known={known} {...(where && { screen: where })} {...did} />
    </I18nextProvider>,
  )
  return { ...did, user: userEvent.setup() }
}

const press = (user: ReturnType<typeof userEvent.setup>, name: string | RegExp) => user.click(screen.getByRole('button', { name }))
const nobodyElse = { callMe: '', fullName: '', born: '' }

describe('somebody new', () => {
  test('begins for themselves with one press, and nothing has to be filled in', async () => {
    const { user, onBegin } = await start()
    await press(user, /This screen is mine/)
    expect(onBegin.mock.calls).toEqual([[{ about: 'me', by: { voice: 'person' }, ...nobodyElse }, true]])
  })

  test('leaves nothing behind with one press', async () => {
    const { user, onBegin } = await start()
    await user.type(screen.getByRole('textbox', { name: 'What would you like us to call you?' }), ' Joan ')
    await press(user, /It is not mine/)
    expect(onBegin.mock.calls).toEqual([[{ about: 'me', by: { voice: 'person' }, ...nobodyElse, callMe: 'Joan' }, false]])
  })

  test('may have somebody else type what they say, who is then named', async () => {
    const { user, onBegin } = await start()
    await user.click(screen.getByRole('radio', { name: 'Someone types what I say' }))
    await user.type(screen.getByRole('textbox', { name: 'Who types for you, and what they are to you' }), 'Claire, daughter')
    await press(user, /This screen is mine/)
    expect(onBegin.mock.calls).toEqual([[{ about: 'me', by: { voice: 'person', typedBy: 'Claire, daughter' }, ...nobodyElse }, true]])
  })

  test('is told, for a child, whose story it is', async () => {
    const { user, onBegin } = await start()
    await user.click(screen.getByRole('radio', { name: 'My child' }))
    expect(screen.getByText('What your child says is your child’s own story. Nothing is shared by itself.')).toBeVisible()
    expect(screen.getByRole('radio', { name: 'They say it, I type it' })).toBeChecked()
    await user.type(screen.getByRole('textbox', { name: 'Your name, and what you are to them' }), 'Anna, mum')
    await press(user, /It is not mine/)
    expect(onBegin.mock.calls).toEqual([[{ about: 'child', by: { voice: 'person', typedBy: 'Anna, mum' }, ...nobodyElse }, false]])
  })

  test('may answer as family with a legal say', async () => {
    const { user, onBegin } = await start()
    await user.click(screen.getByRole('radio', { name: 'Someone I help' }))
    await user.click(screen.getByRole('radio', { name: 'I answer, as family or carer' }))
    await user.click(screen.getByRole('checkbox', { name: /legal say/ }))
    await press(user, /This screen is mine/)
    expect(onBegin.mock.calls).toEqual([[{ about: 'someone-else', by: { voice: 'family', speakingFor: true }, ...nobodyElse }, true]])
  })
})

describe('where the words are kept', () => {
  test('is not asked again on a screen that is known to be somebody’s own', async () => {
    const { user, onBegin } = await start({ where: 'mine' })
    await press(user, 'Keep nothing this time')
    await press(user, 'Go on')
    expect(onBegin.mock.calls.map((call) => call[1] as boolean)).toEqual([false, true])
  })

  test('is nowhere on a practice’s screen, unless somebody says that it is theirs after all', async () => {
    const { user, onBegin } = await start({ where: 'practice' })
    await press(user, 'Go on')
    await press(user, 'It is mine after all: keep the words here')
    expect(onBegin.mock.calls.map((call) => call[1] as boolean)).toEqual([false, true])
  })
})

describe('somebody who has been here before', () => {
  test('carries on where they stopped', async () => {
    const { user, onCarryOn } = await start({ known: [{ person: 'joan', name: 'Joan', unfinished: true, due: [] }] })
    await press(user, 'Carry on as Joan')
    expect(onCarryOn.mock.calls).toEqual([['joan']])
  })

  test('looks back where it is time to, in one press, and what it was about is not said for others to read', async () => {
    const review = { person: 'joan', visit: 'november', due: 'due' as const, on: '2027-02-22' }
    const { user, onLookBack } = await start({ known: [{ person: 'joan', name: 'Joan', unfinished: false, due: [review] }] })
    expect(screen.getByRole('region', { name: 'It is time to look back' })).toHaveTextContent('The day you set was 22 February 2027.')
    await press(user, 'Look back')
    expect(onLookBack.mock.calls).toEqual([[review]])
  })

  test('finds again what they got ready, before the way to a new visit', async () => {
    const { user, onCarryOn, onNewVisit } = await start({ known: [{ person: 'joan', name: 'Joan', unfinished: false, readySince: '22 November 2026', due: [] }] })
    expect(screen.getAllByRole('button').map((each) => each.textContent)).toEqual(['See what Joan got ready', 'Get ready for a new visit as Joan', 'This is for somebody else'])
    expect(screen.getByText('Got ready on 22 November 2026. You can change it, or print it.')).toBeVisible()
    await press(user, 'See what Joan got ready')
    await press(user, 'Get ready for a new visit as Joan')
    expect([onCarryOn.mock.calls, onNewVisit.mock.calls]).toEqual([[['joan']], [['joan']]])
  })
})
