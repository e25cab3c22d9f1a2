import { describe, expect, test } from 'vitest'
import { matchingTopics } from '../../../src/screens/together/topic-search.ts'

const statins = { topic: 'statins', title: 'Start a statin?', search: 'cholesterol QRISK3' }
const throat = { topic: 'sore-throat', title: 'Antibiotics for a sore throat?', search: 'tonsillitis, FeverPAIN' }
const hrt = { topic: 'menopause', title: 'Ménopause: HRT or not?', search: 'hot flushes' }
const topics = [throat, statins, hrt]

describe('finding a topic', () => {
  test.each([
    ['sta', [statins]],
    ['STATIN', [statins]],
    ['qrisk', [statins]],
    ['throat sore', [throat]],
    ['meno', [hrt]],
    ['or', [hrt]],
    ['a', [throat, statins]],
    ['hroat', []],
    ['sta throat', []],
    ['   ', []],
    ['?', []],
  ])('“%s” finds what begins with it', (typed, found) => {
    expect(matchingTopics(topics, typed)).toEqual(found)
  })
})
