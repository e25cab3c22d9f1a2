import { render, screen, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { I18nextProvider } from 'react-i18next'
import { describe, expect, test } from 'vitest'
import type { Topic } from '../../../src/domain/scenario.ts'
import { isolated } from '../../../src/i18n/isolated.ts'
import { languages } from '../../../src/i18n/languages.ts'
import { bringLanguage, bringWords, startWords } from '../../../src/i18n/words.ts'
import { loadTopic } from '../../../src/scenarios/library.ts'
import { BeneathContext, type Beneath } from '../../../src/screens/say/beneath.ts'
import { TopicWords } from '../../../src/screens/say/topic-words.tsx'
import { useSay } from '../../../src/screens/say/use-say.tsx'
import { TopicLanguage } from '../../../src/screens/topic-language.tsx'

const calls = { emergency: '999', urgent: '111' }
const [english, ...others] = languages
const urdu = others.find(({ id }) => id === 'ur')!
const statins = { english: await loadTopic('statins', 'en-GB', calls), urdu: await loadTopic('statins', 'ur', calls) }

/** Shows this in one language, or with a second one beneath it. */
async function show(shown: ReactNode, first: typeof english, beneath?: Beneath) {
  const words = startWords(english)
  await bringWords(words, 'together', 'plan', 'options', 'concepts')
  await bringLanguage(words, 'ur')
  await words.changeLanguage(first.id)
  return render(
    <I18nextProvider i18n={words}>
      <BeneathContext value={beneath}>
        <div data-place="shown">{shown}</div>
      </BeneathContext>
    </I18nextProvider>,
  )
}

function Said({ is, gaps = {} }: { readonly is: string; readonly gaps?: Readonly<Record<string, string | number>> }) {
  return useSay('plan')(is, gaps)
}

function LookAgain() {
  return useSay('plan')('plan.review-day', ({ day }) => ({ day: day('2026-11-22') }))
}

function runs(container: HTMLElement): readonly (readonly [string | null, string | null, string | null])[] {
  return [...container.querySelectorAll('[lang]')].map((run) => [run.getAttribute('lang'), run.getAttribute('dir'), run.textContent] as const)
}

describe('one language', () => {
  test('is words and nothing else', async () => {
    const { container } = await show(<Said is="plan.heading" />, english)
    expect(container.querySelector('[data-place]')?.innerHTML).toBe('Our plan')
  })

  test('says a topic that is not written in it in the one that it has, and marks and says so', async () => {
    const { container } = await show(<TopicWords topic={statins.english} says="option.no-statin.name" />, urdu)
    expect(runs(container)).toEqual([['en-GB', 'ltr', 'No statin for now']])
    await show(<TopicLanguage topic={statins.english} />, urdu)
    expect(screen.getByText(`اس انتخاب کی باتیں ابھی صرف ${isolated('English', 'ur')} میں ہیں۔`)).toBeVisible()
  })

  test('says nothing of its language where a topic is written in it', async () => {
    const { container } = await show(<TopicLanguage topic={statins.urdu} />, urdu)
    expect(container).toHaveTextContent('')
  })
})

describe('two languages at once', () => {
  const beneath: Beneath = { language: english, topic: statins.english }

  test('stand one above the other, each with its own language and direction', async () => {
    const { container } = await show(<Said is="plan.heading" />, urdu, beneath)
    expect(runs(container)).toEqual([
      ['ur', 'rtl', 'ہمارا منصوبہ'],
      ['en-GB', 'ltr', 'Our plan'],
    ])
  })

  test('say a day each in its own way, and with the same digits', async () => {
    const { container } = await show(<LookAgain />, urdu, beneath)
    const [first, second] = runs(container).map(([, , words]) => words ?? '')
    expect(second).toBe('Look again on 22 November 2026.')
    expect(first).toContain('نومبر')
    expect(first?.match(/\d+/g)).toEqual(['22', '2026'])
  })

  test('say the topic’s words in both', async () => {
    const { container } = await show(<TopicWords topic={statins.urdu} says="option.no-statin.name" />, urdu, beneath)
    expect(runs(container).map(([lang, , words]) => [lang, words])).toEqual([
      ['ur', 'فی الحال سٹیٹن نہیں'],
      ['en-GB', 'No statin for now'],
    ])
  })

  test('say once what is the same in both', async () => {
    const { container } = await show(<Said is="plan.who.person" gaps={{ name: 'Joan' }} />, urdu, beneath)
    expect(container.querySelector('[data-place]')?.innerHTML).toBe('Joan')
  })

  test('say once, in its own language, a topic that is there in one of them alone; and say so in both', async () => {
    const alone: Topic = statins.english
    const { container } = await show(<TopicWords topic={alone} says="option.no-statin.name" />, urdu, { language: english, topic: alone })
    expect(runs(container)).toEqual([['en-GB', 'ltr', 'No statin for now']])
    const { container: notice } = await show(<TopicLanguage topic={alone} />, urdu, { language: english, topic: alone })
    expect(within(notice).getByText('What is said about this choice is there in English alone so far.')).toBeVisible()
  })
})
