import type { PreparationProps } from './preparation-screen.ts'
import { Question } from './question.tsx'

/** Where one question is asked; each question is a page of its own. */
export function AskingScreen(props: PreparationProps) {
  if (props.at === undefined) return null
  return <Question key={props.at} {...props} at={props.at} />
}
