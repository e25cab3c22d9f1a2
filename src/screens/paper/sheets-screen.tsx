import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import { Stack } from '../../ui/layout/layout.tsx'
import { Page } from '../../ui/page/page.tsx'
import type { PaperPlace, PaperProps } from './paper-screen.ts'

interface SheetsProps extends Pick<PaperProps, 'topics'> {
  onOpen(place: Exclude<PaperPlace, 'choose'>, topic?: string): void
  onHome(): void
}

/** The sheets to print for when nothing works: one to get ready on, and one to decide on for every topic. */
export function SheetsScreen({ topics, onOpen, onHome }: SheetsProps) {
  const { t } = useTranslation('paper')
  const { t: common } = useTranslation('common')
  return (
    <Page
      heading={t('sheets.heading')}
      lead={t('sheets.lead')}
      actions={
        <Button icon="home" onPress={onHome}>
          {common('home')}
        </Button>
      }
    >
      <Stack>
        <h2>{t('sheets.at-home')}</h2>
        <Button size="big" wide iconAfter="arrow-next" onPress={() => onOpen('preparation')}>
          {t('preparation.title')}
        </Button>
      </Stack>
      <Stack>
        <h2>{t('sheets.together')}</h2>
        {topics.map(({ topic, title, lang }) => (
          <Button key={topic} {...(lang !== undefined && { lang })} size="big" wide iconAfter="arrow-next" onPress={() => onOpen('decision', topic)}>
            {title}
          </Button>
        ))}
      </Stack>
      <p>{t('sheets.nothing-kept')}</p>
    </Page>
  )
}
