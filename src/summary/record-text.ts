import type { ConsultationNow } from '../domain/consultation.ts'
import { digestOfText } from '../domain/digest.ts'
import type { Voiced } from '../domain/heard.ts'
import { differingLines } from '../domain/differing.ts'
import type { Present } from '../domain/present.ts'
import type { Speaker } from '../domain/statement.ts'
import type { Statement } from '../domain/story.ts'
import type { Mattering, RecordText, Summary, SummaryCell, SummaryOption, SummaryRow, SummaryStep } from '../domain/summary.ts'
import { plainWords } from './plain-words.ts'
import type { RecordWords } from './record-words.ts'

/** A record takes this many characters easily. */
export const easyLength = 1500

/**
 * A summary as plain text for the record: our words in plain characters, everybody's own words
 * as they are. The first line says whose it is. Where it is too long, less of ours is said:
 * nobody's words, no figure, no serious outcome and no safety net is ever left out. Where another
 * text of this visit was copied before, this one says that it takes its place.
 */
export function recordText(summary: Summary, words: RecordWords, { copied, copiedDigest }: Pick<ConsultationNow, 'copied' | 'copiedDigest'> = { copied: false }): RecordText {
  const writer = writerOf(words)
  const full = textOf(summary, writer, 'full')
  const said = full.length <= easyLength ? full : textOf(summary, writer, 'short')
  const digest = digestOfText(said)
  const standing = !copied ? 'never' : copiedDigest === digest ? 'same' : 'changed'
  const text = standing === 'changed' ? said.replace('\n', () => `\n${writer.say('replaces')}\n`) : said
  return { text, length: text.length, isLong: text.length > easyLength, digest, copied: standing }
}

type Measure = 'full' | 'short'

/** Our words, made plain. */
interface Writer {
  say(key: string, gaps?: Readonly<Record<string, string | number>>): string
  ours(words: string): string
  day(day: number | string): string
  count(n: number): string
  quote(statement: Pick<Statement, 'words' | 'picked' | 'concept' | 'by'>): string
}

function writerOf(words: RecordWords): Writer {
  const say = (key: string, gaps?: Readonly<Record<string, string | number>>) => plainWords(words.say(key, gaps))
  return {
    say,
    ours: plainWords,
    day: (day) => plainWords(words.day(day)),
    count: (n) => plainWords(words.count(n)),
    quote({ words: said, picked, concept, by }) {
      const phrases = picked.map((phrase) => plainWords(words.phrase(concept, phrase)))
      const parts = [said === '' ? '' : `"${said}"`, phrases.length > 0 ? `${say('picked')} ${phrases.join('; ')}` : '', otherHand(by, say)]
      return parts.filter(Boolean).join(' ')
    },
  }
}

/** Who spoke, where it was not the person, and who typed, where somebody else did. */
function otherHand({ voice, name, typedBy, speakingFor }: Speaker, say: Writer['say']): string {
  const parts = [
    voice === 'person' ? '' : [name, say(`voice.${voice}`)].filter(Boolean).join(', '),
    speakingFor ? say('speaking-for') : '',
    typedBy === undefined ? '' : `${say('typed-by')} ${typedBy}`,
  ].filter(Boolean)
  return parts.length > 0 ? `(${parts.join('; ')})` : ''
}

function textOf(summary: Summary, writer: Writer, measure: Measure): string {
  const head = headLines(summary, writer, measure)
  const lines = summary.status === 'cancelled' ? head : [...head, ...bodyLines(summary, writer, measure)]
  return lines.filter((line) => line !== '').join('\n')
}

function bodyLines(summary: Summary, writer: Writer, measure: Measure): readonly string[] {
  return [
    presentLine(summary, writer),
    topicLine(summary, writer, measure),
    mattersLine(summary, writer),
    outcomeLine(summary, writer, measure),
    ...viewLines(summary, writer),
    planLine(summary, writer),
    reviewLine(summary, writer),
    summary.safetyNet.length > 0 ? `${writer.say('safety-net')} ${summary.safetyNet.map(writer.ours).join(' ')}` : '',
    ...optionLines(summary, writer, measure),
  ]
}

function headLines({ whose, madeUp, on, status, topic, about }: Summary, { say, day }: Writer, measure: Measure): readonly string[] {
  const { callMe, fullName, born: birth } = whose
  const name = fullName ?? callMe ?? say('no-name')
  const called = measure === 'full' && fullName !== undefined && callMe !== undefined && callMe !== fullName ? `, ${say('called')} ${callMe}` : ''
  const born = birth === undefined ? '' : `, ${say('born')} ${birth}`
  return [
    `${madeUp ? `${say('made-up')} ` : ''}${say('title')} ${name}${called}${born}. ${say('check')}`,
    [say('talked-on', { day: day(on) }), say(`status.${status}`), topic?.draft && status !== 'cancelled' ? say('draft') : '', about === 'me' ? '' : say(`about.${about}`)].filter(Boolean).join(' '),
  ]
}

function presentLine({ present, outside = [], typist, whose }: Summary, { say }: Writer): string {
  const home = typist.typedBy === undefined && typist.voice === 'person' ? '' : ` ${say('typed-at-home')} ${typist.typedBy ?? typist.name ?? say(`voice.${typist.voice}`)}.`
  if (!present) return say('present-not-noted') + home
  const named = ({ voice, name, relation }: Present) => {
    const role = relation ?? say(`voice.${voice}`)
    const called = voice === 'person' ? (name ?? whose.callMe ?? whose.fullName) : name
    return called === undefined ? role : voice === 'person' && relation === undefined ? called : `${called} (${role})`
  }
  const forAPart = outside.length === 0 ? '' : ` ${say('present-partly')} ${outside.map(named).join('; ')}.`
  return `${say('present')} ${present.map(named).join('; ')}.${forAPart}${home}`
}

/** The topic, and the group that was read where no row of numbers says it already. */
function topicLine({ topic, rows, checked }: Summary, { say, ours }: Writer, measure: Measure): string {
  if (!topic) return ''
  const { id, version, group } = topic
  const said = `${say('topic')} ${ours(measure === 'full' ? topic.title : topic.short)} ${say('topic-version', { topic: id, version })}`
  const isSaidBelow = rows.some((row) => row.of !== undefined && row.population === group?.words)
  return [said, group && !isSaidBelow ? ` - ${ours(group.words)}` : '', checked ? `. ${say('checked')}` : ''].join('')
}

function mattersLine({ matters }: Summary, writer: Writer): string {
  if (matters.length === 0) return writer.say('matters.not-said')
  // What is in quotation marks is the person's own; a card stands without.
  const said = (each: Mattering) => (each.kind === 'card' ? writer.ours(each.words) : writer.quote(each.statement))
  return (['most', 'matters', undefined] as const)
    .map((band) => ({ band, said: matters.filter((each) => each.band === band).map(said) }))
    .filter((group) => group.said.length > 0)
    .map((group) => `${writer.say(`matters.${group.band ?? 'unordered'}`)} ${group.said.join('; ')}`)
    .join('\n')
}

function optionLines({ topic, options, rows, sources }: Summary, writer: Writer, measure: Measure): readonly string[] {
  if (options.length === 0) return []
  const withFigures = rows.filter((row) => row.cells.some((cell) => cell.kind === 'figure'))
  const others = rows.filter((row) => !withFigures.includes(row) && row.cells.some((cell) => cell.kind === 'words'))
  return [
    `${writer.say('options')} ${options.map(({ letter, name }) => `${letter} ${writer.ours(name)}`).join('; ')}.`,
    ...withFigures.map((row) => rowLine(row, options, writer)),
    ...(measure === 'full' ? [...alsoShown(others, writer), sourcesLine(sources, writer)] : [inTheTopic(topic, others, writer)]),
  ]
}

/** Everything that was shown in words, by name; where room is short, what is serious by the version of the topic that lists it. */
function alsoShown(rows: readonly SummaryRow[], { say, ours }: Writer): readonly string[] {
  return rows.length > 0 ? [`${say('also-shown')} ${rows.map((row) => ours(row.name)).join('; ')}.`] : []
}

/** That serious outcomes were on the table, and how many: the version of the topic lists them, with the sources. */
function inTheTopic(topic: Summary['topic'], others: readonly SummaryRow[], { say, count }: Writer): string {
  if (!topic) return ''
  const serious = others.filter(({ place }) => place === 'serious').length
  return serious === 0 ? '' : say('listed', { n: count(serious) })
}

function sourcesLine(sources: Summary['sources'], { say, ours, day }: Writer): string {
  const days = [...new Set(sources.map((source) => source.read))]
  const said = days.map((read) => {
    const names = sources.filter((source) => source.read === read).map((source) => ours(source.words).replace(/\.$/, ''))
    return `${names.join('; ')}, ${say('read', { day: day(read) })}.`
  })
  return said.length > 0 ? `${say('sources')} ${said.join(' ')}` : ''
}

function rowLine(row: SummaryRow, options: readonly SummaryOption[], writer: Writer): string {
  const head = writer.say('row-of', { name: row.name, horizon: row.horizon, of: writer.count(row.of ?? 0), population: row.population })
  const cells = row.cells.map((cell) => `${options.find((option) => option.id === cell.option)?.letter ?? ''} ${cellWords(cell, writer)}`)
  return [`${head} ${cells.join(', ')}.`, row.certainty ? writer.say(`certainty.${row.certainty}`) : '', row.ourArithmetic ? writer.say('our-arithmetic') : ''].filter(Boolean).join(' ')
}

function cellWords(cell: SummaryCell, { say, count }: Writer): string {
  if (cell.kind === 'not-known') return say('not-known')
  if (cell.kind === 'words') return say('in-words')
  return cell.rate.about ? say('about-figure', { n: count(cell.rate.n) }) : count(cell.rate.n)
}

function outcomeLine(summary: Summary, writer: Writer, measure: Measure): string {
  const { say, ours, quote } = writer
  const { settled, options, guidance, reason, leaning } = summary
  const option = options.find((each) => each.id === settled?.option)
  const chosen = option ? ` ${option.letter} ${ours(option.name)}${measure === 'full' ? ` (${ours(option.subtitle)})` : ''}.` : ''
  // What somebody leant to before they settled on something is not said beside it: it may be the opposite.
  const leans = settled === undefined || settled.outcome === 'not-yet' ? leaning : undefined
  return [
    `${say('outcome.label')} ${say(`outcome.${outcomeKey(summary, option !== undefined)}`)}${chosen}`,
    settled?.until ? `${say('until')} "${settled.until}"` : '',
    settled?.watch ? `${say('watch')} "${settled.watch}"` : '',
    guidance === undefined ? '' : `${say('guidance')} ${ours(guidance)}${settled?.reason ? ` ${say(`chosen-because.${settled.reason}`)}` : ''}`,
    ...(settled?.outcome === 'differ'
      ? bothViews(summary, writer)
      : [reason ? `${say('reason')} ${quote(reason)}` : '', leans ? `${say('leaning')} ${quote(leans)}` : '']),
  ]
    .filter(Boolean)
    .join(' ')
}

/** Who settled it: nobody is said to have chosen together of whom it is not noted that they were there. */
function outcomeKey({ settled, present }: Summary, hasOption: boolean): string {
  if (!settled) return 'open'
  if (settled.outcome === 'you-decide' && !hasOption) return 'you-decide-open'
  return settled.outcome === 'option' && present === undefined ? 'option-alone' : settled.outcome
}

/** Both views in the same pattern, and what was agreed. */
function bothViews(summary: Summary, { say, day }: Writer): readonly string[] {
  const { callMe, fullName } = summary.whose
  const who = ({ voice, name }: Speaker) => {
    if (voice === 'person') return callMe ?? fullName ?? say('differing.person')
    return voice === 'professional' ? (name ?? say('differing.gp')) : [name, say(`voice.${voice}`)].filter(Boolean).join(', ')
  }
  return differingLines(summary, { who, day }).map(({ sentence, gaps, who = '', words = '' }) => {
    const [before = '', after = ''] = say(`differing.${sentence}`, gaps).split('<q/>')
    const end = after === '' && words !== '' && !endsSentence(words) ? '.' : after
    // Names and words are put in as they are, and last: what they hold is never taken for a sign of ours.
    return [...before.split('<who/>').flatMap((part, index) => (index === 0 ? [part] : [who, part])), words === '' ? '' : `"${words}"`, end].join('')
  })
}

function endsSentence(words: string): boolean {
  return /[.!?…؟۔]$/.test(words)
}

function viewLines({ views, reservations, viewAsked, settled }: Summary, { say }: Writer): readonly string[] {
  const who = ({ by }: Voiced) => [by.name, say(`voice.${by.voice}`)].filter(Boolean).join(', ')
  // Where they differ, everyone's words stand beside the person's already.
  return [
    ...(settled?.outcome === 'differ' ? [] : views).map((view) => `${say('view')} ${who(view)}${viewAsked && view.by.voice === 'professional' ? ` ${say('asked')}` : ''}: "${view.words}"`),
    reservations.length > 0 ? `${say('reservations')} ${reservations.map((each) => `${who(each)}: "${each.words}"`).join('; ')}` : '',
  ]
}

function planLine({ goal, steps }: Summary, { say, ours, day }: Writer): string {
  const stepWords = ({ words, own, on }: SummaryStep) => `${own ? `"${words}"` : ours(words)}${on === undefined ? '' : ` (${say('step-day', { day: day(on) })})`}`
  const byWho = (['person', 'practice', 'together'] as const)
    .map((who) => ({ who, steps: steps.filter((step) => step.who === who) }))
    .filter((each) => each.steps.length > 0)
    .map((each) => `${say(`who.${each.who}`)} ${each.steps.map(stepWords).join('; ')}.`)
  // What the person put first stands among what matters already.
  const aim = goal?.kind === 'own-words' && goal.statement === undefined ? `${say('goal')} "${goal.words}"` : ''
  return [aim, byWho.length > 0 ? `${say('plan')} ${byWho.join(' ')}` : ''].filter(Boolean).join('\n')
}

function reviewLine({ review, confidence, settled }: Summary, { say, day }: Writer): string {
  const isSaid = settled?.outcome === 'differ' && review !== 'none-needed'
  const when = review === undefined || isSaid ? '' : review === 'none-needed' ? say('review-none') : say('review', { day: day(review.on) })
  return [when, confidence === undefined ? '' : say('confidence', { n: confidence })].filter(Boolean).join(' ')
}
