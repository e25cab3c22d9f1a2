import { useTranslation } from 'react-i18next'
import { enoughAfter } from '../../domain/asking.ts'
import { Button } from '../../ui/button/button.tsx'
import { Icon } from '../../ui/icon/icon.tsx'
import type { AtQuestion } from './preparation-screen.ts'
import styles from './stop-here.module.css'

/** After the first few questions: that this is enough, and the way to stop. Before that, nothing. */
export function StopHere({ visit, send }: Pick<AtQuestion, 'visit' | 'send'>) {
  const { t } = useTranslation('prepare')
  if (visit.asked.length < enoughAfter) return null
  return (
    <div className={styles.stop}>
      <Icon name="check" />
      <p className={styles.words}>{t('asking.enough')}</p>
      <Button size="small" onPress={() => send({ type: 'enough' })}>
        {t('asking.stop-here')}
      </Button>
    </div>
  )
}
