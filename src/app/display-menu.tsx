import { useTranslation } from 'react-i18next'
import { Button } from '../ui/button/button.tsx'
import { Choice } from '../ui/choice/choice.tsx'
import { Dialog } from '../ui/dialog/dialog.tsx'
import { textSizes, themes, type Display } from './device.ts'
import styles from './display-menu.module.css'

interface DisplayMenuProps {
  readonly display: Display
  onChange(display: Display): void
  onClose(): void
}

/** How it looks on this device: colours, the size of the words, bigger buttons. Every press shows at once. */
export function DisplayMenu({ display, onChange, onClose }: DisplayMenuProps) {
  const { t } = useTranslation('common')
  return (
    <Dialog
      open
      heading={t('display.heading')}
      closeLabel={t('close')}
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          {t('display.done')}
        </Button>
      }
    >
      <Choice
        look="pill"
        legend={t('display.theme')}
        answers={themes.map((value) => ({ value, label: t(`display.theme-${value}`) }))}
        chosen={display.theme}
        onChoose={(theme) => onChange({ ...display, theme })}
      />
      <Choice
        look="pill"
        legend={t('display.text')}
        answers={textSizes.map((value) => ({ value, label: t(`display.text-${value}`) }))}
        chosen={display.text}
        onChoose={(text) => onChange({ ...display, text })}
      />
      <label className={styles.steady}>
        <input type="checkbox" checked={display.steady} onChange={(event) => onChange({ ...display, steady: event.target.checked })} />
        {t('display.steady')}
      </label>
    </Dialog>
  )
}
