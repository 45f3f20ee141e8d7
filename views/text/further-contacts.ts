import type { Language } from '../../src/domain/language.ts'

type Words = {
  lead: string
  legend: string
  contact: string
  optedOut: string
  look: string
  tooManyTitle: string
  tooMany: string
  who: (partners: number, people: number) => string
  goTo: (partners: number, people: number) => string
}

const en: Words = {
  lead: 'This round takes several people of a partner: tick up to four more beside the main contact. Each gets a mail with a link of their own; the organisation stays one voice.',
  legend: 'Ask also',
  contact: 'Contact',
  optedOut: 'This contact asked for no more mails.',
  look: 'See the contacts',
  tooManyTitle: 'Nothing was saved yet',
  tooMany: 'At most four more people beside the main contact. Untick some.',
  who: (partners, people) => `${partners} partners are invited, ${people} people in all`,
  goTo: (partners, people) =>
    `The mails go to ${people} people of ${partners} partners. Each organisation stays one voice: the middle of its grades counts.`,
}

const fr: Words = {
  lead: 'Ce cycle permet plusieurs personnes par partenaire : cochez jusqu’à quatre personnes en plus du contact principal. Chacune reçoit un message avec son propre lien ; l’organisation reste une seule voix.',
  legend: 'Inviter aussi',
  contact: 'Contact',
  optedOut: 'Ce contact ne veut plus recevoir de messages.',
  look: 'Voir les contacts',
  tooManyTitle: 'Rien n’est encore enregistré',
  tooMany: 'Au plus quatre personnes en plus du contact principal. Décochez-en.',
  who: (partners, people) =>
    `${partners} partenaires sont invités, soit ${people} personnes en tout`,
  goTo: (partners, people) =>
    `Les messages vont à ${people} personnes de ${partners} partenaires. Chaque organisation reste une seule voix : c’est la note du milieu qui compte.`,
}

export const furtherContactsText: Record<Language, Words> = { en, fr }
