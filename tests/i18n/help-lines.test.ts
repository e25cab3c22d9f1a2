import { expect, test } from 'vitest'
import { dial, inOnePiece } from '../../src/i18n/help-lines.ts'

test('a number to call is shown with nothing at which it could be cut or turned round, and is dialled without spaces', () => {
  expect(inOnePiece('020 7946 0000')).toBe('020\u00a07946\u00a00000')
  expect(inOnePiece('999')).toBe('999')
  expect(dial('020 7946 0000')).toBe('tel:02079460000')
})
