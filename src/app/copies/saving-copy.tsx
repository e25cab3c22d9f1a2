import { useEffect, useState } from 'react'
import { SaveCopyDialog, type Opening } from '../../screens/keeping/save-copy-dialog.tsx'
import { isLongEnough } from '../../sealing/stretching.ts'
import { saveFiles, withNewCode, withWords, type ToSave } from './savable.ts'

interface SavingProps {
  /** What there is to save. Needs no database. */
  find(): Promise<ToSave>
  onSaved?(): void
  onClose(): void
}

/** Saving a copy: finds what there is, makes a code for it, and gives the file. */
export function SavingCopy({ find, onSaved, onClose }: SavingProps) {
  const [found, setFound] = useState<{ readonly plain: ToSave; readonly code: string; readonly coded: ToSave }>()
  const [busy, setBusy] = useState(false)
  const [saved, setSaved] = useState<readonly string[]>()
  const [failed, setFailed] = useState(false)
  useEffect(() => {
    void find()
      .then(async (plain) => {
        if (plain.stories.length + plain.locked.length === 0) return setFailed(true)
        const { code, toSave } = await withNewCode(plain)
        setFound({ plain, code, coded: toSave })
      })
      .catch(() => setFailed(true))
    // Once: what is saved is what there was when it was asked for.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [])

  const save = async (opening: Opening | 'as-before', words: string) => {
    if (!found) return
    setBusy(true)
    try {
      setSaved(await saveFiles(opening === 'code' ? found.coded : opening === 'words' ? await withWords(found.plain, words) : found.plain))
      onSaved?.()
    } catch {
      setFailed(true)
    }
    setBusy(false)
  }
  if (!found && !failed) return null
  const ways = found?.plain.stories.map(({ keys }) => keys.wraps.map(({ kind }) => kind)) ?? []
  const opensWith = (['passphrase', 'code'] as const).filter((way) => ways.every((kinds) => kinds.includes(way)))
  return (
    <SaveCopyDialog
      opensWith={opensWith}
      code={found?.code ?? ''}
      busy={busy}
      failed={failed}
      {...(saved && { saved })}
      wordsAreLong={isLongEnough}
      onSave={(opening, words) => void save(opening, words)}
      onClose={onClose}
    />
  )
}
