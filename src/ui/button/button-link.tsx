import type { MouseEvent } from 'react'
import { ButtonFace, buttonLook, type ButtonLook } from './button.tsx'

interface ButtonLinkProps extends ButtonLook {
  readonly href: string
  readonly name?: string
  /** The file name where pressing keeps a file. */
  readonly download?: string
  /** What pressing does instead of following the link; the link still works before the app has started. */
  readonly onPress?: () => void
}

/** A link that looks like a button: a telephone number, or a file to keep. */
export function ButtonLink({ href, name, download, onPress, ...look }: ButtonLinkProps) {
  const press = onPress && ((event: MouseEvent) => {
    event.preventDefault()
    onPress()
  })
  return (
    <a {...buttonLook(look)} href={href} aria-label={name} download={download} onClick={press}>
      <ButtonFace {...look} />
    </a>
  )
}
