import type { ReactNode } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { dial, helpLinesOf, inOnePiece, type HelpLines } from '../../i18n/help-lines.ts'
import { Details } from '../../ui/details/details.tsx'
import type { Practice } from '../practice.ts'
import styles from './help-near.module.css'

interface HelpNearProps {
  readonly practice: Practice
}

/** Beside every box to write in: nobody reads it before the visit, and whom to call. Works without a network. */
export function HelpNear({ practice }: HelpNearProps) {
  const { t } = useTranslation('prepare')
  const lines = helpLinesOf(practice.nation)
  const advice = lines.advice ?? practice.outOfHours ?? practice.phone
  return (
    <div className={styles.help}>
      <span>{t('help.nobody-reads')}</span> <a href={dial(lines.emergency)}>{t('help.emergency', { number: lines.emergency })}</a>
      {advice !== undefined && <a href={dial(advice)}>{t('help.advice', { number: inOnePiece(advice) })}</a>}
      <a href={dial(lines.samaritans)}>{t('help.samaritans', { number: inOnePiece(lines.samaritans) })}</a>
      <div className={styles.crisis}>
        <Details summary={t('help.crisis')}>
          <CrisisLines lines={lines} />
        </Details>
      </div>
    </div>
  )
}

/** Whom to call in a crisis, a sentence each. */
export function CrisisLines({ lines: { emergency, mentalHealth, samaritans } }: { readonly lines: HelpLines }) {
  const { t } = useTranslation('prepare')
  return (
    <>
      <p>
        <Trans t={t} i18nKey="help.crisis-now" values={{ emergency }} components={{ number: <Call number={emergency} /> }} />
      </p>{' '}
      {mentalHealth !== undefined && (
        <p>
          <Trans t={t} i18nKey="help.crisis-talk" values={{ mentalHealth: inOnePiece(mentalHealth) }} components={{ number: <Call number={mentalHealth} /> }} />
        </p>
      )}{' '}
      <p>
        <Trans t={t} i18nKey="help.crisis-samaritans" values={{ samaritans: inOnePiece(samaritans) }} components={{ number: <Call number={samaritans} /> }} />
      </p>
    </>
  )
}

/** A number to dial inside a sentence, which gives it its words. */
function Call({ number, children }: { readonly number: string; readonly children?: ReactNode }) {
  return <a href={dial(number)}>{children}</a>
}
