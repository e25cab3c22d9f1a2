interface OwnNameProps {
  readonly lang: string
  readonly dir: 'ltr' | 'rtl'
  readonly children: string
}

/** A language's own name: in a face of the device, so that a name costs nobody else a face of its script. */
export function OwnName({ lang, dir, children }: OwnNameProps) {
  return (
    <span lang={lang} dir={dir} data-face="system">
      {children}
    </span>
  )
}
