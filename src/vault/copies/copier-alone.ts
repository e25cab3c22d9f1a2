/**
 * The copier for a page that opens no vault. It is brought in through here: brought in from where the vault
 * has it too, it costs the first screen one more request (the bundler's own part becomes a file by itself).
 */
export { browserCopier, type BrowserCopier } from './browser-copier.ts'
