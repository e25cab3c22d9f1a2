export const savings = ['saved', 'saving', 'held', 'not-saved'] as const
/** Whether everything said so far is durably kept. `held` is in memory, on purpose or for want of better. */
export type Saving = (typeof savings)[number]
