import type { Talk } from '../../flow/consultation-events.ts'
import type { ConsultationProps } from './consultation-screen.ts'

export const talkSteps = ['story', 'choice', 'options', 'plan'] as const
/** One of the four talks that the pair move between. */
export type TalkStep = (typeof talkSteps)[number]

type Known = Pick<ConsultationProps, 'topic' | 'visit' | 'visitId' | 'seen'>

/** Where a talk begins: the options come after a topic and the check of the day, both one press away. */
export function placeOfTalk(talk: TalkStep, { topic, visit }: Pick<Known, 'topic' | 'visit'>): Talk {
  if (talk === 'plan') return visit.settled === undefined ? 'outcome' : 'plan'
  if (talk !== 'options') return talk
  return topic === undefined ? 'topic' : visit.gatePassed ? 'options' : 'gate'
}

/** Where the pair go on from a side step: as far as they have got, and through the story where there is one. */
export function placeToGoOn(known: Pick<Known, 'topic' | 'visit' | 'seen'>): Talk {
  const next = placeOfTalk('options', known)
  return next === 'gate' && known.seen.length > 0 ? 'story' : next
}

/** Whether the record shows that the pair have been through a talk. */
export function talkIsDone(talk: TalkStep, { visit, visitId, seen }: Pick<Known, 'visit' | 'visitId' | 'seen'>): boolean {
  switch (talk) {
    case 'story':
      return visit.present !== undefined || visit.gatePassed
    case 'choice':
      return seen.some((each) => each.concept === 'how-decide' && each.place === 'room' && each.visit === visitId)
    case 'options':
      return visit.gatePassed && visit.settled !== undefined
    case 'plan':
      return visit.copied
  }
}
