import * as v from 'valibot'
import { outcomes, type ConsultationEntry, type ValueCardId } from '../domain/consultation.ts'
import { helps } from '../domain/present.ts'
import { voices } from '../domain/statement.ts'
import { abouts } from '../domain/story.ts'
import { instantSchema, speakerSchema, textsSchema } from './entry-schema.ts'

const stamp = { id: v.string(), seq: v.pipe(v.number(), v.safeInteger()), at: instantSchema }
const voice = v.picklist(voices)
const said = { by: speakerSchema, words: v.string() }

const valueCards = v.array(v.custom<ValueCardId>((card) => typeof card === 'string' && /^(attribute|statement):/.test(card)))
const order = v.strictObject({ most: valueCards, matters: valueCards, couldWait: valueCards })

const present = v.strictObject({
  voice,
  name: v.exactOptional(v.string()),
  relation: v.exactOptional(v.string()),
  help: v.exactOptional(v.picklist(helps)),
})

const agendaItem = v.strictObject({ id: v.string(), voice, words: v.string(), statement: v.exactOptional(v.string()) })

const differing = v.strictObject({
  person: v.exactOptional(v.string()),
  gp: v.exactOptional(v.string()),
  gpChange: v.exactOptional(v.string()),
  agreed: v.exactOptional(v.string()),
  secondOpinion: v.exactOptional(v.literal(true)),
})

const settled = v.strictObject({
  outcome: v.picklist(outcomes),
  option: v.exactOptional(v.string()),
  reason: v.exactOptional(v.picklist(['very-unwell', 'high-risk', 'outbreak', 'other'])),
  until: v.exactOptional(v.string()),
  watch: v.exactOptional(v.string()),
  differing: v.exactOptional(differing),
})

const planStep = v.strictObject({
  id: v.string(),
  who: v.picklist(['person', 'practice', 'together']),
  words: v.exactOptional(v.string()),
  on: v.exactOptional(v.string()),
})

const plan = v.strictObject({
  goal: v.string(),
  steps: v.array(planStep),
  review: v.exactOptional(v.union([v.strictObject({ on: v.string() }), v.literal('none-needed')])),
  confidence: v.exactOptional(v.pipe(v.number(), v.finite())),
})

/** The present shape of a visit's entries. A field that it does not name belongs to another version. */
export const consultationEntrySchema = v.variant('kind', [
  v.strictObject({ ...stamp, kind: v.literal('opened'), topic: v.exactOptional(v.string()), version: v.exactOptional(v.string()) }),
  v.strictObject({ ...stamp, kind: v.literal('typing'), about: v.picklist(abouts), by: speakerSchema }),
  v.strictObject({ ...stamp, kind: v.literal('moved'), part: v.picklist(['prepare', 'together', 'follow-up']), place: v.string() }),
  v.strictObject({ ...stamp, kind: v.picklist(['sitting-started', 'prepared', 'person-checked', 'fit-shown', 'view-asked']) }),
  v.strictObject({ ...stamp, kind: v.literal('asked'), concept: v.string(), answer: v.picklist(['said', 'skipped', 'declined']) }),
  v.strictObject({ ...stamp, kind: v.literal('shown-back'), target: v.string(), answer: v.picklist(['still-true', 'changed', 'not-now']) }),
  v.strictObject({ ...stamp, kind: v.literal('ordered'), order, where: v.picklist(['home', 'room']) }),
  v.strictObject({ ...stamp, kind: v.literal('present'), present: v.array(present), outside: v.exactOptional(v.array(present)) }),
  v.strictObject({ ...stamp, kind: v.literal('agenda'), items: v.array(agendaItem) }),
  v.strictObject({ ...stamp, kind: v.literal('gate-passed'), found: textsSchema }),
  v.strictObject({ ...stamp, kind: v.literal('group-read'), group: v.string(), by: speakerSchema }),
  v.strictObject({ ...stamp, kind: v.literal('option-opened'), option: v.string() }),
  v.strictObject({ ...stamp, ...said, kind: v.literal('view-given') }),
  v.strictObject({ ...stamp, kind: v.literal('view-agreed'), view: v.string(), agrees: v.boolean() }),
  v.strictObject({ ...stamp, ...said, kind: v.literal('reservation'), agreed: v.exactOptional(v.literal(true)) }),
  v.strictObject({ ...stamp, kind: v.literal('settled'), settled }),
  v.strictObject({ ...stamp, kind: v.literal('plan-changed'), plan }),
  v.strictObject({ ...stamp, kind: v.literal('copied'), digest: v.exactOptional(v.string()) }),
  v.strictObject({ ...stamp, kind: v.picklist(['printed', 'taken-home']) }),
  v.strictObject({ ...stamp, kind: v.literal('closed'), how: v.picklist(['valid', 'not-used', 'put-off']) }),
  v.strictObject({ ...stamp, kind: v.literal('follow-up-began'), review: v.exactOptional(v.string()) }),
  v.strictObject({ ...stamp, kind: v.literal('looked-back'), concept: v.string(), statements: textsSchema }),
  v.strictObject({ ...stamp, kind: v.literal('confidence-now'), confidence: v.pipe(v.number(), v.finite()) }),
  v.strictObject({ ...stamp, kind: v.literal('followed-up') }),
]) satisfies v.GenericSchema<unknown, ConsultationEntry>
