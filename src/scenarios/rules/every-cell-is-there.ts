import { inScenario, type Finding, type Rule } from '../rule.ts'

/** A blank cell says nothing: it is filled, or says that it is not known. */
export const rule: Rule = {
  id: 'every-cell-is-there',
  what: 'Every outcome has a cell for every option, for everyone or in every group.',
  check: ({ scenario: { outcomes, options, groups } }) =>
    outcomes.flatMap(({ id, cells }) => {
      const key = `outcomes.${id}.cells`
      const wanted = 'everyone' in cells ? ['everyone'] : groups
      return [
        ...differ(key, Object.keys(cells), wanted),
        ...Object.entries(cells).flatMap(([group, byOption]) => differ(`${key}.${group}`, Object.keys(byOption), options.map((option) => option.id))),
      ]
    }),
}

function differ(key: string, found: readonly string[], wanted: readonly string[]): readonly Finding[] {
  return [
    ...wanted.filter((id) => !found.includes(id)).map((id) => inScenario(key, `has nothing for ${id}`)),
    ...found.filter((id) => !wanted.includes(id)).map((id) => inScenario(key, `has ${id}, which does not belong here`)),
  ]
}
