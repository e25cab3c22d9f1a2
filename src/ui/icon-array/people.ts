/** How one person of the whole stands: it happens, it is kept from happening, or neither. */
export type PersonState = 'event' | 'avoided' | 'neither'

/** How many people one picture may show. */
export type Whole = 100 | 1000 | 10000

/** Where one person stands, in the picture's own units: 0 across is the start edge, 0 down is the top. */
export interface Person {
  readonly across: number
  readonly down: number
}

/** How many of the whole stand in each state; all the others stand in neither. */
export interface Counts {
  readonly of: Whole
  readonly event: number
  readonly avoided: number
}

interface Arrangement {
  readonly blocksAcross: number
  readonly blocksDown: number
  /** People in one block, across and down. */
  readonly across: number
  readonly down: number
  /** The room of one person, and the gap between two blocks. */
  readonly roomAcross: number
  readonly roomDown: number
  readonly gap: number
  /** One person, drawn from the middle of the top of the room, without the first move. */
  readonly figure: string
}

const head = 'a2.9 2.9 0 1 1-.01 0z'
const roundBody =
  'm-2.3 6.8h4.6a3 3 0 0 1 3 3v2.6a1.1 1.1 0 0 1-1.1 1.1h-.5l-.5 4.9a1.3 1.3 0 0 1-1.3 1.2h-3.8a1.3 1.3 0 0 1-1.3-1.2l-.5-4.9h-.5a1.1 1.1 0 0 1-1.1-1.1v-2.6a3 3 0 0 1 3-3z'
const plainBody = 'm-2.5 6.9h5l2.8 2.6v3.8l-1.7.6-.6 6h-6l-.6-6-1.7-.6v-3.8z'

/** A hundred people are ten rows of ten. A thousand are ten blocks of a hundred. Ten thousand are ten blocks of a thousand dots. */
const arrangements: Readonly<Record<Whole, Arrangement>> = {
  100: { blocksAcross: 1, blocksDown: 1, across: 10, down: 10, roomAcross: 18, roomDown: 23, gap: 0, figure: head + roundBody },
  1000: { blocksAcross: 5, blocksDown: 2, across: 10, down: 10, roomAcross: 18.8, roomDown: 22.8, gap: 23.6, figure: head + plainBody },
  10000: { blocksAcross: 5, blocksDown: 2, across: 25, down: 40, roomAcross: 8, roomDown: 8, gap: 16, figure: 'm-2.5 1h5v5h-5z' },
}

/** One person as drawn among a hundred, in a box 12 wide and 20 high. */
export const personPath = `M6 .2${head}${roundBody}`

/** The width and the height of the picture of so many people. */
export function arraySize(of: Whole): Person {
  const { blocksAcross, blocksDown, across, down, roomAcross, roomDown, gap } = arrangements[of]
  return { across: round(blocksAcross * (across * roomAcross + gap) - gap), down: round(blocksDown * (down * roomDown + gap) - gap) }
}

/**
 * Everybody's place, by state: from the bottom row and the start edge, block by block, first the event, then the avoided, then neither.
 * Throws where the counts are not whole people within the whole.
 */
export function placePeople({ of, event, avoided }: Counts): Readonly<Record<PersonState, readonly Person[]>> {
  const whole = [event, avoided, of - event - avoided].every((count) => Number.isInteger(count) && count >= 0)
  if (!whole) throw new RangeError(`${event} and ${avoided} are not whole people of ${of}`)
  const everybody = Array.from({ length: of }, (_, index) => placeOf(index, arrangements[of]))
  return { event: everybody.slice(0, event), avoided: everybody.slice(event, event + avoided), neither: everybody.slice(event + avoided) }
}

/** One path that draws these people, each beginning with a move of its own. */
export function peoplePath(of: Whole, people: readonly Person[]): string {
  const { roomAcross, figure } = arrangements[of]
  return people.map(({ across, down }) => `M${round(across + roomAcross / 2)} ${round(down + 1.2)}${figure}`).join('')
}

function placeOf(index: number, { blocksAcross, blocksDown, across, down, roomAcross, roomDown, gap }: Arrangement): Person {
  const block = Math.floor(index / (across * down))
  const within = index % (across * down)
  const blockDown = blocksDown - 1 - Math.floor(block / blocksAcross)
  const row = down - 1 - Math.floor(within / across)
  return {
    across: round((block % blocksAcross) * (across * roomAcross + gap) + (within % across) * roomAcross),
    down: round(blockDown * (down * roomDown + gap) + row * roomDown),
  }
}

function round(length: number): number {
  return Math.round(length * 10) / 10
}
