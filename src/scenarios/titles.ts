/** What the list of topics says, in every language: these few words alone, whatever else the texts hold. */
// Found by folder and by language: neither a new topic nor a new language is registered here.
// The query makes of each file a second module, of which nothing but the title is kept.
export const titles = import.meta.glob<{ readonly title: string; readonly search: string }>(
  ['/scenarios/*/text/*.json', '!/scenarios/attributes/**'],
  { eager: true, import: 'topic', query: '?title.json' },
)
