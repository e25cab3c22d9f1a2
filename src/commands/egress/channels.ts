/** Ways for a script that runs in the page already to tell somebody elsewhere. Each is told the address to reach. */
type Channel = (address: string) => unknown

const element = (name: string, attributes: Readonly<Record<string, string>>, into: Element = document.body): HTMLElement => {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  into.append(made)
  return made
}
const link = (rel: string): Channel => (address) => element('link', { rel, href: address, as: 'script' }, document.head)
const style = (rule: (address: string) => string): Channel => (address) => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(rule(address))
  document.adoptedStyleSheets.push(sheet)
}
const drawn = (name: string, inside = 'svg'): Channel => (address) => {
  const namespace = 'http://www.w3.org/2000/svg'
  const [picture, part, holder] = [document.createElementNS(namespace, 'svg'), document.createElementNS(namespace, name), document.createElementNS(namespace, inside)]
  part.setAttribute('href', address)
  holder.append(part)
  picture.append(holder)
  document.body.append(picture)
}
/** What the types of the browser do not name yet, or not everywhere. */
const browser = () => globalThis as unknown as Record<string, new (...given: unknown[]) => Record<string, (...given: unknown[]) => unknown>>

const scriptThatAsks = (address: string) => URL.createObjectURL(new Blob([`fetch('${address}', { mode: 'no-cors' })`], { type: 'text/javascript' }))

/** Everything that a page can ask for without leaving. */
const subresources: Readonly<Record<string, Channel>> = {
  fetch: (address) => fetch(address),
  'fetch, blind and kept alive': (address) => fetch(address, { mode: 'no-cors', keepalive: true, method: 'POST', body: 'words' }),
  'fetch, later': (address) => (globalThis as unknown as { fetchLater(url: string, how: object): unknown }).fetchLater(address, { activateAfter: 0 }),
  'old request': (address) => {
    const request = new XMLHttpRequest()
    request.open('GET', address)
    request.send()
  },
  'web socket': (address) => new WebSocket(address.replace('http', 'ws')),
  'web socket stream': (address) => new (browser()['WebSocketStream']!)(address.replace('http', 'ws')),
  'event source': (address) => new EventSource(address),
  beacon: (address) => navigator.sendBeacon(address, 'words'),
  cache: async (address) => (await caches.open('egress')).add(address),
  image: (address) => (new Image().src = address),
  'image set': (address) => element('img', { srcset: `${address} 2x` }),
  picture: (address) => element('source', { srcset: address }, element('picture', {})).after(document.createElement('img')),
  'image button': (address) => element('input', { type: 'image', src: address }),
  video: (address) => element('video', { src: address, autoplay: '' }),
  poster: (address) => element('video', { poster: address }),
  audio: (address) => element('audio', { src: address, preload: 'auto' }),
  subtitles: (address) => ((element('track', { src: address }, element('video', { crossorigin: '' })) as HTMLTrackElement).track.mode = 'showing'),
  'drawn image': drawn('image'),
  'drawn filter': drawn('feImage', 'filter'),
  'style: background': (address) => (document.body.style.backgroundImage = `url(${address})`),
  'style: content': style((address) => `body::after { content: url("${address}") }`),
  'style: mask': style((address) => `main { mask-image: url("${address}") }`),
  'style: cursor': style((address) => `html { cursor: url("${address}"), auto }`),
  'style: font': style((address) => `@font-face { font-family: far; src: url("${address}") } body { font-family: far }`),
  'font face': (address) => new FontFace('further', `url("${address}")`).load(),
  stylesheet: link('stylesheet'),
  icon: link('icon'),
  prefetch: link('prefetch'),
  preload: link('preload'),
  'module preload': link('modulepreload'),
  speculation: (address) => {
    const rules = document.createElement('script')
    rules.type = 'speculationrules'
    rules.textContent = JSON.stringify({ prefetch: [{ source: 'list', urls: [address], eagerness: 'immediate' }] })
    document.head.append(rules)
  },
  script: (address) => element('script', { src: address }, document.head),
  'module script': (address) => element('script', { src: address, type: 'module' }, document.head),
  'import of a module': (address) => import(/* @vite-ignore */ address),
  worker: (address) => new Worker(scriptThatAsks(address)),
  'shared worker': (address) => new SharedWorker(scriptThatAsks(address)),
  frame: (address) => element('iframe', { src: address }),
  'frame with a document': (address) => element('iframe', { srcdoc: `<img src="${address}">` }),
  'frame of a script': (address) => {
    const frame = element('iframe', {}) as HTMLIFrameElement
    return (frame.contentWindow as unknown as { fetch: typeof fetch }).fetch(address, { mode: 'no-cors' })
  },
  object: (address) => element('object', { data: address }),
  embed: (address) => element('embed', { src: address }),
  'markup as text': (address) => document.body.insertAdjacentHTML('beforeend', `<img src="${address}">`),
  'text run as a script': (address) => void (0, eval)(`fetch('${address}', { mode: 'no-cors' })`),
  'link with a ping': (address) => element('a', { href: '#here', ping: address }).click(),
  payment: (address) => new PaymentRequest([{ supportedMethods: address }], { total: { label: 'all', amount: { currency: 'GBP', value: '1' } } }).canMakePayment(),
}

/** What sends packets: they have no name, so each of these is tried alone. */
const alone: Readonly<Record<string, Channel>> = {
  'web transport': (address) => new (browser()['WebTransport']!)(address.replace('http', 'https')),
  WebRTC: (address) => peer(address),
  'WebRTC, the old name': (address) => peer(address, (browser() as unknown as Record<string, typeof RTCPeerConnection>)['webkitRTCPeerConnection']),
  'WebRTC, from a frame': (address) => peer(address, freshWindow(element('iframe', {})).RTCPeerConnection),
  'WebRTC, from a frame that was parsed': (address) => {
    const parsed = new DOMParser().parseFromString('<iframe></iframe>', 'text/html').querySelector('iframe')!
    document.body.append(document.adoptNode(parsed))
    return peer(address, freshWindow(parsed).RTCPeerConnection)
  },
  'WebRTC, from a frame of another document': (address) => {
    const frame = document.implementation.createHTMLDocument('').createElement('iframe')
    document.body.append(frame)
    return peer(address, freshWindow(frame).RTCPeerConnection)
  },
  'WebRTC, from a frame that was copied': (address) => {
    const frame = document.importNode(element('iframe', {}).cloneNode())
    document.body.append(frame)
    return peer(address, freshWindow(frame as Element).RTCPeerConnection)
  },
  'WebRTC, from a new window': (address) => peer(address, (open('') as unknown as typeof globalThis).RTCPeerConnection),
}

/** Going there, with the words in the address. */
const navigations: Readonly<Record<string, Channel>> = {
  'going by the address': (address) => (location.href = address),
  'going in place': (address) => location.replace(address),
  'going by the navigation': (address) => (globalThis as unknown as { navigation: { navigate(to: string): unknown } }).navigation.navigate(address),
  'going by a refresh': (address) => element('meta', { 'http-equiv': 'refresh', content: `0;url=${address}` }, document.head),
  'going by a link': (address) => element('a', { href: address }).click(),
  'going by a link to a new window': (address) => element('a', { href: address, target: '_blank' }).click(),
  'going by a form': (address) => (element('form', { action: address }) as HTMLFormElement).submit(),
  'going by a form to a new window': (address) => (element('form', { action: address, target: '_blank' }) as HTMLFormElement).submit(),
  'going by a form that is posted': (address) => (element('form', { action: address, method: 'post' }) as HTMLFormElement).submit(),
  'a new window': (address) => open(address),
  'an empty new window, sent on': (address) => (open('')!.location.href = address),
  'going by a frame': (address) => (freshWindow(element('iframe', {})).top!.location.href = address),
  'going by a download': (address) => element('a', { href: address, download: 'words' }).click(),
}

const kinds = { subresources, navigations, alone } as const
export type Kind = keyof typeof kinds

/** The names of all the channels of this kind. */
export function namesOf(kind: Kind): readonly string[] {
  return Object.keys(kinds[kind])
}

/** Tries this channel. Whatever refuses it refuses silently here: only what is heard counts. */
export async function attempt(kind: Kind, name: string, address: string): Promise<void> {
  try {
    await kinds[kind][name]?.(address)
  } catch {
    // Refused.
  }
}

function peer(address: string, Peer: typeof RTCPeerConnection | undefined = globalThis.RTCPeerConnection): Promise<void> | undefined {
  if (!Peer) return undefined
  const connection = new Peer({ iceServers: [{ urls: `stun:${new URL(address).host}` }], iceCandidatePoolSize: 1 })
  connection.createDataChannel('words')
  return connection.createOffer().then((offer) => connection.setLocalDescription(offer))
}

function freshWindow(frame: Element): typeof globalThis & Window {
  return (frame as HTMLIFrameElement).contentWindow as typeof globalThis & Window
}
