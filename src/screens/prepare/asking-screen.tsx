import { useState } from 'react'
import type { PreparationProps } from './preparation-screen.ts'
import { Question, type AnswerMode } from './question.tsx'

/** Where one question is asked. How somebody likes to answer is remembered from one question to the next. */
export function AskingScreen(props: PreparationProps) {
  const [mode, setMode] = useState<AnswerMode>('write')
  if (props.at === undefined) return null
  return <Question key={props.at} {...props} at={props.at} mode={mode} onMode={setMode} />
}
