import type { Page } from '@playwright/test'

/** Pictures of people in which those drawn are not those that the numbers beside them say, a line each. */
export async function wrongPictures(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const numberIn = (element: Element | null | undefined) => Number((/[\d,]+/.exec(element?.textContent ?? '')?.[0] ?? '0').replaceAll(',', ''))
    return [...document.querySelectorAll('svg[data-of]')].flatMap((picture) => {
      const drawn = (kind: string) => (picture.querySelector(`[class$=_${kind}]`)?.getAttribute('d') ?? '').split('M').length - 1
      const because = drawn('avoided') + drawn('caused')
      const all = drawn('event') + because + drawn('neither')
      const block = picture.closest('[class$=number-block_block]')
      const said = { of: numberIn(block?.querySelector('[class$=_of]')), count: numberIn(block?.querySelector('[class$=_count]')), because: numberIn(block?.querySelector('[class$=_because]')) }
      const label = picture.getAttribute('aria-label') ?? ''
      const wrong = [
        all !== Number(picture.getAttribute('data-of')) && `${all} people drawn`,
        block && all !== said.of && `${all} people drawn of ${said.of}`,
        block && because !== said.because && `${because} drawn as spared or caused, ${said.because} said`,
        block && drawn('event') + drawn('caused') !== said.count && `${drawn('event') + drawn('caused')} drawn with it, ${said.count} said`,
      ]
      return wrong.flatMap((each) => (each ? [`${each}: ${label}`] : []))
    })
  })
}
