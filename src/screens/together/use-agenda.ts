import type { AgendaItem } from '../../domain/consultation.ts'
import type { ConsultationProps } from './consultation-screen.ts'
import { agendaSeen, carriedOver, storySections } from './story-sections.ts'
import { useTold } from './use-told.ts'

/** The agenda as everyone here sees it, and the ways to change it. */
export interface Agenda {
  readonly items: readonly AgendaItem[]
  /** Puts these in the place of what is seen. */
  change(items: readonly AgendaItem[]): void
  /** Keeps the hopes told at home as the agenda, where nobody has changed it. */
  settle(): void
}

/** Reads the agenda of this visit from the record, or from what was told for it. */
export function useAgenda(props: ConsultationProps): Agenda {
  const { seen, visit, visitId, earlier, send } = props
  const told = useTold(props)
  const hopes = [...carriedOver(seen, [visit, ...earlier]), ...storySections(seen, visitId).hopes]
  const items = agendaSeen(visit.agenda, hopes, seen, (each) => [each.words, ...told.first.phrases(each)].filter((words) => words !== '').join(' · '))
  return {
    items,
    change: (changed) => send({ type: 'agenda.changed', items: changed }),
    settle: () => {
      if (visit.agenda.length === 0 && items.length > 0) send({ type: 'agenda.changed', items })
    },
  }
}
