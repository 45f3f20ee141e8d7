import type { Language } from '../../src/domain/language.ts'
import type { MinutesFault } from '../../src/domain/minutes.ts'
import { inEveryLanguage } from './catalogue.ts'

/** The minutes as partners and staff read them. */
export const minutesTold = inEveryLanguage(
  {
    en: {
      title: 'Minutes of the meeting',
      sentOn: (day: string) => `Sent to all partners on ${day}. They stay as they are.`,
      present: (partners: string, office: string) =>
        `${partners} people of partners, ${office} of the office.`,
      organisations: 'Organisations present',
      talkedOver: 'What was talked about',
      nothingSaid: 'Nothing was written down.',
      decisions: 'Decisions',
      additions: 'Corrections',
      addedOn: (day: string) => `Added on ${day}:`,
      read: 'Read the minutes of the meeting',
      back: 'Back',
      unknown: '–',
    },
    fr: {
      title: 'Compte rendu de la réunion',
      sentOn: (day: string) => `Envoyé à tous les partenaires le ${day}. Il reste tel quel.`,
      present: (partners: string, office: string) =>
        `${partners} personnes des partenaires, ${office} du bureau.`,
      organisations: 'Organisations présentes',
      talkedOver: 'Ce dont on a parlé',
      nothingSaid: 'Rien n’a été noté.',
      decisions: 'Décisions',
      additions: 'Corrections',
      addedOn: (day: string) => `Ajouté le ${day}\u00a0:`,
      read: 'Lire le compte rendu de la réunion',
      back: 'Retour',
      unknown: '–',
    },
  },
  { rn: {} },
)

type Words = {
  lead: string
  notYet: string
  back: string
  fields: Record<'fromPartners' | 'fromOffice' | 'organisations' | 'decisions', string>
  hints: Record<'organisations' | 'decisions', string>
  save: string
  toSend: string
  changedSince: string
  faultTitle: string
  faults: Record<MinutesFault['kind'], string>
  send: {
    title: string
    sentence: (people: number) => string
    words: readonly string[]
    empty: string
    tick: string
    button: string
    preview: string
    refusedTitle: string
    refused: string
  }
  add: {
    title: string
    lead: string
    label: string
    button: string
    faults: Record<'missing' | 'too-long', string>
  }
}

const en: Words = {
  lead: 'What was said to each item stands on the agenda and goes into the minutes by itself. Here you add who was there and what was decided. All partners read it.',
  notYet: 'The minutes have not been sent yet.',
  back: 'Back to the meeting',
  fields: {
    fromPartners: 'People of partners who were there',
    fromOffice: 'People of the office who were there',
    organisations: 'Organisations that were there',
    decisions: 'What was decided',
  },
  hints: {
    organisations: 'One a line. Only those that agree to be named.',
    decisions: 'Write what was decided, not who said it.',
  },
  save: 'Save',
  toSend: 'Send to all partners',
  changedSince:
    'Somebody else has changed the minutes meanwhile. What you typed stands below; save again to keep it instead.',
  faultTitle: 'Something is wrong',
  faults: {
    'not-a-count': 'Give a whole number, or leave it empty.',
    'too-long': 'This is too long.',
    'too-many': 'These are more than 200 organisations.',
  },
  send: {
    title: 'Send the minutes to all partners',
    sentence: (people) =>
      people === 1 ? 'One mail goes out at once.' : `${people} mails go out at once.`,
    words: [
      'Each mail carries the partner’s own link; the minutes stand behind it. Staff read them here.',
      'From then on the minutes and what was said stay as they are. Corrections are added with their date.',
    ],
    empty: 'Save the minutes first: nothing is written yet.',
    tick: 'Yes, we have read the minutes and send them',
    button: 'Send the minutes',
    preview: 'What partners will read',
    refusedTitle: 'The minutes were not sent',
    refused:
      'They were changed or sent meanwhile, in another tab or by somebody else, or nothing is written yet. No mail went out.',
  },
  add: {
    title: 'Add a correction',
    lead: 'The minutes stay as they were sent. A correction stands below them with its date, on every partner’s page too. No mail goes out.',
    label: 'What is to be corrected',
    button: 'Add',
    faults: { missing: 'Say what is to be corrected.', 'too-long': 'This is too long.' },
  },
}

const fr: Words = {
  lead: 'Ce qui a été dit de chaque point figure à l’ordre du jour et entre tout seul dans le compte rendu. Ajoutez ici qui était présent et ce qui a été décidé. Tous les partenaires le lisent.',
  notYet: 'Le compte rendu n’a pas encore été envoyé.',
  back: 'Retour à la réunion',
  fields: {
    fromPartners: 'Personnes présentes, des partenaires',
    fromOffice: 'Personnes présentes, du bureau',
    organisations: 'Organisations présentes',
    decisions: 'Ce qui a été décidé',
  },
  hints: {
    organisations: 'Une par ligne. Seulement celles qui acceptent d’être nommées.',
    decisions: 'Notez ce qui a été décidé, pas qui l’a dit.',
  },
  save: 'Enregistrer',
  toSend: 'Envoyer à tous les partenaires',
  changedSince:
    'Quelqu’un d’autre a modifié le compte rendu entre-temps. Votre saisie figure ci-dessous ; enregistrez encore pour la garder à la place.',
  faultTitle: 'Il y a une erreur',
  faults: {
    'not-a-count': 'Indiquez un nombre entier, ou laissez vide.',
    'too-long': 'C’est trop long.',
    'too-many': 'Ce sont plus de 200 organisations.',
  },
  send: {
    title: 'Envoyer le compte rendu à tous les partenaires',
    sentence: (people) =>
      people < 2
        ? `${people} message part tout de suite.`
        : `${people} messages partent tout de suite.`,
    words: [
      'Chaque message porte le lien du partenaire ; le compte rendu est derrière. L’équipe le lit ici.',
      'Ensuite, le compte rendu et ce qui a été dit restent tels quels. Les corrections s’ajoutent avec leur date.',
    ],
    empty: 'Enregistrez d’abord le compte rendu : rien n’est encore écrit.',
    tick: 'Oui, nous avons relu le compte rendu et nous l’envoyons',
    button: 'Envoyer le compte rendu',
    preview: 'Ce que les partenaires liront',
    refusedTitle: 'Le compte rendu n’a pas été envoyé',
    refused:
      'Il a été modifié ou envoyé entre-temps, dans un autre onglet ou par quelqu’un d’autre, ou rien n’est encore écrit. Aucun message n’est parti.',
  },
  add: {
    title: 'Ajouter une correction',
    lead: 'Le compte rendu reste tel qu’il a été envoyé. Une correction figure dessous avec sa date, aussi sur la page de chaque partenaire. Aucun message ne part.',
    label: 'Ce qu’il faut corriger',
    button: 'Ajouter',
    faults: { missing: 'Dites ce qu’il faut corriger.', 'too-long': 'C’est trop long.' },
  },
}

/** How the minutes are written, sent and corrected. */
export const minutesText: Record<Language, Words> = { en, fr }
