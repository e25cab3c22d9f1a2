/**
 * What reading something written down gives: the thing itself, or why not.
 * `newer` was written by a later app and is whole; `damaged` is anything else that cannot be read.
 */
export type Reading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reason: 'newer' | 'damaged' }
