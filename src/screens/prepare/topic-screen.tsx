import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TopicTitle } from '../../domain/scenario.ts'
import { Button } from '../../ui/button/button.tsx'
import { Page } from '../../ui/page/page.tsx'
import { TextField } from '../../ui/text-field/text-field.tsx'
import { HelpNear } from './help-near.tsx'
import type { PreparationProps } from './preparation-screen.ts'
import styles from './topic-at-home.module.css'

/** With more topics than this, there is a box to find one in. */
export const topicsWithoutSearch = 6

/** Where the person says what the visit is about: one of the topics, or something else. */
export function TopicScreen({ topics, practice, chooseTopic, send, goHome }: PreparationProps) {
  const { t } = useTranslation('prepare')
  const [search, setSearch] = useState('')
  const found = topics.filter((topic) => isFoundBy(topic, search))

  return (
    <Page
      heading={t('topic.heading')}
      lead={t('topic.lead')}
      actions={
        <Button icon="home" onPress={goHome}>
          {t('topic.home')}
        </Button>
      }
    >
      {topics.length > topicsWithoutSearch && (
        <div>
          <TextField type="search" label={t('topic.search')} words={search} onWrite={setSearch} />
          <HelpNear practice={practice} />
        </div>
      )}
      <div className={styles.topics}>
        {found.map(({ topic, title, lang }) => (
          <Button key={topic} {...(lang !== undefined && { lang })} size="big" wide iconAfter="arrow-next" onPress={() => chooseTopic(topic)}>
            {title}
          </Button>
        ))}
        {found.length === 0 && <p role="status">{t('topic.none-found')}</p>}
        <Button size="big" wide variant="outline" iconAfter="arrow-next" onPress={() => send({ type: 'topic.none' })}>
          {t('topic.something-else')}
        </Button>
        <p className={styles.note}>{t('topic.something-else-lead')}</p>
      </div>
    </Page>
  )
}

/** Whether every word typed begins some word by which the topic is known. */
function isFoundBy({ title, search }: TopicTitle, typed: string): boolean {
  const known = plain(`${title} ${search}`)
  return plain(typed).every((word) => known.some((each) => each.startsWith(word)))
}

function plain(words: string): readonly string[] {
  return words.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}
