import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import { TextArea } from '../../ui/text-area/text-area.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'

interface SayOwnWordsProps {
  readonly props: Pick<ConsultationProps, 'name' | 'lang' | 'send'>
}

/** What matters, in the person's own words, said in the room. */
export function SayOwnWords({ props: { name, lang, send } }: SayOwnWordsProps) {
  const { t } = useTranslation('options')
  const [words, setWords] = useState('')
  const keep = () => {
    send({ type: 'statement.made', answer: { concept: 'what-matters', words, picked: [], lang, by: { voice: 'person', ...(name && { name }) } } })
    setWords('')
  }
  return (
    <>
      <TextArea label={name ? t('values.own', { name }) : t('values.own-you')} lines={2} lang={lang} words={words} onWrite={setWords} />
      <Button disabled={words.trim() === ''} onPress={keep}>
        {t('values.own-keep')}
      </Button>
    </>
  )
}
