import { useState, type ReactNode } from 'react'
import type { Problem as ProblemName } from '../screens/problem/problem-screen.tsx'
import { Problem } from './problem.tsx'
import type { OpenFolder } from './records.ts'

interface ToldFirstProps {
  readonly open: OpenFolder
  readonly children: ReactNode
  onHome(): void
}

/** What has to be said before a visit opens, one thing at a time: that part of the story, or its topic, cannot be read. */
export function ToldFirst({ open, children, onHome }: ToldFirstProps) {
  const [told, setTold] = useState(0)
  const problems: readonly ProblemName[] = [...(open.kept.unreadable > 0 ? (['damaged'] as const) : []), ...(open.topicIsBroken ? (['topic'] as const) : [])]
  const problem = problems[told]
  if (!problem) return children
  return <Problem key={problem} problem={problem} story={{ vault: open.vault, kept: () => open.kept }} onHome={onHome} onGoOn={() => setTold(told + 1)} />
}
