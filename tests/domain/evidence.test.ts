import { expect, test } from 'vitest'
import { showRow } from '../../src/domain/evidence.ts'
test('x', () => {
  console.log(showRow({ of: 100, without: { n: '10' }, with: { n: '7.5', low: '7', high: '8.1' } }), showRow({ of: 100, without: { n: '15' }, with: { n: '11.25', low: '10.5', high: '12.15' } }), showRow({ of: 100, without: { n: '30' }, with: { n: '22.5', low: '21', high: '24.3' } }), showRow({ of: 100, without: { n: '20' }, with: { n: '15.0', low: '14', high: '16.2' } }), showRow({ of: 100, without: { n: '5' }, with: { n: '3.75', low: '3.5', high: '4.05' } }))
  expect(1).toBe(1)
})
