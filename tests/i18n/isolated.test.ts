import { expect, test } from 'vitest'
import { alone, isolated } from '../../src/i18n/isolated.ts'

test('words that run the other way are set apart in a sentence, and those that run the same way are left alone', () => {
  expect(isolated('“My mum, and a stroke.”', 'ur')).toBe('\u2068“My mum, and a stroke.”\u2069')
  expect(isolated('“میری امی”', 'ur')).toBe('“میری امی”')
  expect(isolated('“میری امی”', 'en-GB')).toBe('\u2068“میری امی”\u2069')
  expect(isolated('“My mum.”', 'en-GB')).toBe('“My mum.”')
  expect(alone(isolated('Joan', 'ur'))).toBe('Joan')
  expect(isolated('1,000', 'ur')).toBe('1,000')
})
