import type { ParticipationState } from '../../src/domain/invitation.ts'
import type { Language } from '../../src/domain/language.ts'
import { duties } from '../../src/domain/partner-sheet/duties.ts'
import type { StageFault } from '../../src/domain/partner-sheet/stages.ts'
import type { ToSeeTo } from '../../src/domain/partner-sheet/to-see-to.ts'
import { longDay } from './dates.ts'

type Words = {
  toSeeTo: string
  toSeeToAll: (partners: number) => string
  nothingToSeeTo: string
  mix: Record<'caption' | 'noStage' | 'all' | 'none', string> & {
    finding: (sector: string, most: number, all: number) => string
  }
  toSeeToCount: (partners: number) => string
  thing: (thing: ToSeeTo) => string
  change: string
  changeSection: (name: string) => string
  save: string
  back: string
  meanwhile: string
  nobody: string
  gone: string
  noLiaison: string
  task: string
  stage: string
  stageNow: (stage: string, since: string) => string
  noStage: string
  moveStage: string
  stageHistory: string
  stageColumns: Record<'stage' | 'since' | 'reason' | 'by', string>
  stageForm: {
    stage: string
    since: string
    reason: string
    reasonHint: string
    move: string
    reviewFirst: string
    toReview: string
  }
  stageFault: Record<StageFault['kind'], string>
  handOvers: string
  handOver: (from: string, to: string, day: string) => string
  records: string
  noRecords: string
  participation: string
  participationCaption: string
  participationColumns: Record<'round' | 'state', string>
  states: Record<ParticipationState, string>
  noParticipation: string
  capacity: string
  capacityLink: string
  notAssessed: string
  print: string
  mail: Record<'lead' | 'open' | 'monthly', string> & { subject: (partners: number) => string }
}

const en: Words = {
  toSeeTo: 'To see to',
  toSeeToAll: (partners) => `See what it is for all ${partners}`,
  nothingToSeeTo: 'There is nothing to see to: every partnership has its people and its dates.',
  mix: {
    caption: 'A dot for each organisation. Vendors and donations are not counted.',
    noStage: 'No stage yet',
    all: 'All',
    none: 'There is no partnership yet.',
    finding: (sector, most, all) =>
      `${sector} is where most of your partnerships are: ${most} of ${all}.`,
  },
  toSeeToCount: (partners) =>
    partners === 1
      ? 'Something about one partner needs somebody.'
      : `Something about ${partners} partners needs somebody.`,
  thing: (thing) => thingIn(thing, 'en'),
  change: 'Change',
  changeSection: (name) => `Change “${name}”`,
  save: 'Save',
  back: 'Back without saving',
  meanwhile:
    'Somebody else changed this while you were writing. What you typed is below, what is kept now stands on the sheet. Save again to replace it.',
  nobody: 'Nobody yet',
  gone: 'Somebody who has left',
  noLiaison:
    'You respond to emergencies together, and no liaison person is named. Name somebody senior.',
  task: 'Task',
  stage: 'Stage of the partnership',
  stageNow: (stage, since) => `${stage}, since ${since}.`,
  noStage: 'No stage is written down yet.',
  moveStage: 'Move to another stage',
  stageHistory: 'The stages so far',
  stageColumns: { stage: 'Stage', since: 'Since', reason: 'Reason', by: 'Written by' },
  stageForm: {
    stage: 'Stage',
    since: 'Since',
    reason: 'Reason',
    reasonHint: 'Needed where a stage is skipped, or the partnership goes back to an earlier one.',
    move: 'Move to this stage',
    reviewFirst: 'Before the review ends, answer at least one of its four questions.',
    toReview: 'Answer the questions of the review',
  },
  stageFault: {
    missing: 'Choose a stage.',
    same: 'The partnership is in this stage already. Choose another one.',
    'not-reviewed':
      'The review cannot end yet: none of its four questions has an answer. Answer at least one first.',
    'not-a-day': 'Enter the day on which the stage began.',
    future: 'This day has not come yet.',
    before: 'This day lies before the stage the partnership is in.',
    skips: 'A stage is skipped here. Say why.',
    'goes-back': 'This is an earlier stage. Say why the partnership goes back.',
    'too-long': 'Shorten the reason to 1,000 characters or fewer.',
  },
  handOvers: 'Hand-over notes',
  handOver: (from, to, day) => `From ${from} to ${to}, ${day}`,
  records: 'In the registers',
  noRecords: 'Nothing in the registers names this partner yet.',
  participation: 'Rounds it was asked in',
  participationCaption: 'Whether the partner took part. What it answered stands nowhere here.',
  participationColumns: { round: 'Round', state: 'Taking part' },
  states: {
    invited: 'Asked, has not begun',
    started: 'Begun, not sent',
    sent: 'Sent',
    declined: 'Did not take part',
  },
  noParticipation: 'The partner has not been asked in a round yet.',
  capacity: 'Capacity assessments',
  capacityLink: 'The partner’s own assessments',
  notAssessed: 'Its capacities have not been assessed yet.',
  print: 'This page prints as one sheet, without menus and buttons.',
  mail: {
    subject: (partners) =>
      partners === 1
        ? 'Something to see to about one partner'
        : `Something to see to about ${partners} partners`,
    lead: 'This needs somebody in the partnerships you look after:',
    open: 'Open the list',
    monthly: 'This mail comes once a month, and only when there is something to see to.',
  },
}

const fr: Words = {
  toSeeTo: 'À suivre',
  toSeeToAll: (partners) => `Voir de quoi il s’agit pour les ${partners}`,
  nothingToSeeTo: 'Rien à suivre : chaque partenariat a ses personnes et ses dates.',
  mix: {
    caption: 'Un point par organisation. Les fournisseurs et les dons ne sont pas comptés.',
    noStage: 'Pas encore d’étape',
    all: 'Total',
    none: 'Il n’y a pas encore de partenariat.',
    finding: (sector, most, all) =>
      `${sector} : c’est là que vous avez le plus de partenariats, ${most} sur ${all}.`,
  },
  toSeeToCount: (partners) =>
    partners === 1
      ? 'Un partenaire demande que quelqu’un s’en occupe.'
      : `${partners} partenaires demandent que quelqu’un s’en occupe.`,
  thing: (thing) => thingIn(thing, 'fr'),
  change: 'Modifier',
  changeSection: (name) => `Modifier « ${name} »`,
  save: 'Enregistrer',
  back: 'Revenir sans enregistrer',
  meanwhile:
    'Quelqu’un d’autre a modifié ceci pendant que vous écriviez. Votre texte est ci-dessous, ce qui est enregistré figure sur la fiche. Enregistrez de nouveau pour le remplacer.',
  nobody: 'Personne pour l’instant',
  gone: 'Une personne qui est partie',
  noLiaison:
    'Vous répondez ensemble aux urgences, et aucune personne de liaison n’est nommée. Nommez une personne expérimentée.',
  task: 'Tâche',
  stage: 'Étape du partenariat',
  stageNow: (stage, since) => `${stage}, depuis le ${since}.`,
  noStage: 'Aucune étape n’est encore notée.',
  moveStage: 'Passer à une autre étape',
  stageHistory: 'Les étapes jusqu’ici',
  stageColumns: { stage: 'Étape', since: 'Depuis', reason: 'Raison', by: 'Noté par' },
  stageForm: {
    stage: 'Étape',
    since: 'Depuis le',
    reason: 'Raison',
    reasonHint:
      'Nécessaire quand une étape est sautée, ou quand le partenariat revient en arrière.',
    move: 'Passer à cette étape',
    reviewFirst: 'Avant la fin du bilan, répondez au moins à une de ses quatre questions.',
    toReview: 'Répondre aux questions du bilan',
  },
  stageFault: {
    missing: 'Choisissez une étape.',
    same: 'Le partenariat est déjà à cette étape. Choisissez-en une autre.',
    'not-reviewed':
      'Le bilan ne peut pas encore finir : aucune de ses quatre questions n’a de réponse. Répondez d’abord au moins à une.',
    'not-a-day': 'Indiquez le jour où l’étape a commencé.',
    future: 'Ce jour n’est pas encore venu.',
    before: 'Ce jour précède l’étape actuelle du partenariat.',
    skips: 'Une étape est sautée. Dites pourquoi.',
    'goes-back': 'C’est une étape précédente. Dites pourquoi le partenariat y revient.',
    'too-long': 'Raccourcissez la raison à 1 000 caractères au plus.',
  },
  handOvers: 'Notes de passation',
  handOver: (from, to, day) => `De ${from} à ${to}, le ${day}`,
  records: 'Dans les registres',
  noRecords: 'Rien dans les registres ne nomme encore ce partenaire.',
  participation: 'Cycles où il a été sollicité',
  participationCaption:
    'Si le partenaire a participé. Ce qu’il a répondu ne figure nulle part ici.',
  participationColumns: { round: 'Cycle', state: 'Participation' },
  states: {
    invited: 'Sollicité, n’a pas commencé',
    started: 'Commencé, pas envoyé',
    sent: 'Envoyé',
    declined: 'N’a pas participé',
  },
  noParticipation: 'Le partenaire n’a encore été sollicité dans aucun cycle.',
  capacity: 'Évaluations des capacités',
  capacityLink: 'Les évaluations du partenaire',
  notAssessed: 'Ses capacités n’ont pas encore été évaluées.',
  print: 'Cette page s’imprime comme une seule fiche, sans menus ni boutons.',
  mail: {
    subject: (partners) =>
      partners === 1 ? 'À suivre : un partenaire' : `À suivre : ${partners} partenaires`,
    lead: 'Dans les partenariats que vous suivez, ceci demande que quelqu’un s’en occupe :',
    open: 'Ouvrir la liste',
    monthly:
      'Ce message vient une fois par mois, et seulement quand il y a quelque chose à suivre.',
  },
}

const things: Readonly<
  Record<Language, Record<Exclude<ToSeeTo['kind'], 'duties'>, (on: string, name: string) => string>>
> = {
  en: {
    'no-focal-point': () => 'Nobody is its focal point.',
    'no-liaison': () => 'You respond to emergencies together, and nobody is the liaison.',
    'end-passed': (on) => `The agreement was to end on ${on}, and no exit review was held.`,
    'project-end-passed': (on, name) =>
      `The project “${name}” was to end on ${on}, and no exit review was held.`,
    'mou-ending': (on, name) => `The memorandum “${name}” ends on ${on}.`,
    'mou-ended': (on, name) => `The memorandum “${name}” ended on ${on}.`,
    'contact-overdue': (on) => `You meant to be in contact by ${on}.`,
  },
  fr: {
    'no-focal-point': () => 'Personne n’est son point focal.',
    'no-liaison': () => 'Vous répondez ensemble aux urgences, et personne n’assure la liaison.',
    'end-passed': (on) => `L’accord devait finir le ${on}, et aucun bilan de sortie n’a été tenu.`,
    'project-end-passed': (on, name) =>
      `Le projet « ${name} » devait finir le ${on}, et aucun bilan de sortie n’a été tenu.`,
    'mou-ending': (on, name) => `Le protocole « ${name} » prend fin le ${on}.`,
    'mou-ended': (on, name) => `Le protocole « ${name} » a pris fin le ${on}.`,
    'contact-overdue': (on) => `Un contact était prévu avant le ${on}.`,
  },
}

/** One thing to see to, as a sentence. */
function thingIn(thing: ToSeeTo, language: Language): string {
  if (thing.kind === 'duties') {
    const names = duties.fields
      .filter(({ key }) => thing.duties.includes(key))
      .map(({ label }) => label[language].toLowerCase())
    const list = new Intl.ListFormat(language).format(names)
    return language === 'en' ? `Nobody has this duty: ${list}.` : `Personne n’assure : ${list}.`
  }
  const on = 'on' in thing ? longDay(thing.on, language) : ''
  return things[language][thing.kind](on, 'name' in thing ? isolated(thing.name) : '')
}

/** Names stand in plain words here, so that a mail can say them too. */
function isolated(name: string): string {
  return `\u2068${name}\u2069`
}

/** Words of a partner's sheet. */
export const sheetText: Readonly<Record<Language, Words>> = { en, fr }
