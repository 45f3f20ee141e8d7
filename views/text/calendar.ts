import type { Language } from '../../src/domain/language.ts'
import type { EventFault } from '../../src/domain/learning-event.ts'

/** Calendar files, and the page that says when and where the learning event is. */
type Words = {
  closing: (title: string) => string
  event: (title: string) => string
  closingFile: string
  eventFile: string
  /** On pages: puts the date into one's own calendar. */
  putClosing: string
  putEvent: string
  page: {
    title: string
    lead: string
    day: string
    time: string
    zone: (zone: string) => string
    hours: string
    place: string
    placeHint: string
    save: string
    saved: string
    faultTitle: string
    faults: Record<EventFault['kind'], string>
    back: string
  }
}

const en: Words = {
  closing: (title) => `Last hour to answer: ${title}`,
  event: (title) => `Learning event: ${title}`,
  closingFile: 'Closing date',
  eventFile: 'Learning event',
  putClosing: 'Put the closing date in your calendar',
  putEvent: 'Put it in your calendar',
  page: {
    title: 'Learning event',
    lead: 'When and where partners and staff look at the results together. The date can be put into a calendar from here and from the partners’ own pages.',
    day: 'Day',
    time: 'Begins at',
    zone: (zone) => `On the clock of ${zone}.`,
    hours: 'Hours it takes',
    place: 'Place',
    placeHint: 'A room and a town, as people find it. May stay empty until it is settled.',
    save: 'Save',
    saved: 'Saved.',
    faultTitle: 'Something is missing or wrong',
    faults: {
      'not-a-moment': 'Give a day and a time that the calendar has.',
      'not-hours': 'Give a whole number of hours, 1 to 12.',
      'too-long': 'This is too long.',
    },
    back: 'Back to the round',
  },
}

const fr: Words = {
  closing: (title) => `Dernière heure pour répondre : ${title}`,
  event: (title) => `Atelier d’apprentissage : ${title}`,
  closingFile: 'Date de clôture',
  eventFile: 'Atelier d’apprentissage',
  putClosing: 'Mettre la date de clôture dans votre agenda',
  putEvent: 'Le mettre dans votre agenda',
  page: {
    title: 'Atelier d’apprentissage',
    lead: 'Quand et où partenaires et équipe regardent les résultats ensemble. La date peut être mise dans un agenda depuis cette page et depuis celle de chaque partenaire.',
    day: 'Jour',
    time: 'Commence à',
    zone: (zone) => `À l’heure de ${zone}.`,
    hours: 'Durée en heures',
    place: 'Lieu',
    placeHint:
      'Une salle et une ville, comme on les trouve. Peut rester vide tant que rien n’est décidé.',
    save: 'Enregistrer',
    saved: 'Enregistré.',
    faultTitle: 'Il manque quelque chose, ou quelque chose est faux',
    faults: {
      'not-a-moment': 'Donnez un jour et une heure qui existent.',
      'not-hours': 'Donnez un nombre entier d’heures, de 1 à 12.',
      'too-long': 'Ce texte est trop long.',
    },
    back: 'Retour au cycle',
  },
}

export const calendarText: Record<Language, Words> = { en, fr }
