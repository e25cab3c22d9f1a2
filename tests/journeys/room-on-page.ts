/**
 * Looks at the page as it stands, in the browser, and says in words what has no room: nothing where all is well.
 * Sent to the browser as it is, so it names nothing outside itself.
 */
export function roomOnPage({ wholeWords }: { readonly wholeWords: boolean }): readonly string[] {
  const slack = 1
  const leastTarget = 48
  const found: string[] = []
  const top: Element = document.querySelector('dialog[open]') ?? document.body
  const root = document.documentElement

  const words = (element: Element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 40)
  const name = (element: Element) => `${element.tagName.toLowerCase()}.${element.className.toString().split(' ')[0] ?? ''} “${words(element)}”`
  const isHidden = (element: Element) => element.closest('.visually-hidden') !== null || getComputedStyle(element).clipPath === 'inset(50%)' || !element.checkVisibility({ visibilityProperty: true, opacityProperty: true })

  if (root.scrollWidth > window.innerWidth + slack) found.push(`the page scrolls sideways: ${root.scrollWidth} in ${window.innerWidth}`)
  if (top !== document.body && top.scrollWidth > top.clientWidth + slack) found.push(`the dialog scrolls sideways: ${top.scrollWidth} in ${top.clientWidth}`)

  for (const element of top.querySelectorAll('*')) {
    if (isHidden(element) || element.closest('svg') || words(element) === '') continue
    const { overflowX, overflowY } = getComputedStyle(element)
    const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip'
    if (cuts(overflowX) && element.scrollWidth > element.clientWidth + slack) found.push(`cut at the side: ${name(element)}`)
    if (cuts(overflowY) && element.scrollHeight > element.clientHeight + slack) found.push(`cut below: ${name(element)}`)
  }

  const texts = document.createTreeWalker(top, NodeFilter.SHOW_TEXT)
  while (wholeWords && texts.nextNode()) {
    const text = texts.currentNode as Text
    if (!text.parentElement || isHidden(text.parentElement)) continue
    for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{N}’.,]+/gu)) {
      const range = new Range()
      range.setStart(text, index)
      range.setEnd(text, index + word.length)
      const lines = new Set([...range.getClientRects()].map(({ top: line }) => Math.round(line)))
      if (lines.size > 1) found.push(`a word in two: “${word}” in ${name(text.parentElement)}`)
    }
  }

  // A radio or a checkbox is pressed by its label.
  const pressed = [...top.querySelectorAll('a[href],button,summary,input,textarea,select')].map((element) => (element.matches('[type=radio],[type=checkbox]') ? (element.closest('label') ?? element) : element))
  const controls = [...new Set(pressed)].filter((element) => !isHidden(element) && element.getClientRects().length > 0)
  const isInText = (element: Element) => element.tagName === 'A' && getComputedStyle(element).display === 'inline' && words(element) !== words(element.parentElement ?? element)
  for (const element of controls) {
    const { width, height } = element.getBoundingClientRect()
    if (!isInText(element) && Math.min(width, height) < leastTarget - 0.5) found.push(`too small to press, ${Math.round(width)} by ${Math.round(height)}: ${name(element)}`)
  }

  // What stays in reach at the bottom of the window lies over the page by design; it is measured apart.
  const stays = (element: Element): Element | undefined => {
    for (let each: Element | null = element; each; each = each.parentElement) if (['sticky', 'fixed'].includes(getComputedStyle(each).position)) return each
    return undefined
  }
  const boxes = controls.map((element) => ({ element, over: stays(element), box: element.getBoundingClientRect() }))
  for (const [index, one] of boxes.entries()) {
    for (const other of boxes.slice(index + 1)) {
      if (one.over !== other.over || one.element.contains(other.element) || other.element.contains(one.element)) continue
      const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
      const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
      if (across > slack && down > slack) found.push(`one lies on the other: ${name(one.element)} and ${name(other.element)}`)
    }
  }
  return [...new Set(found)]
}
