import { useEffect, useId, useRef, type ReactNode } from 'react'
import { Button } from '../button/button.tsx'
import styles from './dialog.module.css'

interface DialogProps {
  readonly open: boolean
  readonly heading: ReactNode
  readonly closeLabel: string
  readonly actions?: ReactNode
  readonly onClose: () => void
  readonly children?: ReactNode
}

/** Something to settle before the page goes on. Escape closes it, and the focus goes back where it was. */
export function Dialog({ open, heading, closeLabel, actions, onClose, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const id = useId()

  useEffect(() => {
    const dialog = box.current
    if (!open || !dialog) return undefined
    const before = document.activeElement
    dialog.showModal()
    title.current?.focus()
    return () => {
      dialog.close()
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [open])

  return (
    <dialog
      ref={box}
      className={styles.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      {open && (
        <div className={styles.inside}>
          <div className={styles.head}>
            <h2 className={styles.heading} id={id} ref={title} tabIndex={-1}>
              {heading}
            </h2>
            <Button variant="quiet" icon="close" name={closeLabel} onPress={onClose} />
          </div>
          <div className={styles.content}>{children}</div>
          {actions && <div className={styles.actions}>{actions}</div>}
        </div>
      )}
    </dialog>
  )
}
