import { createContext } from 'react'

/** Whether every word on the page stands in two languages. */
export const PairContext = createContext(false)
