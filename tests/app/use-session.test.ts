import { describe, expect, test } from 'vitest'
import { newConsultation } from '../../src/domain/consultation.ts'
import { newStory } from '../../src/domain/story.ts'
import { startPreparation } from '../../src/app/session.ts'
import { answersFrom } from '../../src/app/use-session.ts'
import { openMemoryVault } from '../../src/vault/memory-vault.ts'

function getReady() {
  const kept = { story: newStory('joan'), consultations: [], drafts: [], unreadable: 0 }
  return startPreparation({ vault: openMemoryVault(), kept, consultation: newConsultation('november', 'joan') })
}

describe('a page that answers', () => {
  test('is heard while it is the page that is shown', () => {
    const session = getReady()
    expect(session.current().place).toBe('topic')
    answersFrom(session, session.current())({ type: 'topic.none' })
    expect(session.current().place).toBe('asking')
  })

  test('is heard no more once the talk has moved on: a second press there is not taken for one on the next page', () => {
    const session = getReady()
    const answer = answersFrom(session, session.current())
    answer({ type: 'topic.none' })
    const next = session.current()
    answer({ type: 'back' })
    expect(session.current()).toEqual(next)
  })
})
