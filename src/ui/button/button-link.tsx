import { ButtonFace, buttonLook, type ButtonLook } from './button.tsx'

interface ButtonLinkProps extends ButtonLook {
  readonly href: string
  readonly name?: string
  /** The file name where pressing keeps a file. */
  readonly download?: string
}

/** A link that looks like a button: a telephone number, or a file to keep. */
export function ButtonLink({ href, name, download, ...look }: ButtonLinkProps) {
  return (
    <a {...buttonLook(look)} href={href} aria-label={name} download={download}>
      <ButtonFace {...look} />
    </a>
  )
}
