import { inScenario, type Rule } from '../rule.ts'

/** A choice has at least two ways, and one of them is to do nothing new. */
export const rule: Rule = {
  id: 'one-option-is-nothing-new',
  what: 'There are at least two options, and exactly one of them is to do nothing new.',
  check: ({ scenario: { options } }) => {
    const nothingNew = options.filter((option) => option.nothingNew).length
    return [
      ...(options.length >= 2 ? [] : [inScenario('options', `has ${options.length}, and a choice needs two`)]),
      ...(nothingNew === 1 ? [] : [inScenario('options', `has ${nothingNew} that are nothing new, and needs one`)]),
    ]
  },
}
