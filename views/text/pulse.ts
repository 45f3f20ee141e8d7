import type { Language } from '../../src/domain/language.ts'
import type { PulseFault } from '../../src/domain/pulse.ts'
import { inEveryLanguage } from './catalogue.ts'

/** What a partner reads and is asked between two rounds. */
export const pulseTold = inEveryLanguage(
  {
    en: {
      offer: (office: string) => `How is it going with ${office} since then?`,
      tell: 'Tell us now',
      title: 'How is it going?',
      lead: (office: string) =>
        `Between two rounds you can tell ${office} at any time what works and what does not. Each question may stay empty. What you send again before the quarter of the year is over takes the place of what you sent before.`,
      who: (k: number) =>
        `Who will see what: once the quarter is over and at least ${k} organisations have answered, the office reads how many of them give a good grade. What you write is read by the two persons who read the comments of the yearly round, without your name and beside nobody's grade. The server keeps which organisation it comes from, so that each counts once; no page shows it.`,
      questions: {
        grade: 'All in all, how does the partnership go at the moment?',
        well: 'What works well at the moment?',
        better: 'What does not work, and what would make it better?',
      },
      grades: {
        1: '1: very badly',
        2: '2: rather badly',
        3: '3: neither well nor badly',
        4: '4: well',
        5: '5: very well',
      },
      send: 'Send',
      thanks: 'Thank you. What you said has arrived.',
      notNow: 'A round is open now. Please answer there: your link is in its mail.',
      faults: 'This could not be sent',
      faultWords: (fault: PulseFault) => {
        if (fault.kind === 'too-long')
          return `This text is too long by ${fault.by} ${fault.by === 1 ? 'character' : 'characters'}.`
        return fault.kind === 'nothing'
          ? 'Answer at least one of the questions.'
          : 'Choose one of the five grades, or none.'
      },
    },
    fr: {
      offer: (office: string) => `Comment cela se passe-t-il depuis avec ${office}\u00a0?`,
      tell: 'Le dire maintenant',
      title: 'Comment cela se passe-t-il\u00a0?',
      lead: (office: string) =>
        `Entre deux cycles, vous pouvez dire à tout moment à ${office} ce qui marche et ce qui ne marche pas. Chaque question peut rester vide. Ce que vous envoyez à nouveau avant la fin du trimestre remplace ce que vous aviez envoyé.`,
      who: (k: number) =>
        `Qui verra quoi\u00a0: une fois le trimestre passé, et si au moins ${k} organisations ont répondu, le bureau lit combien d’entre elles donnent une bonne note. Ce que vous écrivez est lu par les deux personnes qui lisent les commentaires du cycle annuel, sans votre nom et à côté d’aucune note. Le serveur garde de quelle organisation cela vient, pour que chacune compte une fois\u00a0; aucune page ne le montre.`,
      questions: {
        grade: 'Dans l’ensemble, comment va le partenariat en ce moment\u00a0?',
        well: 'Qu’est-ce qui marche bien en ce moment\u00a0?',
        better: 'Qu’est-ce qui ne marche pas, et qu’est-ce qui l’améliorerait\u00a0?',
      },
      grades: {
        1: '1\u00a0: très mal',
        2: '2\u00a0: plutôt mal',
        3: '3\u00a0: ni bien ni mal',
        4: '4\u00a0: bien',
        5: '5\u00a0: très bien',
      },
      send: 'Envoyer',
      thanks: 'Merci. Ce que vous avez dit est bien arrivé.',
      notNow:
        'Un cycle est ouvert en ce moment. Répondez-y\u00a0: votre lien est dans son message.',
      faults: 'Impossible d’envoyer pour l’instant',
      faultWords: (fault: PulseFault) => {
        if (fault.kind === 'too-long')
          return `Ce texte est trop long de ${fault.by} caractère${fault.by > 1 ? 's' : ''}.`
        return fault.kind === 'nothing'
          ? 'Répondez à une des questions au moins.'
          : 'Choisissez une des cinq notes, ou aucune.'
      },
    },
  },
  { rn: { send: 'Rungika' } },
)

type Words = {
  title: string
  link: string
  lead: string
  partners: string
  none: string
  waiting: (organisations: number) => string
  running: string
  period: (from: string, to: string) => string
  quarter: (year: string, number: string) => string
  answered: (organisations: number) => string
  level: (high: number, n: number) => string
  fewGrades: string
  texts: Record<'well' | 'better', string>
  noTexts: string
  readers: string
  nobodyReads: string
  mail: (count: number) => string
  mailWords: string
  nobodyToMail: string
  roundOpen: string
  mailed: string
  own: string
  ownLead: string
  grade: string
  ownNone: string
  columns: Record<'day' | 'by' | 'survey' | 'high', string>
  highOf: (high: number, n: number) => string
  see: string
  form: {
    title: string
    banner: string
    words: string
    back: string
    save: string
    nothing: string
    kept: (day: string) => string
  }
}

const en: Words = {
  title: 'Between rounds',
  link: 'Between rounds',
  lead: 'A year is long. Partners can say at any time how it is going, behind their links; your team can grade itself with the same statements on any day.',
  partners: 'What partners say',
  none: 'Nothing can be told yet.',
  waiting: (organisations) =>
    organisations === 1
      ? '1 organisation has answered since.'
      : `${organisations} organisations have answered since.`,
  running:
    'What they say is told once the quarter is over and enough have answered; until then it waits, and nothing is lost.',
  period: (from, to) => (from === to ? from : `${from} to ${to}`),
  quarter: (year, number) => `Quarter ${number} of ${year}`,
  answered: (organisations) => `${organisations} organisations answered.`,
  level: (high, n) => `${high} of ${n} say that the partnership goes well (4 or 5).`,
  fewGrades: 'Too few of them gave a grade to show.',
  texts: { well: 'What works well', better: 'What does not, and what would help' },
  noTexts: 'Nobody wrote anything.',
  readers:
    'You are one of the two readers of the last round: you read what was written, without names and in no order.',
  nobodyReads: 'What was written is read by the two readers of the last round.',
  mail: (count) => `Write to ${count} ${count === 1 ? 'partner' : 'partners'}`,
  mailWords:
    'A mail asks them how it is going and leads to their page. Each partner is written to once a quarter at most; whoever wants no mail is not.',
  nobodyToMail: 'Everybody who can be written to has been written to this quarter.',
  roundOpen: 'A round is open: it asks for now.',
  mailed: 'The mails are on their way.',
  own: 'How the team grades itself',
  ownLead:
    'In planning or in a review: grade the same statements as the partners do, together, in a quarter of an hour. Each sheet is kept with its day and enters no figure of a round.',
  grade: 'Grade ourselves now',
  ownNone: 'No sheet is kept yet.',
  columns: { day: 'Day', by: 'Kept by', survey: 'Statements of', high: 'Graded 4 or 5' },
  highOf: (high, n) => `${high} of ${n}`,
  see: 'See the sheet',
  form: {
    title: 'Our own grades, between rounds',
    banner: 'Your team’s own sheet',
    words: 'Agree on one grade for each statement. What you leave open is left open.',
    back: 'Back',
    save: 'Keep the sheet',
    nothing: 'Grade at least one statement.',
    kept: (day) => `Kept on ${day}.`,
  },
}

const fr: Words = {
  title: 'Entre deux cycles',
  link: 'Entre deux cycles',
  lead: 'Une année est longue. Les partenaires peuvent dire à tout moment comment cela se passe, derrière leurs liens ; votre équipe peut s’évaluer n’importe quel jour avec les mêmes énoncés.',
  partners: 'Ce que disent les partenaires',
  none: 'On ne peut encore rien en dire.',
  waiting: (organisations) =>
    organisations <= 1
      ? `${organisations} organisation a répondu depuis.`
      : `${organisations} organisations ont répondu depuis.`,
  running:
    'Ce qu’elles disent est montré une fois le trimestre passé et assez de réponses reçues ; d’ici là tout attend, et rien ne se perd.',
  period: (from, to) => (from === to ? from : `${from} à ${to}`),
  quarter: (year, number) => `trimestre ${number} de ${year}`,
  answered: (organisations) => `${organisations} organisations ont répondu.`,
  level: (high, n) => `${high} sur ${n} disent que le partenariat va bien (4 ou 5).`,
  fewGrades: 'Trop peu d’entre elles ont donné une note pour la montrer.',
  texts: { well: 'Ce qui marche bien', better: 'Ce qui ne marche pas, et ce qui aiderait' },
  noTexts: 'Personne n’a rien écrit.',
  readers:
    'Vous êtes l’une des deux personnes qui ont lu le dernier cycle : vous lisez ce qui a été écrit, sans noms et sans ordre.',
  nobodyReads: 'Ce qui a été écrit est lu par les deux lecteurs du dernier cycle.',
  mail: (count) => `Écrire à ${count} partenaire${count > 1 ? 's' : ''}`,
  mailWords:
    'Un message leur demande comment cela se passe et mène à leur page. Chaque partenaire en reçoit un par trimestre au plus ; qui ne veut pas de messages n’en reçoit pas.',
  nobodyToMail: 'Tous ceux à qui l’on peut écrire ont reçu un message ce trimestre.',
  roundOpen: 'Un cycle est ouvert : c’est lui qui demande pour l’instant.',
  mailed: 'Les messages sont en route.',
  own: 'Comment l’équipe s’évalue',
  ownLead:
    'Lors d’une planification ou d’une revue : notez ensemble les mêmes énoncés que les partenaires, en un quart d’heure. Chaque fiche est gardée avec son jour et n’entre dans aucun chiffre d’un cycle.',
  grade: 'Nous évaluer maintenant',
  ownNone: 'Aucune fiche n’est encore gardée.',
  columns: { day: 'Jour', by: 'Gardée par', survey: 'Énoncés de', high: 'Notés 4 ou 5' },
  highOf: (high, n) => `${high} sur ${n}`,
  see: 'Voir la fiche',
  form: {
    title: 'Nos propres notes, entre deux cycles',
    banner: 'La fiche de votre équipe',
    words: 'Mettez-vous d’accord sur une note par énoncé. Ce que vous laissez ouvert reste ouvert.',
    back: 'Retour',
    save: 'Garder la fiche',
    nothing: 'Notez au moins un énoncé.',
    kept: (day) => `Gardée le ${day}.`,
  },
}

/** The page of the office about what happens between two rounds. */
export const pulseText: Record<Language, Words> = { en, fr }
