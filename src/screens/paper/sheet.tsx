import { useTranslation } from 'react-i18next'
import type { ReactNode } from 'react'
import { Button } from '../../ui/button/button.tsx'
import { Page } from '../../ui/page/page.tsx'
import { useSay } from '../say/use-say.tsx'
import type { PaperProps } from './paper-screen.ts'
import styles from './sheet.module.css'

interface SheetProps extends Pick<PaperProps, 'toList' | 'print'> {
  readonly title: ReactNode
  readonly children: ReactNode
}

/** One sheet, on the screen as it comes out of the printer. */
export function Sheet({ title, toList, print, children }: SheetProps) {
  const { t } = useTranslation('paper')
  return (
    <Page
      heading={title}
      actions={
        <>
          <Button icon="arrow-back" onPress={toList}>
            {t('sheets.back')}
          </Button>
          <Button variant="primary" size="big" icon="print" onPress={print}>
            {t('sheets.print')}
          </Button>
        </>
      }
    >
      <article className={styles.sheet}>{children}</article>
    </Page>
  )
}

/** Says on the paper that its words are a draft, in a language or on a topic that nobody has checked. */
export function DraftMarks({ topic }: { readonly topic?: boolean }) {
  const say = useSay('plan')
  return (
    <>
      {topic && <p className={styles.mark}>{say('page.draft')}</p>}
      {say.drafts.length > 0 && <p className={styles.mark}>{say('page.draft-language')}</p>}
    </>
  )
}

interface PartProps {
  readonly heading: ReactNode
  readonly look?: 'boxed' | 'long'
  readonly children: ReactNode
}

/** One part of a sheet, with its heading. */
export function Part({ heading, look, children }: PartProps) {
  return (
    <section className={styles.part} data-look={look}>
      <h2>{heading}</h2>
      {children}
    </section>
  )
}
