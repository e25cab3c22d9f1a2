import { relaxed, type Fault } from '../planted.ts'

/**
 * What was measured of browsers, each as the fault that the vault would have if it did not know of it.
 * A simulation that does not find them proves nothing.
 */
export const facts: readonly Fault[] = [
  relaxed,
  {
    name: 'starts-empty',
    says: 'one flipped byte, and the browser silently starts empty: taken for a first visit',
    file: 'src/vault/copies/start-up.ts',
    find: "  if (copies === 'whole') return 'restore'\n",
    replace: "  if (database === 'none') return 'first-visit'\n  if (copies === 'whole') return 'restore'\n",
  },
  {
    name: 'wiped-origin',
    says: 'a nearly full disk wipes an origin that is not persisted, and only the shelf is left: nothing was laid there',
    file: 'src/vault/copies/tending.ts',
    find: '  laying.lay(person, copied.emergency.text, copied.endsEarlier)\n',
    replace: '',
  },
  {
    name: 'version-swallowed',
    says: 'the library swallows version errors: an older page writes into the database of a newer one',
    file: 'src/vault/database.ts',
    find: "  if (meta.minWriter > schema) throw new VaultError('newer')\n",
    replace: '',
  },
  {
    name: 'saves-into-new',
    says: 'a page whose data was cleared goes on saving into a new, empty database',
    file: 'src/vault/database.ts',
    find: "  if (found?.dbId !== dbId) throw new VaultError('cleared')\n",
    replace: "  if (!found) return\n  void dbId\n",
  },
  {
    name: 'hangs-blocked',
    says: 'an upgrade that another window blocks hangs for ever',
    file: 'src/vault/patience.ts',
    find: 'await Promise.race([dexie.open(), gaveUp])',
    replace: 'void gaveUp.catch(() => undefined), await dexie.open()',
  },
  {
    name: 'damaged-row',
    says: 'a row that cannot be read is passed over in silence',
    file: 'src/vault/copies/recovery.ts',
    find: ' && unreadable === 0',
    replace: ' && unreadable >= 0',
  },
  {
    name: 'lost-update',
    says: 'two windows read, then write: what the other wrote in between is lost',
    file: 'src/vault/device-writer.ts',
    find: '    await batches.remove(taken)\n',
    replace: '    await batches.removeOf(person)\n',
  },
  {
    name: 'saved-too-early',
    says: '“Saved” is said before the transaction is complete',
    file: 'src/vault/device-writer.ts',
    find: 'clash = await commit(connection, keyring, { person, batches, rewrites, ...latest })',
    replace: 'clash = (void commit(connection, keyring, { person, batches, rewrites, ...latest }).catch(() => undefined), undefined)',
  },
  {
    name: 'erased-comes-back',
    says: 'a window that is still open brings an erased story back',
    file: 'src/vault/keyring.ts',
    find: "    if (known !== undefined && known !== found?.id) throw new VaultError(found ? 'locked' : 'cleared')\n",
    replace: '    void known\n',
  },
  {
    name: 'copies-nobody-opens',
    says: 'the shelf has lost the spare key, and copies go on being made that nobody can open',
    file: 'src/vault/copies/tending.ts',
    find: '(await withSpareKey({ connection, keyring, spares }, row))',
    replace: '(void withSpareKey, void spares, row)',
  },
]
