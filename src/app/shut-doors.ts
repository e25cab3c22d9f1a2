/**
 * Shuts, for any script that may come after this one, what the content security policy leaves open: WebRTC and its
 * kin, frames and windows in which all of it would be there anew, and going to another origin. To telephone is not.
 * It is a second lock behind the policy, and no wall: a script that ran before it would not be held.
 */
function shutDoors(): void {
  for (const name of ['RTCPeerConnection', 'webkitRTCPeerConnection', 'WebTransport', 'open']) {
    if (name in window) Object.defineProperty(window, name, { value: undefined, writable: false, configurable: false })
  }
  for (const name of ['createElement', 'createElementNS'] as const) {
    guard(Document.prototype, name, (document, create) => {
      const made = create()
      if (made instanceof Element && /frame$|^object$|^embed$/i.test(made.localName)) throw new TypeError('There are no frames in this app')
      return made
    })
  }
  const stayHere = (event: Event) => {
    if (event.composedPath().some(leadsAway)) event.preventDefault()
  }
  addEventListener('click', stayHere, true)
  addEventListener('auxclick', stayHere, true)
  // A link that is not in the page is pressed without the page’s hearing of it.
  guard(HTMLElement.prototype, 'click', (link, press) => !leadsAway(link) && press())
  guard(EventTarget.prototype, 'dispatchEvent', (link, press) => !leadsAway(link) && press())
  ;(window as { navigation?: EventTarget }).navigation?.addEventListener('navigate', (event) => {
    if (isElsewhere((event as Event & { readonly destination: { readonly url: string } }).destination.url)) event.preventDefault()
  })
}

function isElsewhere(address: string): boolean {
  const { protocol, origin } = new URL(address, location.href)
  return origin !== location.origin && protocol !== 'tel:'
}

function leadsAway(target: EventTarget): boolean {
  return target instanceof HTMLAnchorElement && target.href !== '' && isElsewhere(target.href)
}

/** Puts a guard before a method, for good. */
function guard<T extends object>(of: T, name: keyof T & string, instead: (self: EventTarget, proceed: () => unknown) => unknown): void {
  const method = Reflect.get(of, name) as (...given: unknown[]) => unknown
  Object.defineProperty(of, name, {
    writable: false,
    configurable: false,
    value(this: EventTarget, ...given: unknown[]) {
      return instead(this, () => Reflect.apply(method, this, given))
    },
  })
}

shutDoors()
