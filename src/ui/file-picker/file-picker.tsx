import { useId, type ReactNode } from 'react'
import styles from './file-picker.module.css'

interface FilePickerProps {
  readonly label: ReactNode
  /** The endings of the files that are offered. */
  readonly accept: string
  readonly onPick: (file: File) => void
}

/** One file off this device. */
export function FilePicker({ label, accept, onPick }: FilePickerProps) {
  const id = useId()
  return (
    <div className={styles.picker}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={styles.input}
        type="file"
        accept={accept}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0]
          if (file) onPick(file)
        }}
      />
    </div>
  )
}
