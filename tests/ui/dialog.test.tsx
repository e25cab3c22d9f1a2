import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { Button } from '../../src/ui/button/button.tsx'
import { Dialog } from '../../src/ui/dialog/dialog.tsx'

function Asking() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onPress={() => setOpen(true)}>Erase</Button>
      <Dialog open={open} heading="Erase everything?" closeLabel="Close" onClose={() => setOpen(false)} actions={<Button>Erase all</Button>}>
        This cannot be undone.
      </Dialog>
    </>
  )
}

test('a dialog is named by its heading, and closing it gives the focus back', async () => {
  render(<Asking />)
  await userEvent.click(screen.getByRole('button', { name: 'Erase' }))
  expect(screen.getByRole('dialog', { name: 'Erase everything?' })).toHaveTextContent('This cannot be undone.')
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Erase' })).toHaveFocus()
})

test('Escape closes a dialog', async () => {
  render(<Asking />)
  await userEvent.click(screen.getByRole('button', { name: 'Erase' }))
  screen.getByRole('dialog').dispatchEvent(new Event('cancel', { cancelable: true }))
  expect(await screen.findByRole('button', { name: 'Erase' })).toHaveFocus()
  expect(screen.queryByText('This cannot be undone.')).not.toBeInTheDocument()
})

test('a dialog that goes away with its page gives the focus back too', async () => {
  function Page() {
    const [shown, setShown] = useState(false)
    return (
      <>
        <Button onPress={() => setShown(true)}>Open</Button>
        {shown && (
          <Dialog open heading="Sure?" closeLabel="Close" onClose={() => setShown(false)}>
            Words
          </Dialog>
        )}
      </>
    )
  }
  render(<Page />)
  await userEvent.click(screen.getByRole('button', { name: 'Open' }))
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(screen.getByRole('button', { name: 'Open' })).toHaveFocus()
})
