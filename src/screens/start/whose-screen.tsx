import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import { Page } from '../../ui/page/page.tsx'

interface WhoseProps {
  /** What each of those whose story is here likes to be called. */
  readonly names: readonly string[]
  onChoose(index: number): void
  onNobody?(): void
  /** Opens a story that is locked. */
  onUnlock?(): void
}

/** Several people use this device: whose visit, or whose story, is it? */
export function WhoseScreen({ names, onChoose, onNobody, onUnlock }: WhoseProps) {
  const { t } = useTranslation('start')
  return (
    <Page heading={t('who.heading')}>
      {names.map((name, index) => (
        <Button key={index} size="big" wide iconAfter="arrow-next" onPress={() => onChoose(index)}>
          {name || t('no-name')}
        </Button>
      ))}
      {onUnlock && (
        <Button size="big" wide icon="lock" onPress={onUnlock}>
          {t('locked')}
        </Button>
      )}
      {onNobody && (
        <Button size="big" wide onPress={onNobody}>
          {t('who.nobody')}
        </Button>
      )}
    </Page>
  )
}
