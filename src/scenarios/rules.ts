import type { Finding, Rule } from './rule.ts'
import type { TopicFiles } from './topic-files.ts'

/** Every rule there is, one from each file in `rules`: a new one is registered nowhere. */
export const rules: readonly Rule[] = Object.values(import.meta.glob<Rule>('./rules/*.ts', { eager: true, import: 'rule' }))

/** What every rule finds in a topic, with the id of the rule. */
export function checkTopic(files: TopicFiles, today: string): readonly (Finding & { readonly rule: string })[] {
  return rules.flatMap((rule) => rule.check(files, today).map((finding) => ({ rule: rule.id, ...finding })))
}
