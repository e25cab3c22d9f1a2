import { render } from '@testing-library/react'
import { I18nextProvider } from 'react-i18next'
import { vi } from 'vitest'
import type { ConsultationNow, ValueOrder } from '../../../src/domain/consultation.ts'
import type { Statement } from '../../../src/domain/story.ts'
import { languages } from '../../../src/i18n/languages.ts'
import { bringWords, startWords } from '../../../src/i18n/words.ts'
import type { ConsultationProps } from '../../../src/screens/together/consultation-screen.ts'
import { OptionsScreen } from '../../../src/screens/together/options-screen.tsx'
import { roomProps, statins } from '../../helpers/in-the-room.tsx'
import { aStatement, evening } from '../../helpers/stories.ts'

/** What Joan said at home about what matters to her, the first two tied to what the topic knows. */
export const mum = aStatement({ id: 'mum', at: evening + 3000, words: 'My mum had a stroke when she was 71.  I do not want that.', attributes: ['avoid-heart-attack-or-stroke'] })
export const legs = aStatement({ id: 'legs', at: evening + 2000, words: 'Strong legs for the allotment.', attributes: ['no-aches'] })
export const worry = aStatement({ id: 'no-fuss', at: evening + 1000, words: 'Not to be a worry to Claire.' })
export const tablets = aStatement({ id: 'tablets', words: 'Take fewer medicines', attribute: 'fewer-medicines', attributes: ['fewer-medicines'] })

export const joansOrder: ValueOrder = { most: ['statement:mum'], matters: ['statement:legs'], couldWait: ['attribute:fewer-medicines'] }

interface Situation {
  readonly seen?: readonly Statement[]
  readonly visit?: Partial<ConsultationNow>
  readonly props?: Partial<ConsultationProps>
}

/** Shows the options page of statins as it stands after the gate, for a score of about 10 in 100. */
export async function atTheOptions({ seen = [], visit = {}, props: changes = {} }: Situation = {}) {
  const topic = await statins()
  const usual = roomProps({ place: 'options', topic, seen, send: vi.fn(), ...changes })
  const props: ConsultationProps = {
    ...usual,
    visit: { ...usual.visit, topic: 'statins', gatePassed: true, group: 'qrisk-10', optionsOpened: topic.scenario.options.map(({ id }) => id), ...visit },
  }
  const words = startWords(languages[0])
  await bringWords(words, 'options', 'together', 'concepts')
  const { container } = render(
    <I18nextProvider i18n={words}>
      <OptionsScreen {...props} />
    </I18nextProvider>,
  )
  return { topic, props, container, sent: () => vi.mocked(props.send).mock.calls.map(([event]) => event) }
}

/** The same with what Joan said at home, put in her order there. */
export function atJoansOptions({ visit = {}, ...rest }: Situation = {}) {
  return atTheOptions({ seen: [mum, legs, tablets], visit: { order: joansOrder, orderedIn: 'home', ...visit }, ...rest })
}
