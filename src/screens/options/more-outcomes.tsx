import { useTranslation } from 'react-i18next'
import { SideBySide } from '../../ui/side-by-side/side-by-side.tsx'
import type { ConsultationProps } from '../together/consultation-screen.ts'
import type { OptionsView } from './options-view.ts'
import { useOutcomeRows } from './outcome-rows.tsx'
import { useColumns } from './use-columns.ts'

interface MoreOutcomesProps {
  readonly props: ConsultationProps
  readonly view: OptionsView
}

/** Every other outcome of the topic, set like the main ones. */
export function MoreOutcomes({ props, view }: MoreOutcomesProps) {
  const { t } = useTranslation('options')
  const rows = useOutcomeRows({ props, view })
  const columns = useColumns(view.topic).map(({ id, letter, name }) => ({ id, letter, name }))
  return <SideBySide label={t('also.more')} look="close" columns={columns} rows={view.comparison.rows.filter((row) => row.place === 'more').flatMap((row) => rows([row]))} />
}
