import type { ActionStatus, Side } from '../../src/domain/action.ts'
import type { Origin } from '../../src/domain/action-form.ts'
import type { EventNoteKind } from '../../src/domain/event-note.ts'

/** What was reported on an action, one side after the other. */
type Reported = { by: Side; status: ActionStatus; words: string }

/** One action of a made-up plan: names of people and partners of the cast. */
export type MadeUpAction = {
  words: string
  /** A wish is known by its words, as partners told it. */
  from: Origin | { kind: 'wish'; said: string }
  side: Side
  staff: string
  partner: string
  means: string
  /** The direction of the strategy it serves. */
  direction?: string
  effort?: string
  sign: string
  /** Days after publishing until it is due; an action that is still open is due some weeks from today. */
  due: number | 'ahead'
  reports: readonly Reported[]
}

/** Two joint plans: one that came to its end, and one whose actions are under way. */
export const earlierPlan: readonly MadeUpAction[] = [
  {
    words: 'Send the calendar of reports in January, agreed with every partner',
    from: { kind: 'indicator', ref: 'RES-03' },
    ...{ side: 'office', staff: 'Claudine Nahimana', partner: 'Terre d’Avenir' },
    means: 'Two days of the coordinator',
    direction: '1',
    effort: 'About two days, no money',
    sign: 'Every partner has the calendar before the first report is due',
    due: 60,
    reports: [
      {
        by: 'office',
        status: 'done',
        words: 'Sent to all partners on 20 January, after a call with each.',
      },
    ],
  },
  {
    words: 'Two exchange visits among partners, one of them in the north',
    from: { kind: 'strength', ref: 'VAL-02' },
    ...{ side: 'partner', staff: 'Fabrice Hakiza', partner: 'Abahuza Women’s Collective' },
    means: 'Fuel and two nights for twelve people',
    direction: '2',
    effort: 'Six working days of both sides, about 900 dollars',
    sign: 'Both visits have taken place',
    due: 200,
    reports: [
      { by: 'partner', status: 'under-way', words: 'Gitega is done, Kirundo is planned for May.' },
      { by: 'partner', status: 'partly', words: 'Only the visit in Gitega could take place.' },
    ],
  },
  {
    words: 'Réunir les partenaires avant chaque décision sur le budget commun',
    from: { kind: 'indicator', ref: 'GOV-01' },
    ...{ side: 'office', staff: 'Félicité Mugisha', partner: 'Forum des Collines' },
    means: 'Une demi-journée par trimestre',
    sign: 'Chaque partenaire a vu les chiffres avant la décision',
    due: 240,
    reports: [{ by: 'office', status: 'done', words: 'Trois réunions ont eu lieu.' }],
  },
  {
    words: 'A shared vehicle for field visits',
    from: { kind: 'decision', ref: null },
    ...{ side: 'office', staff: 'Serge Ntakirutimana', partner: 'Lake Basin Legal Aid' },
    means: '',
    sign: 'The vehicle is used by both sides',
    due: 120,
    reports: [
      { by: 'office', status: 'dropped', words: 'Insurance covers one organisation only.' },
      { by: 'partner', status: 'dropped', words: 'We agree.' },
    ],
  },
]

export const latestPlan: readonly MadeUpAction[] = [
  {
    words: 'Write to every partner each month what is planned, decided and still open',
    from: { kind: 'indicator', ref: 'TRU-01' },
    ...{ side: 'office', staff: 'Claudine Nahimana', partner: 'Forum des Collines' },
    means: 'One page, read by two partners before it goes out',
    direction: '1',
    effort: 'Three days of the office, half a day of each of two partners',
    sign: 'Three letters in a row have come on time',
    due: 120,
    reports: [
      { by: 'office', status: 'done', words: 'Sent since January, always in the first week.' },
    ],
  },
  {
    words: 'Une journée par trimestre où les partenaires apprennent les uns des autres',
    from: { kind: 'strength', ref: 'T-LEARN' },
    ...{ side: 'partner', staff: 'Fabrice Hakiza', partner: 'Abahuza Women’s Collective' },
    means: 'Une salle, le transport, une personne qui anime',
    direction: '2',
    effort: 'Quatre jours de travail, environ 600 dollars',
    sign: 'Quatre journées ont eu lieu',
    due: 'ahead',
    reports: [
      {
        by: 'partner',
        status: 'under-way',
        words: 'Deux journées ont eu lieu, à Gitega et à Ngozi.',
      },
    ],
  },
  {
    words: 'Say in January on which day each payment comes, and keep to it',
    from: { kind: 'wish', said: 'Connaître le calendrier des paiements au début de l’année.' },
    ...{ side: 'office', staff: 'Félicité Mugisha', partner: 'Rise Up Youth' },
    means: 'A check list, so that requests are complete at once',
    sign: 'Nine payments of ten come on their day',
    due: 'ahead',
    reports: [
      { by: 'office', status: 'under-way', words: 'Six payments of ten came on their day so far.' },
    ],
  },
  {
    words: 'Bring the peace club guide to three more provinces',
    from: { kind: 'strength', ref: 'VAL-02' },
    ...{
      side: 'partner',
      staff: 'Claudine Nahimana',
      partner: 'Highland University, Gender Studies',
    },
    means: 'Printing and two trainers',
    sign: 'Clubs meet in three more provinces',
    due: 150,
    reports: [{ by: 'partner', status: 'partly', words: 'Two provinces of three.' }],
  },
  {
    words: 'Say in June what money comes after the project',
    from: { kind: 'indicator', ref: 'SUS-01' },
    ...{ side: 'office', staff: 'Diane Keller', partner: 'Lake Basin Legal Aid' },
    means: '',
    sign: 'Each partner has it in writing',
    due: 'ahead',
    reports: [],
  },
]

/** What was said at the meeting about one statement, and what stays as it is. */
export const saidAtMeeting = {
  code: 'TRU-01',
  partners: 'We hear of a change when it is already decided.',
  office: 'We can write each month, also when nothing is decided yet.',
  agreed: '2',
}

export const staysAsItIs = {
  code: 'SUS-01',
  en: 'Our donors decide year by year. What we can do is say earlier what we know.',
  fr: 'Nos bailleurs décident d’année en année. Nous pouvons dire plus tôt ce que nous savons.',
}

export const decisions = 'Both sides look at the plan again in July, in Ngozi.'

/** What stays of the learning event, and how many came. */
export const notedAtEvent: readonly { kind: EventNoteKind; words: string }[] = [
  { kind: 'best-practice', words: 'The guide of the peace clubs: written together, used by all.' },
  { kind: 'challenge', words: 'Nobody knows in June what money comes after the project.' },
  { kind: 'decision', words: 'The next learning event is held at a partner’s place.' },
  { kind: 'draft-action', words: 'A list of who can train whom, kept by the network.' },
]

export const cameToEvent = { women: '23', men: '19', organisations: '14' }
