import type { IssueFault } from '../../src/domain/issue-form.ts'
import type { Language } from '../../src/domain/language.ts'

type Words = {
  lead: (days: Record<1 | 2 | 3, number>) => string
  none: string
  groups: Record<'waits' | 'others' | 'settled', string>
  nothingWaits: string
  columns: Record<'issue' | 'partner' | 'with' | 'due' | 'settled', string>
  register: string
  raised: string
  kept: string
  atHome: (count: number) => string
  ofPartner: string
  noneOfPartner: string
  raise: string
  form: Record<'partner' | 'choose' | 'title' | 'words' | 'to' | 'toHint' | 'button', string>
  formLead: string
  facts: Record<'partner' | 'raised' | 'with' | 'due' | 'state' | 'reads', string>
  raisedBy: { office: (on: string) => string; partner: (on: string) => string }
  reads: Record<'yes' | 'no', string>
  past: string
  matter: string
  history: string
  by: (name: string, on: string) => string
  somebody: Record<'office' | 'partner' | 'program', string>
  note: Record<'title' | 'label' | 'hint' | 'button', string>
  move: {
    title: (level: string) => string
    words: string
    label: string
    button: (level: string) => string
  }
  settle: Record<'title' | 'label' | 'told' | 'tellsOn' | 'tellsBy' | 'button', string>
  tell: string
  notYours: (level: string) => string
  meanwhile: string
  faults: string
  faultWords: (fault: IssueFault) => string
}

const en: Words = {
  lead: (days) =>
    `What stands between the office and a partner. Whoever deals with an issue has its days; then it goes one level up by itself: focal point ${days[1]} days, coordination ${days[2]}, direction ${days[3]}.`,
  none: 'No issue is open. You raise one from the page of a partner; partners raise theirs behind their personal link.',
  groups: { waits: 'Waiting for you', others: 'With others', settled: 'Settled' },
  nothingWaits: 'Nothing waits for you.',
  columns: {
    issue: 'Issue',
    partner: 'Partner',
    with: 'Who deals with it',
    due: 'Until',
    settled: 'Settled on',
  },
  register: 'Search, and take along as CSV',
  raised: 'The issue is raised. Whoever deals with it gets a mail.',
  kept: 'Kept.',
  atHome: (count) => (count === 1 ? 'One issue waits for you' : `${count} issues wait for you`),
  ofPartner: 'Issues',
  noneOfPartner: 'None is known.',
  raise: 'Raise an issue',
  form: {
    partner: 'Partner',
    choose: 'Choose a partner',
    title: 'In one line',
    words: 'What is the matter, and what would help',
    to: 'Who deals with it first',
    toHint: 'A partner without a focal point begins with the coordination.',
    button: 'Raise the issue',
  },
  formLead:
    'Whoever deals with it gets a mail. The partner does not read what you write here, unless you say so when it is settled.',
  facts: {
    partner: 'Partner',
    raised: 'Raised',
    with: 'Who deals with it',
    due: 'Until',
    state: 'State',
    reads: 'The partner reads it',
  },
  raisedBy: {
    office: (on) => `by the office on ${on}`,
    partner: (on) => `by the partner on ${on}`,
  },
  reads: { yes: 'yes, without the notes', no: 'no' },
  past: 'The partner sent it past its focal point, who sees it nowhere unless that person coordinates, too. Please do not talk about it there.',
  matter: 'What is the matter',
  history: 'What was done',
  by: (name, on) => `${name}, ${on}`,
  somebody: { office: 'The office', partner: 'The partner', program: 'By itself' },
  note: {
    title: 'Add a note',
    label: 'Note',
    hint: 'Only the office reads it.',
    button: 'Keep the note',
  },
  move: {
    title: (level) => `Pass it on: ${level}`,
    words: 'You need not wait for its day. Whoever deals with it next gets a mail.',
    label: 'Why (only the office reads it; may be empty)',
    button: (level) => `Pass on: ${level}`,
  },
  settle: {
    title: 'Settle it',
    label: 'What came of it',
    told: 'The partner reads this at its link, gets it by mail, and can say for thirty days that it is not settled.',
    tellsOn: 'The partner may know of it',
    tellsBy:
      'It then reads the issue and what came of it at its link, without the notes, and gets a mail.',
    button: 'Settle the issue',
  },
  tell: 'Nobody of this partner can be written to now: tell them yourself.',
  notYours: (level) => `It is for the ${level} to settle. You can add a note.`,
  meanwhile:
    'Somebody else did something about this issue at the same moment. Please look, then press again.',
  faults: 'Please look at these fields',
  faultWords: ({ field, kind, by }) => {
    if (kind === 'too-long') return `This is too long by ${by ?? 0} characters.`
    switch (field) {
      case 'partner':
        return 'Choose a partner.'
      case 'title':
        return 'Say in one line what it is about.'
      case 'words':
        return 'Say what is the matter.'
      case 'outcome':
        return 'Say what came of it.'
      case 'to':
        return 'Choose who deals with it first.'
      case 'note':
      case 'why':
        return 'Write a few words.'
    }
  },
}

const fr: Words = {
  lead: (days) =>
    `Ce qui fait obstacle entre le bureau et un partenaire. Qui s’en occupe a un délai ; ensuite, la difficulté passe d’elle-même au niveau suivant : point focal ${days[1]} jours, coordination ${days[2]}, direction ${days[3]}.`,
  none: 'Aucune difficulté n’est ouverte. Vous en signalez une depuis la page d’un partenaire ; les partenaires signalent les leurs derrière leur lien personnel.',
  groups: { waits: 'Elles vous attendent', others: 'Chez d’autres', settled: 'Réglées' },
  nothingWaits: 'Rien ne vous attend.',
  columns: {
    issue: 'Difficulté',
    partner: 'Partenaire',
    with: 'Qui s’en occupe',
    due: 'Jusqu’au',
    settled: 'Réglée le',
  },
  register: 'Chercher, et emporter en CSV',
  raised: 'La difficulté est signalée. Qui s’en occupe reçoit un message.',
  kept: 'Enregistré.',
  atHome: (count) =>
    count === 1 ? 'Une difficulté vous attend' : `${count} difficultés vous attendent`,
  ofPartner: 'Difficultés',
  noneOfPartner: 'Aucune n’est connue.',
  raise: 'Signaler une difficulté',
  form: {
    partner: 'Partenaire',
    choose: 'Choisissez un partenaire',
    title: 'En une ligne',
    words: 'De quoi il s’agit, et ce qui aiderait',
    to: 'Qui s’en occupe d’abord',
    toHint: 'Pour un partenaire sans point focal, la coordination commence.',
    button: 'Signaler la difficulté',
  },
  formLead:
    'Qui s’en occupe reçoit un message. Le partenaire ne lit pas ce que vous écrivez ici, sauf si vous le dites au moment de la régler.',
  facts: {
    partner: 'Partenaire',
    raised: 'Signalée',
    with: 'Qui s’en occupe',
    due: 'Jusqu’au',
    state: 'État',
    reads: 'Le partenaire la lit',
  },
  raisedBy: {
    office: (on) => `par le bureau le ${on}`,
    partner: (on) => `par le partenaire le ${on}`,
  },
  reads: { yes: 'oui, sans les notes', no: 'non' },
  past: 'Le partenaire l’a envoyée sans passer par son point focal, qui ne la voit nulle part à moins de coordonner aussi. Merci de ne pas lui en parler.',
  matter: 'De quoi il s’agit',
  history: 'Ce qui a été fait',
  by: (name, on) => `${name}, ${on}`,
  somebody: { office: 'Le bureau', partner: 'Le partenaire', program: 'D’elle-même' },
  note: {
    title: 'Ajouter une note',
    label: 'Note',
    hint: 'Seul le bureau la lit.',
    button: 'Enregistrer la note',
  },
  move: {
    title: (level) => `La transmettre : ${level}`,
    words: 'Vous n’avez pas à attendre la fin du délai. Qui s’en occupe ensuite reçoit un message.',
    label: 'Pourquoi (seul le bureau le lit ; peut rester vide)',
    button: (level) => `Transmettre : ${level}`,
  },
  settle: {
    title: 'La régler',
    label: 'Ce qui en est sorti',
    told: 'Le partenaire lit ceci derrière son lien, le reçoit par message et peut dire pendant trente jours que ce n’est pas réglé.',
    tellsOn: 'Le partenaire peut la connaître',
    tellsBy:
      'Il lit alors la difficulté et ce qui en est sorti derrière son lien, sans les notes, et reçoit un message.',
    button: 'Régler la difficulté',
  },
  tell: 'Personne chez ce partenaire ne peut être joint par message pour le moment : dites-le-lui vous-même.',
  notYours: (level) => `Le règlement revient à ce niveau : ${level}. Vous pouvez ajouter une note.`,
  meanwhile:
    'Quelqu’un d’autre a agi sur cette difficulté au même moment. Veuillez regarder, puis appuyer de nouveau.',
  faults: 'Veuillez revoir ces champs',
  faultWords: ({ field, kind, by }) => {
    if (kind === 'too-long') return `C’est trop long de ${by ?? 0} caractères.`
    switch (field) {
      case 'partner':
        return 'Choisissez un partenaire.'
      case 'title':
        return 'Dites en une ligne de quoi il s’agit.'
      case 'words':
        return 'Dites de quoi il s’agit.'
      case 'outcome':
        return 'Dites ce qui en est sorti.'
      case 'to':
        return 'Choisissez qui s’en occupe d’abord.'
      case 'note':
      case 'why':
        return 'Écrivez quelques mots.'
    }
  },
}

/** How staff keep issues. */
export const issueKeepingText: Record<Language, Words> = { en, fr }
