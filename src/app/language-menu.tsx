import { useTranslation } from 'react-i18next'
import { languages, type Language } from '../i18n/languages.ts'
import { Button } from '../ui/button/button.tsx'
import { Choice } from '../ui/choice/choice.tsx'
import { Dialog } from '../ui/dialog/dialog.tsx'
import { Notice } from '../ui/notice/notice.tsx'
import { OwnName } from '../ui/own-name/own-name.tsx'
import { SecondLanguageChoice } from '../screens/say/second-language.tsx'
import type { Speaking } from './use-language.ts'

interface LanguageMenuProps {
  readonly speaking: Speaking
  onClose(): void
}

/** Which language? Every press shows at once, and nothing that was said or typed is lost by it. */
export function LanguageMenu({ speaking: { language, beneath, notBrought, change }, onClose }: LanguageMenuProps) {
  const { t } = useTranslation('common')
  return (
    <Dialog
      open
      heading={t('language.heading')}
      closeLabel={t('close')}
      onClose={onClose}
      actions={
        <Button variant="primary" onPress={onClose}>
          {t('language.done')}
        </Button>
      }
    >
      <Choice
        legend={t('language.heading')}
        legendHidden
        answers={languages.map((each) => ({ value: each.id, label: each === language ? each.name : <OwnName lang={each.id} dir={each.dir}>{each.name}</OwnName>, ...draftHint(each, t('language.draft')) }))}
        {...(!beneath && { chosen: language.id })}
        onChoose={(id) => void change(languages.find((each) => each.id === id) ?? language)}
      />
      <SecondLanguageChoice />
      {notBrought && (
        <Notice tone="warn" says="polite">
          {t('language.not-brought')}
        </Notice>
      )}
    </Dialog>
  )
}

function draftHint({ status }: Language, hint: string): { readonly hint?: string } {
  return status === 'draft' ? { hint } : {}
}
