import type { Present } from '../../domain/present.ts'
import { audienceOfRoom } from '../../domain/room.ts'
import type { ConceptId, Speaker } from '../../domain/statement.ts'
import type { Statement } from '../../domain/story.ts'
import type { ConsultationProps } from '../together/consultation-screen.ts'

type Known = Pick<ConsultationProps, 'visit' | 'visitId' | 'seen' | 'lang' | 'send'>

/** The GP in the room, by name where one was given. */
export function gpOf({ visit }: Pick<Known, 'visit'>): Speaker {
  return speakerOf((visit.present ?? []).find((each) => each.voice === 'professional') ?? { voice: 'professional' })
}

/** Family and friends in the room. */
export function familyOf({ visit }: Pick<Known, 'visit'>): readonly Speaker[] {
  return (visit.present ?? []).filter((each) => each.voice === 'family').map(speakerOf)
}

function speakerOf({ voice, name }: Present): Speaker {
  return { voice, ...(name !== undefined && { name }) }
}

/** Whether two speakers are one. */
export function isSameSpeaker(one: Speaker, other: Speaker): boolean {
  return one.voice === other.voice && one.name === other.name
}

/** What the person said of this in the room, at this visit. */
export function saidHere({ seen, visitId }: Pick<Known, 'seen' | 'visitId'>, concept: ConceptId): Statement | undefined {
  return seen.find((each) => each.concept === concept && each.visit === visitId && each.by.voice === 'person')
}

/** Adds the person's words to the story, in the place of what they said of it before; for those who hear it. Empty words change nothing. */
export function sayHere({ seen, visit, visitId, lang, send }: Known, concept: ConceptId, words: string): void {
  if (words.trim() === '') return
  const before = saidHere({ seen, visitId }, concept)
  send({
    type: 'statement.made',
    answer: {
      concept,
      words,
      picked: [],
      lang,
      by: { voice: 'person' },
      audience: audienceOfRoom(visit.present),
      ...(before && { supersedes: [before.id] }),
    },
  })
}
