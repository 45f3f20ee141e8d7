import { sections } from '../../src/domain/partner-sheet/index.ts'
import type { Field } from '../../src/domain/records/field.ts'
import { registers } from '../../src/domain/registers/index.ts'
import type { fullOffice } from './full-office.ts'
import { allPayloads } from './payloads.ts'

type Value = string | number | null
type Rows = Readonly<Record<string, readonly Readonly<Record<string, Value>>[]>>

type World = Awaited<ReturnType<typeof fullOffice>> & {
  consulting: string
  /** An answered part, and its instrument. */
  instrument: string
  /** The appreciative inquiry of the rounds that are read and shared. */
  inquiry: string
}

const inBoth = { en: allPayloads, fr: allPayloads }
const at = Date.parse('2026-03-02T08:00:00Z')
const day = '2026-03-02'

/** Rows for what the full office has none of, or says nothing in; a table somebody adds gets its rows here. */
export function poisonedRows(world: World): Rows {
  const id = () => world.deps.newId()
  const { consulting, instrument, inquiry } = world
  const { open, closed, shared, published } = world.rounds
  const [one, other] = world.partners
  const [invited] = world.invited
  const partner = one?.id ?? ''
  const supporter = other?.id ?? ''
  const contact = invited?.contact.id ?? ''
  const staff = world.staff('coordinator').id
  const second = world.staff('reviewer').id
  const ladder = id()
  const assessment = world.deps.newId<'capacity-assessment'>()
  const text = id()
  const dream = id()
  const wished = id()
  const told = { round: closed, instrument: inquiry, consent: 'unnamed' }
  const entries = registers.map((register) => ({
    id: id(),
    register: register.id,
    field_values: JSON.stringify(poisonedValues(register.fields)),
  }))
  const proposal = { partner, language: 'en', words: '', why: allPayloads, commitment: 'RES' }
  const undecided = { reason: null, merged_into: null, code: null, indicator: null }
  const indicator = {
    text: inBoth,
    anchors: Array.from({ length: 5 }, () => inBoth),
    commitment: 'RES',
    byReviewGroup: true,
  }
  const cleaned = {
    instrument,
    turn: 1,
    words: allPayloads,
    consent: null,
    decision: 'kept',
    cleaned_by: staff,
    confirmed_by: second,
    confirmed_on: day,
  }
  return {
    review_member: [open, consulting, closed].flatMap((round) => [
      { id: id(), round, staff },
      { id: id(), round, contact },
    ]),
    context_note: [open, consulting, closed, shared, published].map((round) => ({
      round,
      turn: 1,
      strengths_inside: allPayloads,
      challenges_inside: allPayloads,
      strengths_outside: allPayloads,
      challenges_outside: allPayloads,
    })),
    pulse_answer: [
      {
        id: id(),
        quarter: '2026-Q1',
        invitation: invited?.invitation.id ?? '',
        k: 5,
        well: allPayloads,
        better: allPayloads,
      },
    ],
    office_check: [
      {
        id: id(),
        checked_on: day,
        checked_by: staff,
        survey: String(
          world.db.$client
            .prepare('select body from instrument where id = ?')
            .pluck()
            .get(instrument),
        ),
        answers: JSON.stringify({ 'RES-01': '4', 'RES-01_why': allPayloads }),
      },
    ],
    bounce: [
      { message: messageTo(world), contact, words: allPayloads, marked_at: at, marked_by: staff },
    ],
    learning_event: [closed, shared, published].map((round) => ({
      round,
      starts: '2026-06-02T09:00',
      hours: 2,
      place: allPayloads,
    })),
    report: [closed, shared, published].map((round) => ({
      round,
      turn: 1,
      texts: JSON.stringify({ introduction: inBoth, participation: inBoth, headline: inBoth }),
    })),
    named_grades: [closed, published].map((round) => ({
      round,
      grades: JSON.stringify([{ organisation: allPayloads, answers: { 'RES-01': 4 } }]),
    })),
    history_mapping: [
      {
        office: world.office.id,
        remembered: JSON.stringify({
          roles: [[allPayloads, 'answer']],
          codes: [[allPayloads, 'RES-01']],
          meanings: [],
        }),
      },
    ],
    self_score: [
      {
        round: open,
        instrument,
        turn: 1,
        draft: JSON.stringify({
          revision: 1,
          fields: { 'RES-01_why': [{ revision: 1, value: allPayloads }] },
        }),
        saved_by: staff,
        saved_at: at,
      },
    ],
    input_line: [open, consulting, closed, shared, published].map((round) => ({
      id: id(),
      round,
      agreed: allPayloads,
      due: day,
      status: 'done',
      done: allPayloads,
      done_on: day,
    })),
    proposal: [
      { ...proposal, ...undecided, id: id(), round: consulting, decision: 'none', words: 'One' },
      {
        ...proposal,
        ...undecided,
        id: id(),
        round: consulting,
        decision: 'refused',
        reason: allPayloads,
        words: allPayloads,
      },
      {
        ...proposal,
        ...undecided,
        id: id(),
        round: consulting,
        decision: 'accepted',
        code: 'P-2028-01',
        indicator: JSON.stringify(indicator),
        words: `${allPayloads} accepted`,
      },
    ],
    loose_text: [
      { id: id(), round: closed, instrument, question: 'RES-01_why', words: allPayloads },
    ],
    capacity_instrument: [{ id: ladder, body: JSON.stringify(world.deps.surveys.capacity()) }],
    capacity_assessment: [
      {
        id: assessment,
        partner,
        instrument: ladder,
        way: 'conversation',
        contact,
        link_version: 1,
        started_by: staff,
        begun_on: day,
        turn: 1,
        state: 'sent',
        draft: JSON.stringify({
          revision: 1,
          fields: { 'LDR-91': [{ revision: 1, value: allPayloads }] },
        }),
        answers: JSON.stringify({
          ...{ 'LDR-1': '1', 'LDR-2': '1', 'LDR-3': '2', 'LDR-91': allPayloads },
          ...{ 'FAC-1': '2', 'FAC-4_planning': 'shared' },
        }),
        sent_on: day,
        year: 2026,
      },
    ],
    capacity_link: [
      {
        hash: world.deps.links.fingerprint(world.deps.links.capacity(assessment, 1)),
        assessment,
        version: 1,
      },
    ],
    capacity_reader: [{ assessment, staff }],
    codebook_change: [
      {
        version: 2,
        act: JSON.stringify({
          kind: 'proposed',
          theme: { code: 'T-POISON', label: inBoth, definition: inBoth, commitment: 'RES' },
        }),
        year: 2026,
        changed_by: staff,
        changed_on: day,
      },
    ],
    reader: [closed, shared].flatMap((round) => [
      { round, staff },
      { round, staff: second },
    ]),
    cleaned_text: [
      { ...cleaned, ...told, id: text, question: 'DIS-01' },
      { ...cleaned, ...told, id: dream, question: 'DRE-01' },
      { ...cleaned, ...told, id: wished, question: 'DES-02' },
      { ...cleaned, id: id(), round: closed, question: 'RES-01_why', confirmed_by: null },
    ],
    round_step: [closed, shared].map((round) => ({
      round,
      step: 'comments-cleaned',
      state: 'waived',
      reason: allPayloads,
      settled_by: staff,
      settled_at: at,
    })),
    action: [published].flatMap((round) => [
      {
        id: id(),
        round,
        turn: 1,
        words: allPayloads,
        from_kind: 'indicator',
        from_ref: 'RES-01',
        owner_side: 'partner',
        owner_partner: partner,
        supporter_staff: staff,
        means: allPayloads,
        effort: allPayloads,
        due: day,
        sign: allPayloads,
        status: 'under-way',
      },
      {
        id: id(),
        round,
        turn: 1,
        words: allPayloads,
        from_kind: 'decision',
        owner_side: 'office',
        owner_staff: staff,
        supporter_partner: supporter,
        means: allPayloads,
        effort: allPayloads,
        due: day,
        sign: allPayloads,
        status: 'planned',
      },
    ]),
    story: [{ text, round: closed, turn: 1, place: allPayloads, group_words: allPayloads }],
    story_of_the_year: [{ round: closed, text, chosen_by: allPayloads, reason: allPayloads }],
    wish: [{ text: dream, round: closed, turn: 1, answer: 'not-possible', reason: allPayloads }],
    meeting: [closed, shared].map((round) => ({
      round,
      turn: 1,
      starts: '2026-06-02T09:00',
      hours: 2,
      place: allPayloads,
      facilitator: allPayloads,
      languages: '["en","fr"]',
    })),
    agenda: [closed, shared, published].map((round) => ({
      round,
      turn: 1,
      places: '[]',
      own: JSON.stringify([{ id: 'own-1', words: allPayloads }]),
    })),
    talk: [closed, shared, published].map((round) => ({
      round,
      item: 'own-1',
      turn: 1,
      partners: allPayloads,
      office: allPayloads,
      note: allPayloads,
    })),
    minutes: [closed, shared].map((round) => ({
      round,
      turn: 1,
      facts: JSON.stringify(minutesFacts),
      sent_at: round === shared ? at : null,
      sent: round === shared ? JSON.stringify(sentMinutes) : null,
    })),
    minutes_addition: [
      { id: id(), round: shared, words: allPayloads, added_at: at, added_by: staff },
    ],
    no_change: [closed, shared].map((round) => ({
      round,
      code: 'RES-01',
      turn: 1,
      reason: JSON.stringify(inBoth),
      said_by: staff,
    })),
    list_term: [{ list: 'models', code: 'own-1', label: JSON.stringify(inBoth), place: 1 }],
    register_entry: entries.map((entry) => ({
      id: entry.id,
      register: entry.register,
      turn: 1,
      field_values: entry.field_values,
    })),
    entry_version: entries.map((entry) => ({
      entry: entry.id,
      turn: 1,
      field_values: entry.field_values,
      written_by: staff,
      written_on: day,
    })),
    entry_partner: entries.map((entry) => ({ entry: entry.id, partner })),
    evidence: [
      ...entries.map((entry) => ({ owner_kind: 'entry', owner_id: entry.id })),
      ...[open, consulting, closed].map((round) => ({ owner_kind: 'round', owner_id: round })),
    ].map((owner) => ({
      id: id(),
      ...owner,
      name: allPayloads,
      type: 'application/pdf',
      size: 10,
      hash: 'ab'.repeat(32),
      added_by: staff,
      added_on: day,
    })),
    partner_section: sections.map(({ id: section, fields }) => ({
      partner,
      section,
      turn: 1,
      field_values: JSON.stringify(poisonedValues(fields)),
    })),
    stage_change: [
      { partner, place: 1, stage: 'scoping-building', since_day: day, reason: allPayloads },
    ],
    focal_point_change: [{ partner, place: 1, note: allPayloads, changed_on: day }],
    strategy_version: [
      {
        version: 1,
        body: JSON.stringify({
          title: inBoth,
          starts: day,
          ends: '2030-12-31',
          yearBegins: 7,
          aims: inBoth,
          directions: [{ number: 1, title: inBoth, text: inBoth }],
        }),
        saved_by: staff,
        saved_on: day,
      },
    ],
    sign_statement: [
      { year: 2026, sign: 'P01.a', turn: 1, state: 'met', words: allPayloads, stated_on: day },
    ],
    sign_target: [{ year: 2026, sign: 'P01.a', target: 1 }],
    framework_report: [
      {
        year: 2025,
        turn: 1,
        words: JSON.stringify(inBoth),
        body: JSON.stringify(poisonedYear),
        locked_by: staff,
        locked_on: day,
      },
    ],
  }
}

/** A record in which everything that is typed harms. */
function poisonedValues(fields: readonly Field[]) {
  const typed = fields.filter(({ kind }) => kind === 'line' || kind === 'text')
  const days = fields.filter(({ kind }) => kind === 'day')
  return Object.fromEntries([
    ...typed.map(({ key }) => [key, allPayloads] as const),
    ...days.map(({ key }) => [key, day] as const),
  ])
}

/** A locked year of the framework in which everything harms that somebody or a file may have said. */
const poisonedSign = {
  code: 'P01.a',
  text: inBoth,
  unit: inBoth,
  formula: inBoth,
  aim: 'some',
  figure: { kind: 'count', count: 1 },
  computed: 'met',
  rows: [{ kind: 'partner', id: 'x', label: allPayloads }],
  target: 1,
  statement: { state: 'met', words: allPayloads, by: allPayloads, statedOn: day },
  state: 'met',
}
const poisonedYear = {
  year: 2025,
  indicators: [
    {
      code: 'P01',
      direction: 1,
      title: inBoth,
      supplementary: false,
      due: day,
      state: 'met',
      signs: [poisonedSign],
    },
  ],
}

const minutesFacts = {
  fromPartners: 3,
  fromOffice: 2,
  organisations: [allPayloads],
  decisions: allPayloads,
}
const sentMinutes = {
  ...minutesFacts,
  meeting: {
    starts: '2026-06-02T09:00',
    hours: 2,
    place: allPayloads,
    facilitator: allPayloads,
    languages: ['en'],
  },
  items: [
    {
      id: 'own-1',
      ref: null,
      section: null,
      words: inBoth,
      fallback: allPayloads,
      sources: [{ kind: 'own' }],
      talk: { partners: allPayloads, office: allPayloads, agreed: 3, note: allPayloads },
    },
  ],
}

function messageTo({ db }: World): string {
  return String(db.$client.prepare('select id from message limit 1').pluck().get())
}
