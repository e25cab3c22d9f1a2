import { useEffect, useState } from 'react'
import type { Practice } from '../screens/practice.ts'
import { practice } from './practice.ts'

/** What is known of the practice; undefined for the moment until it has been read. */
export function usePractice(): Practice | undefined {
  const [known, setKnown] = useState<Practice>()
  useEffect(() => {
    void practice().then(setKnown)
  }, [])
  return known
}
