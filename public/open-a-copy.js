// Opens a copy of a story (`….alongside`) without the app: in any browser, with no network, also from a disk.
// The file: one line of JSON, a line break, then bytes sealed with AES-256-GCM. The line is the additional data.
//   wraps   the data key (32 random bytes), sealed once for each way of opening the file
//   nonce   of the sealed bytes          key   a name of the data key, at random
// A way of opening: a code (its 20 signs are the secret) or a passphrase (stretched with Argon2id into 32 bytes).
// HKDF-SHA-256 makes the key of the wrap out of the secret, and the key of the file out of the data key.
// Sealed: {"person", "records"} as JSON, a byte 0x80, and zeros up to a multiple of 1024.
'use strict'

const text = new TextEncoder()
const bytesOf = (base64) => Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))

/** What the file holds, as an object; throws where the code or the passphrase is not the one, or the file is damaged. */
async function openACopy(file, typed, argon2id) {
  const end = file.indexOf(10)
  const line = file.slice(0, end)
  const { format, version, kind, key, wraps, nonce, packed } = JSON.parse(new TextDecoder().decode(line))
  if (format !== 'alongside' || version !== 1) throw new Error('This is not a copy, or it is of a later version')
  const code = typed.toUpperCase().replace(/[^0-9A-Z]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  const words = typed.normalize('NFKC').toLowerCase().trim().replace(/\s+/g, ' ')
  for (const wrap of wraps) {
    const secret = wrap.kind === 'code' ? text.encode(code) : wrap.kind === 'passphrase' ? await stretched(words, wrap, argon2id) : undefined
    const dataKey = secret && (await unwrapped(wrap, secret, key).catch(() => undefined))
    if (!dataKey) continue
    const sealedWith = await keyFrom(dataKey, '', `alongside/1/${kind === 'file' ? 'copy' : 'mirror'}`)
    const opened = await opening(sealedWith, nonce, file.slice(end + 1), line)
    const whole = opened.slice(0, opened.lastIndexOf(0x80))
    const plain = packed ? new Blob([whole]).stream().pipeThrough(new DecompressionStream('deflate-raw')) : new Blob([whole]).stream()
    return JSON.parse(await new Response(plain).text())
  }
  throw new Error('The code or the passphrase does not open this copy')
}

function stretched(words, { salt, cost }, argon2id) {
  return argon2id({ password: words, salt: bytesOf(salt), memorySize: cost.memory, iterations: cost.passes, parallelism: cost.lanes, hashLength: 32, outputType: 'binary' })
}

async function unwrapped({ kind, salt, cost, passkey, nonce, sealed }, secret, key) {
  const place = JSON.stringify(['alongside', 1, 'wrap', kind, key, salt, cost?.memory ?? 0, cost?.passes ?? 0, cost?.lanes ?? 0, passkey ?? ''])
  return opening(await keyFrom(secret, salt, `alongside/1/wrap/${kind}`), nonce, bytesOf(sealed), text.encode(place))
}

async function keyFrom(secret, salt, info) {
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey'])
  return crypto.subtle.deriveKey({ name: 'HKDF', hash: 'SHA-256', salt: bytesOf(salt), info: text.encode(info) }, base, { name: 'AES-GCM', length: 256 }, false, ['decrypt'])
}

async function opening(key, nonce, bytes, additionalData) {
  return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv: bytesOf(nonce), additionalData }, key, bytes))
}

// From here on: the page around it.
if (globalThis.document) {
  const at = (id) => document.getElementById(id)
  const line = (name, words) => Object.assign(document.createElement(name), { textContent: words })
  at('form').addEventListener('submit', async (event) => {
    event.preventDefault()
    at('found').replaceChildren()
    at('say').textContent = 'Opening…'
    try {
      const copy = await openACopy(new Uint8Array(await at('file').files[0].arrayBuffer()), at('typed').value, globalThis.hashwasm.argon2id)
      const said = copy.records.flatMap(({ entry }) => (entry?.kind === 'said' && entry.words !== '' ? [entry] : []))
      at('say').textContent = `Opened. It holds ${copy.records.length} records. These are the words in it, the latest first.`
      for (const { at: moment, words, concept, by } of said.sort((one, other) => other.at - one.at)) {
        at('found').append(line('h2', `${concept}, ${new Date(moment).toLocaleDateString()} (${by.name ?? by.voice})`), line('p', words))
      }
      at('found').append(line('h2', 'Everything, as it is written down'), line('pre', JSON.stringify(copy, null, 1)))
    } catch {
      at('say').textContent = 'This did not open. Check the file, and each letter of the code or the passphrase.'
    }
  })
}
