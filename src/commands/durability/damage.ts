import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Chance } from '../chance.ts'
import { ownProfile } from '../own-profile.ts'
import { heldAgainst, type Outcome } from './held-against.ts'
import { harms, type Harm } from './harm-to-bytes.ts'
import type { Mark } from './mark.ts'
import { damage, filesOf, places, type Place } from './places.ts'
import { sayAndClose, startsOf } from './restarts.ts'

/** One damage, and what came of it. */
export interface DamageTrial extends Outcome {
  readonly harm: string
  readonly place: string
  readonly keepsAll: boolean
  /** What was done to which file, where. */
  readonly done: string
}

interface Damages {
  readonly address: string
  /** At how many offsets each kind of damage is done in each place. */
  readonly offsets: number
  readonly chance: Chance
  readonly progress: (trial: DamageTrial) => void
}

/** How many things are said before the older profile is put by, and again before the one that is damaged. */
const things = 400

/** Damages a closed profile in every kind and place, each time from what it was, and starts the app on it again. */
export async function damageAll({ address, offsets, chance, progress }: Damages): Promise<readonly DamageTrial[]> {
  const base = mkdtempSync(join(tmpdir(), 'alongside-damage-'))
  const [kept, older, struck] = [join(base, 'kept'), join(base, 'older'), join(base, 'struck')]
  const trials: DamageTrial[] = []
  try {
    const profile = ownProfile(kept)
    const acknowledged: Mark[] = []
    const hear = (mark: Mark) => void acknowledged.push(mark)
    await sayAndClose(profile, address, 'a', things, hear)
    cpSync(kept, older, { recursive: true })
    await sayAndClose(profile, address, 'b', things, hear)
    for (const [place, harm] of everyOne(kept, older, offsets)) {
      rmSync(struck, { recursive: true, force: true, maxRetries: 5 })
      cpSync(kept, struck, { recursive: true })
      const done = damage(place, harm, struck, older, chance)
      const starts = await startsOf(ownProfile(struck), address)
      const trial = { ...heldAgainst(acknowledged, starts), harm: harm.name, place: place.name, keepsAll: place.keepsAll, done }
      trials.push(trial)
      progress(trial)
    }
    return trials
  } finally {
    rmSync(base, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Every kind of damage in every place, so often. Where it comes over whole files, no more often than there are files. */
function everyOne(kept: string, older: string, offsets: number): readonly (readonly [Place, Harm])[] {
  return places.flatMap((place) => {
    const files = filesOf(place, kept).length
    if (files === 0 || filesOf(place, older).length === 0) throw new Error(`There is nothing to damage: ${place.name}.`)
    const whole = Math.min(offsets, place.every ? 1 : files)
    return harms.flatMap((harm) => Array.from({ length: harm.hasOffset ? offsets : whole }, (): readonly [Place, Harm] => [place, harm]))
  })
}
