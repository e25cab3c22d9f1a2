/** What the list of topics says in this language: these few words alone, whatever else the texts hold. */
export const titles = import.meta.glob<{ readonly title: string; readonly search: string }>(['/scenarios/*/text/en-GB.json', '!/scenarios/attributes/**'], {
  eager: true,
  import: 'topic',
  query: '?title.json',
})
