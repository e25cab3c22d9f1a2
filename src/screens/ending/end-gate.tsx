import { useTranslation } from 'react-i18next'
import { Button } from '../../ui/button/button.tsx'
import { Dialog } from '../../ui/dialog/dialog.tsx'
import { Notice } from '../../ui/notice/notice.tsx'
import { Stack } from '../../ui/layout/layout.tsx'
import { useSay } from '../say/use-say.tsx'

/** The ways in which something of a visit leaves a screen that keeps nothing. */
export const waysOut = ['copy', 'print', 'hand-back'] as const
export type WayOut = (typeof waysOut)[number]

interface EndGateProps {
  readonly open: boolean
  /** What can be done here, and what has been done already. */
  readonly ways: readonly WayOut[]
  readonly done: readonly WayOut[]
  onTake(way: WayOut): void
  onEnd(): void
  onClose(): void
}

const icons = { copy: 'copy', print: 'print', 'hand-back': 'download' } as const

/** Where a visit ends that nothing here keeps: it leaves by copy, by paper or as a file, or it is left knowingly. */
export function EndGate({ open, ways, done, onTake, onEnd, onClose }: EndGateProps) {
  const { t } = useTranslation('keeping')
  const say = useSay('keeping')
  const isOut = done.length > 0
  return (
    <Dialog
      open={open}
      heading={say('end.heading')}
      closeLabel={t('end.no')}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say('end.no')}</Button>
          <Button variant={isOut ? 'primary' : 'danger'} onPress={onEnd}>
            {say(isOut ? 'end.yes' : 'end.yes-and-lose')}
          </Button>
        </>
      }
    >
      <p>{say('end.lead')}</p>
      <Stack gap="small">
        {ways.map((way) => (
          <Button key={way} wide icon={done.includes(way) ? 'check' : icons[way]} onPress={() => onTake(way)}>
            {say(`end.${way}${done.includes(way) ? '-done' : ''}`)}
          </Button>
        ))}
      </Stack>
      {!isOut && <Notice tone="warn">{say('end.nothing-out')}</Notice>}
    </Dialog>
  )
}
