import { getTableColumns, getTableName, is } from 'drizzle-orm'
import { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { atomically } from '#dialect'
import * as schema from '../../db/schema.ts'
import { addInstrument } from '../../db/store/instruments.ts'
import { parseId } from '../../src/domain/ids.ts'
import { languages } from '../../src/domain/language.ts'
import { letterKinds } from '../../src/domain/wording.ts'
import { planRound } from '../../src/flows/plan-round.ts'
import { staffRoutes } from '../../src/routes/staff-routes.ts'
import { specimens } from '../../views/emails/specimens.ts'
import { pdf } from './documents.ts'
import { withEvidence } from './evidence.ts'
import { fullOffice } from './full-office.ts'
import { allPayloads } from './payloads.ts'
import { poisonedRows } from './poisoned-rows.ts'
import { answered, plan } from './rounds.ts'

/** Where the full office already keeps words that somebody typed. */
const columns: readonly (readonly [table: string, column: string])[] = [
  ['office', 'name'],
  ['office', 'de_name'],
  ['staff', 'name'],
  ['partner', 'name'],
  ['partner', 'place'],
  ['contact', 'name'],
  ['contact', 'refusal'],
  ['wording', 'subject'],
  ['wording', 'body'],
  ['invitation', 'decline_reason'],
  ['invitation', 'group_value'],
  ['message', 'to_name'],
  ['message', 'reply'],
  ['event_note', 'words'],
  ['action', 'words'],
  ['action', 'means'],
  ['action', 'sign'],
  ['action_report', 'words'],
  ['plan_signature', 'name'],
  ['audit_entry', 'actor_name'],
  ['audit_entry', 'about_name'],
  ['session', 'browser'],
]
/** Documents with words in them. */
const documents: readonly (readonly [table: string, column: string])[] = [
  ['office', 'texts'],
  ['office_check', 'survey'],
  ['round', 'title'],
  ['round', 'promise'],
  ['results', 'document'],
  ['imported_round', 'document'],
  ['instrument', 'body'],
  ['capacity_instrument', 'body'],
  ['deck', 'own'],
]

/** Columns that hold keys, days, codes and the like, which no form takes as somebody typed them. */
const wordless = new Set(
  `office.id office.languages office.zone office.colour office.threshold logo.version logo.base64
  staff.id staff.email staff.email_key staff.password_hash session.token_hash second_factor.seed recovery_code.hash
  audit_entry.id audit_entry.actor audit_entry.act audit_entry.about audit_entry.about_id
  one_time_link.id one_time_link.hash partner.id partner.name_key
  contact.id contact.email contact.email_key contact.erased_on
  instrument.id instrument.survey instrument.version
  round.id round.surveys round.closes round.zone round.instruments round.consulted_until
  invitation.id invitation.declined_on invitation_link.hash invitation_link.code_hash invitation_link.printed_on
  response.id response.entered_on response.sent_on response.late_on
  loose_text.id loose_text.question loose_text.consent message.id message.occasion message.to_address
  extension.closed_before imported_round.id imported_round.imported_on learning_event.starts deck.places
  event_note.id event_note.slide input_line.id input_line.due input_line.done_on
  proposal.id proposal.commitment proposal.merged_into proposal.code
  cleaned_text.id cleaned_text.question cleaned_text.consent cleaned_text.confirmed_on round_step.step
  action.id action.from_ref action.due action_report.id action_report.reported_on
  story.theme story.checked_on story_of_the_year.text wish.text wish.theme proposition.text
  meeting.starts meeting.languages agenda.places talk.item minutes_addition.id no_change.code
  segment.id segment.text segment.theme segment.coded_on coded_answer.text codebook_change.changed_on
  capacity_instrument.id capacity_assessment.id capacity_assessment.begun_on capacity_assessment.sent_on
  capacity_assessment.withdrawn_on capacity_assessment.open_for capacity_link.hash capacity_year.completed_on
  coding_discussion.before coding_discussion.begun_on
  review_member.id pulse_answer.id pulse_answer.quarter office_check.id office_check.checked_on
  story.indicators meeting_count.counts
  round.network action.direction list_term.list list_term.code register_entry.id register_entry.register
  entry_version.written_on evidence.id evidence.owner_id evidence.hash evidence.added_on partner_section.section
  stage_change.since_day focal_point_change.changed_on strategy_version.saved_on sign_statement.sign
  sign_statement.stated_on sign_target.sign framework_report.locked_on`.split(/\s+/),
)

/** Columns that may hold words, by what they hold in this office: a payload, or none. */
export function columnsWithWords({ db }: Pick<PoisonedOffice, 'db'>) {
  const holding: Record<string, boolean> = {}
  for (const table of Object.values(schema)) {
    if (!is(table, SQLiteTable)) continue
    const name = getTableName(table)
    const pointing = db.$client.prepare('select "from" from pragma_foreign_key_list(?)').pluck()
    const pointers = new Set(pointing.all(name))
    for (const { name: column, enumValues, dataType } of Object.values(getTableColumns(table))) {
      const known = wordless.has(`${name}.${column}`) || pointers.has(column)
      if (known || enumValues?.length || !/string|json/.test(dataType)) continue
      holding[`${name}.${column}`] = db.$client
        .prepare(`select count(*) from ${name} where instr(${column}, 'xss()') > 0`)
        .pluck()
        .all()
        .some((count) => count !== 0)
    }
  }
  return holding
}

/** An office in which every name, question, answer, title and note was written by somebody who means harm. */
export async function poisonedOffice() {
  const office = await fullOffice()
  const { db, deps, invited } = office
  const { $client } = db
  const [asked] = office.partners
  const survey = deps.surveys.get('scorecard-partner-of-choice')
  const open = survey?.sections
    .flatMap(({ questions }) => questions)
    .find(({ type }) => type === 'text')
  const answers = {
    page: 'form',
    revision: '0',
    language: 'en',
    [open?.code ?? '']: allPayloads.slice(0, 4_900),
  }
  for (const place of [2, 3])
    await office.visitor().post(`/r/${office.links[place]}`, { act: 'save', ...answers })
  await office.visitor().post(`/r/${office.links[4]}`, {
    act: 'decline',
    page: 'start',
    decline: 'yes',
    reason: allPayloads.slice(0, 400),
  })
  const { consulting, cancelled, link } = await roundsBesides(office)
  // Enough have sent in the round that is being read for its readers to read them.
  const comment = { 'RES-01': '2', 'RES-01_why': allPayloads, 'CNS-01': 'quote' }
  await answered(
    office,
    office.rounds.closed,
    Array.from({ length: 6 }, () => comment),
  )
  const [instrument = ''] = $client.prepare('select instrument from response').pluck().all()
  const world = Object.assign(office, {
    consulting,
    instrument: String(instrument),
    inquiry: await askInquiry(office),
    rounds: { ...office.rounds, consulting, cancelled },
    links: [...office.links, link],
    asked,
  })
  for (const [table, rows] of Object.entries(poisonedRows(world)))
    for (const row of rows) insert(world, table, row)
  tellAndCode(world)
  $client
    .prepare(
      `insert into imported_round (id, year, document, imported_on)
        select ?, 2019, document, '2026-03-02' from results limit 1`,
    )
    .run(deps.newId())
  for (const words of ['answers', 'late'])
    $client
      .prepare(`update response set ${words} = json_set(${words}, '$."RES-01_why"', ?)`)
      .run(allPayloads)
  $client.prepare('update round set unconsulted = ? where consulting_at is null').run(allPayloads)
  $client
    .prepare(`update response set late = answers, late_on = sent_on where answers is not null`)
    .run()
  $client.exec(`update office set texts = json_set(texts, '$.vision', json('{"en":"a","fr":"a"}'))`)
  for (const [table, column] of columns)
    $client.prepare(`update ${table} set ${column} = ? where true`).run(allPayloads)
  for (const [table, column] of documents)
    for (const row of $client
      .prepare(`select rowid as id, ${column} as json from ${table}`)
      .all()) {
      const { id, json } = Object(row)
      if (json === null) continue
      $client
        .prepare(`update ${table} set ${column} = ? where rowid = ?`)
        .run(JSON.stringify(poisoned(JSON.parse(json))), id)
    }
  // Of an open dialogue there is a file of grades by name.
  $client
    .prepare(
      "update results set document = json_set(document, '$.round.mode', 'open') where round = ?",
    )
    .run(world.rounds.published)
  $client.prepare('update evidence set hash = ?').run(deps.evidence.keep(pdf, 0))
  await withEvidence(world, { kind: 'sign', id: '2026 P01.a' }, `${allPayloads}.pdf`)
  return Object.assign(world, { link: world.links[0] ?? '', invited })
}

/** A round whose partners are being consulted, with one link, and one that was called off. */
async function roundsBesides({ db, deps, invited }: Awaited<ReturnType<typeof fullOffice>>) {
  const consulting = await planRound(deps, { ...plan, year: 2028, closes: '2028-03-23T18:00' })
  const { $client } = db
  $client
    .prepare(
      `update round set state = 'consulting', consulting_at = 0, consulted_until = '2028-03-01T18:00' where id = ?`,
    )
    .run(consulting)
  const [one] = invited
  if (!one) throw new Error('somebody is invited')
  const invitation = deps.newId<'invitation'>()
  const { hash, codeHash } = deps.links.fingerprints(invitation, 1)
  $client
    .prepare(
      `insert into invitation (id, round, partner, contact, seat, language, link_version, wants_reminders)
        values (?, ?, ?, ?, 0, 'en', 1, 1)`,
    )
    .run(invitation, consulting, one.partner.id, one.contact.id)
  $client
    .prepare(
      'insert into invitation_link (hash, code_hash, invitation, version) values (?, ?, ?, 1)',
    )
    .run(hash, codeHash, invitation)
  const cancelled = deps.newId<'round'>()
  $client
    .prepare(
      `insert into round (id, state, year, title, surveys, mode, breakdown, closes, zone, k, several_respondents,
        instruments, promise, opened_at, cancelled_at)
        select ?, 'cancelled', 2025, title, surveys, mode, breakdown, closes, zone, k, several_respondents,
        instruments, promise, opened_at, opened_at from round where state = 'open'`,
    )
    .run(cancelled)
  return { consulting, cancelled, link: deps.links.invitation(invitation, 1) }
}

/** The rounds that are read and shared asked the appreciative inquiry, too. */
async function askInquiry({ db, deps, rounds }: Awaited<ReturnType<typeof fullOffice>>) {
  const survey = deps.surveys.get('appreciative-inquiry-5d')
  if (!survey) throw new Error('the inquiry is shipped')
  const id = deps.newId<'instrument'>()
  await atomically(db, (tx) => [addInstrument(tx, { id, survey })])
  const asks = `update round set instruments = json_insert(instruments, '$[#]', ?) where id in (?, ?)`
  db.$client.prepare(asks).run(id, rounds.closed, rounds.shared)
  return id
}

/** Enough told a story in it for two coders to read; one of them marked the first, and they talk about it. */
function tellAndCode(world: Awaited<ReturnType<typeof fullOffice>> & { inquiry: string }) {
  const { db, deps, rounds, inquiry } = world
  const invitations = db.$client
    .prepare('select id from invitation where round = ?')
    .pluck()
    .all(rounds.closed)
  const [first = deps.newId<'response'>(), ...others] = invitations.map(() =>
    deps.newId<'response'>(),
  )
  for (const [place, id] of [first, ...others].entries())
    insert(world, 'response', {
      id,
      invitation: String(invitations[place]),
      instrument: inquiry,
      turn: 1,
      channel: 'link',
      answers: JSON.stringify({ 'DIS-01': allPayloads, 'DIS-03': 'T-TRUST', 'DIS-07': 'unnamed' }),
      sent_on: '2026-03-02',
    })
  const told = { round: rounds.closed, text: deps.links.text(first, 'DIS-01') }
  const [one, other] = [world.staff('coordinator').id, world.staff('reviewer').id]
  for (const coder of [one, other]) insert(world, 'coded_answer', { ...told, coder })
  insert(world, 'segment', {
    ...told,
    id: deps.newId(),
    starts_at: 0,
    ends_at: 40,
    valence: 'strength',
    theme: 'T-POISON',
    codebook_version: 2,
    coder: one,
    coded_on: '2026-03-02',
  })
  insert(world, 'coding_discussion', {
    round: rounds.closed,
    before: JSON.stringify({ answers: 0, themes: [] }),
    begun_by: one,
    begun_on: '2026-03-02',
  })
}

function insert(
  { db }: Awaited<ReturnType<typeof fullOffice>>,
  table: string,
  row: Readonly<Record<string, string | number | null>>,
) {
  const names = Object.keys(row)
  db.$client
    .prepare(
      `insert into ${table} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`,
    )
    .run(...Object.values(row))
}

const languageTag = /^(en|fr|rn)$/
/** Words that stand in documents under a name of their own. */
const wordKeys = new Set(['text', 'words', 'name', 'place', 'group', 'organisation'])

/** The same document with every text in it replaced: what stands under a language, and what is called a text. */
function poisoned(value: unknown, key = ''): unknown {
  if (typeof value === 'string')
    return languageTag.test(key) || wordKeys.has(key) ? allPayloads : value
  if (Array.isArray(value)) return value.map((one) => poisoned(one, key))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, poisoned(one, name)]))
}

export type PoisonedOffice = Awaited<ReturnType<typeof poisonedOffice>>

/**
 * Every page of the router, by its route, with ids that exist; a page about a round once for each state of it. A route that
 * somebody adds gets its ids here.
 */
export function pagesByRoute(world: PoisonedOffice): ReadonlyMap<string, readonly string[]> {
  const { rounds, invited, partners, note, slide, action } = world
  const [one] = invited
  const only = (table: string, where = 'true', key = 'id') =>
    String(
      world.db.$client.prepare(`select ${key} from ${table} where ${where} limit 1`).pluck().get(),
    )
  const fill = (path: string, round: string) =>
    path
      .replace(/^\/(rounds|calendar)\/:\w+/, `/$1/${round}`)
      .replace(/^\/partners\/:id/, `/partners/${one?.partner.id ?? partners[0]?.id}`)
      .replace(/^\/people\/:id/, `/people/${world.staff('reviewer').id}`)
      .replace(':assessment', only('capacity_assessment'))
      .replace(/^\/instruments\/:id/, '/instruments/scorecard-partner-of-choice')
      .replace(/^\/issues\/:id/, `/issues/${only('register_entry', "register = 'issues'")}`)
      .replace(/^\/history\/:id/, `/history/${only('imported_round')}`)
      .replace(':invitation', one?.invitation.id ?? '')
      .replace(':contact', one?.contact.id ?? '')
      .replace(/^\/framework\/:year/, '/framework/2026')
      .replace(':template', 'project-phases')
      .replace(':topic', 'approach')
      .replace(':sign', 'P01.a')
      .replace(
        'workshop/evidence/:evidence',
        `workshop/evidence/${only('evidence', `owner_id = '${round}'`)}`,
      )
      .replace(':evidence', only('evidence', "owner_kind = 'sign'"))
      .replace(':note', note)
      .replace(':slide', slide)
      .replace(':action', action)
      .replace(':proposal', only('proposal'))
      .replace('stories/:text', `stories/${only('story', 'true', 'text')}`)
      .replace('wishes/:text', `wishes/${only('wish', 'true', 'text')}`)
      .replace(':text', rawText(world))
      .replace(':sheet', only('office_check'))
      .replace(':member', only('review_member', `round = '${round}'`))
      .replace(':line', only('input_line', `round = '${round}'`))
      .replace(':item', 'own-1')
      .replace('no-change/:code', 'no-change/RES-01')
      .replace('codebook/:theme', 'codebook/T-POISON')
      .replace('lists/:list', 'lists/models')
      .replace(':part', 'scorecard-partner-of-choice')
      .replace('commitments/:key', 'commitments/RES')
      .replace('indicators/:key', 'indicators/RES-01')
  const gets = staffRoutes.filter(({ method }) => method === 'get').map(({ path }) => path)
  return new Map(
    gets.map((path) => [
      path,
      [
        ...new Set(
          lettersIn(path)
            .flatMap((each) => registersIn(world, each))
            .flatMap((each) => Object.values(rounds).map((id) => fill(each, id))),
        ),
      ],
    ]),
  )
}

/** What a reader of the round that is being read cleans. */
function rawText({ db, deps, rounds }: PoisonedOffice): string {
  const response = db.$client
    .prepare(
      'select response.id from response join invitation on invitation.id = invitation where round = ?',
    )
    .pluck()
    .get(rounds.closed)
  return deps.links.text(parseId<'response'>(String(response)) ?? deps.newId(), 'RES-01_why')
}

/** A page about a register once for each register, with an entry of it and a file of that entry. */
function registersIn({ db }: PoisonedOffice, path: string): readonly string[] {
  if (!path.includes(':register')) return [path]
  const entries = db.$client.prepare('select id, register from register_entry').all()
  return entries.map((row) => {
    const { id, register } = Object(row)
    const proof = db.$client.prepare('select id from evidence where owner_id = ?').pluck().get(id)
    return path
      .replace(':register', register)
      .replace(':entry', id)
      .replace(':evidence', String(proof))
  })
}

/** The partner's own way to its assessment. */
function capacityLink({ db, deps }: PoisonedOffice): string {
  const id = db.$client.prepare('select id from capacity_assessment limit 1').pluck().get()
  const assessment = parseId<'capacity-assessment'>(String(id)) ?? deps.newId()
  return `/c/${deps.links.capacity(assessment, 1)}`
}

/** A page about a mail once for each mail and language there is. */
function lettersIn(path: string): readonly string[] {
  const spoken = languages.map((language) => path.replace(':language', language))
  const each = (places: readonly string[], name: string) =>
    spoken.flatMap((one) => places.map((place) => one.replace(name, place)))
  if (path.includes(':kind')) return each(letterKinds, ':kind')
  return path.includes('specimens/:') ? each(specimenNames, ':name') : [path]
}

const specimenNames = specimens('en', {
  office: '',
  deOffice: '',
  zone: 'UTC',
  says: { en: { questions: '', trust: '' }, fr: { questions: '', trust: '' } },
  qr: { cid: '', side: 1 },
}).map(({ name }) => name)

/** All of them, and what is read without signing in. */
export function pagesOf(world: PoisonedOffice): readonly string[] {
  const [one] = world.invited
  return [
    ...new Set([...pagesByRoute(world).values()].flat()),
    capacityLink(world),
    '/sign-in',
    '/code',
    ...world.links.map((link) => `/r/${link}`),
    `/u/${world.deps.links.unsubscribe(one?.contact.id ?? world.deps.newId())}`,
  ]
}
