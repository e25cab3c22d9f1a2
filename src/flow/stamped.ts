import type { Stamp } from '../domain/consultation.ts'

/** An event as a machine takes it: with the moment and the identity of what happened. */
export type Stamped<Event> = Event & { readonly stamp: Stamp }
