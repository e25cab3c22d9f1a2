import type { Summary } from '../../domain/summary.ts'
import type { Tongue } from '../say/tongue.ts'
import { useSay } from '../say/use-say.tsx'
import styles from './sources.module.css'

/** Where the numbers on a printed page come from, when each source was read, and which version of the topic it is. */
export function Sources({ summary }: { readonly summary: Summary }) {
  const say = useSay('plan')
  const { topic, sources } = summary
  if (!topic) return null
  return (
    <footer className={styles.sources}>
      {sources.length > 0 && <b>{say('page.sources')} </b>}
      {sources.map(({ id, read }) => (
        <span key={id}>{say.in((tongue) => sourceIn(tongue, summary, id, read))} </span>
      ))}
      {say('page.version', { topic: topic.id, version: topic.version })}
    </footer>
  )
}

/** A source and the day on which it was read, in one language. A source has a direction of its own, whatever stands beside it. */
function sourceIn({ t, day, summary }: Tongue, own: Summary, id: string, read: string): string {
  return `\u2068${summary(own).sources.find((source) => source.id === id)?.words ?? ''}\u2069 ${t('page.read', { day: day(read) })}`
}
