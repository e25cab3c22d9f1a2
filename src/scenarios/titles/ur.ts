/** What the list of topics says in this language: these few words alone, whatever else the texts hold. */
// The query makes of each file a second module, of which nothing but the title is kept.
export const titles = import.meta.glob<{ readonly title: string; readonly search: string }>(
  ['/scenarios/*/text/ur.json', '!/scenarios/attributes/**'],
  { eager: true, import: 'topic', query: '?title.json' },
)
