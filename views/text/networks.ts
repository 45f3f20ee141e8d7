import type { Language } from '../../src/domain/language.ts'

type Words = {
  title: string
  asMap: string
  lead: string
  none: string
  add: string
  register: string
  strategy: string
  inAll: (networks: number, partners: number) => string
  /** Begun by others than the office, with the themes they are on. */
  othersBegan: (networks: number, themes: number) => string
  nobodyElseBegan: string
  handedOver: (networks: number) => string
  on: (day: string) => string
  map: string
  mapLabel: (networks: number, partners: number) => string
  narrow: string
  key: Record<'partner' | 'byOffice' | 'byOthers' | 'hollow' | 'rail', string>
  list: string
  columns: Record<'network' | 'members' | 'begunBy' | 'ledBy' | 'handedOver', string>
  office: string
  other: string
  aPartner: string
  notYet: string
  members: (count: number) => string
  graded: string
  difficult: string
  conflict: string
  conflictMissing: string
  pairs: string
  pairsLead: (pairs: number) => string
  noPairs: string
  pairColumns: Record<'one' | 'other' | 'networks', string>
  gone: string
}

const en: Words = {
  title: 'Networks',
  asMap: 'as a map',
  lead: 'Who works with whom on which theme, who began it, and where the office has handed over.',
  none: 'No network has been written down yet. Add the first one: its theme, its members, who began it and who leads it.',
  add: 'Add a network',
  register: 'All networks in their register',
  strategy: 'Strategy',
  inAll: (networks, partners) =>
    `${networks === 1 ? '1 network' : `${networks} networks`}, in which ${partners === 1 ? '1 partner works' : `${partners} partners work`}.`,
  othersBegan: (networks, themes) =>
    `${networks === 1 ? '1 was' : `${networks} were`} begun by others than the office, on ${themes === 1 ? '1 theme' : `${themes} themes`}:`,
  nobodyElseBegan: 'None has been begun by others than the office yet.',
  handedOver: (networks) =>
    `${networks === 1 ? '1 has' : `${networks} have`} been handed over by the office:`,
  on: (day) => `on ${day}`,
  map: 'Who works with whom',
  mapLabel: (networks, partners) =>
    `Drawing of ${networks} networks and ${partners} partners; the tables below say the same.`,
  narrow: 'The drawing needs a wider screen or paper. The tables say the same.',
  key: {
    partner: 'a partner',
    byOffice: 'a network the office began',
    byOthers: 'a network others began',
    hollow: 'hollow: the office is not part of it, or no longer',
    rail: 'on the office’s line: the office is part of it',
  },
  list: 'The networks',
  columns: {
    network: 'Network',
    members: 'Partners in it',
    begunBy: 'Begun by',
    ledBy: 'Led by',
    handedOver: 'Handed over',
  },
  office: 'The office',
  other: 'Somebody else',
  aPartner: 'A partner',
  notYet: 'not handed over',
  members: (count) => (count === 1 ? '1 partner' : `${count} partners`),
  graded: 'Graded by its members:',
  difficult: 'What makes it difficult:',
  conflict: 'Conflict of interest:',
  conflictMissing:
    'The lead also gives the money, and nobody has written down how that is dealt with.',
  pairs: 'Who works with whom, two by two',
  pairsLead: (pairs) =>
    pairs === 1
      ? '1 pair of partners shares a network.'
      : `${pairs} pairs of partners share a network.`,
  noPairs: 'No two partners share a network yet.',
  pairColumns: { one: 'Partner', other: 'Works with', networks: 'In' },
  gone: 'a partner that is gone',
}

const fr: Words = {
  title: 'Réseaux',
  asMap: 'en carte',
  lead: 'Qui travaille avec qui sur quel thème, qui a commencé, et où le bureau a passé la main.',
  none: 'Aucun réseau n’est encore noté. Ajoutez le premier\u00a0: son thème, ses membres, qui l’a lancé et qui le conduit.',
  add: 'Ajouter un réseau',
  register: 'Tous les réseaux dans leur registre',
  strategy: 'Stratégie',
  inAll: (networks, partners) =>
    `${networks < 2 ? `${networks} réseau` : `${networks} réseaux`}, ${partners < 2 ? `où travaille ${partners} partenaire` : `où travaillent ${partners} partenaires`}.`,
  othersBegan: (networks, themes) =>
    `${networks < 2 ? `${networks} a été lancé` : `${networks} ont été lancés`} par d’autres que le bureau, sur ${themes < 2 ? `${themes} thème` : `${themes} thèmes`}\u00a0:`,
  nobodyElseBegan: 'Aucun n’a encore été lancé par d’autres que le bureau.',
  handedOver: (networks) =>
    `Le bureau a passé la main dans ${networks < 2 ? `${networks} réseau` : `${networks} réseaux`}\u00a0:`,
  on: (day) => `le ${day}`,
  map: 'Qui travaille avec qui',
  mapLabel: (networks, partners) =>
    `Dessin de ${networks} réseaux et ${partners} partenaires\u00a0; les tableaux ci-dessous disent la même chose.`,
  narrow: 'Le dessin demande un écran plus large ou du papier. Les tableaux disent la même chose.',
  key: {
    partner: 'un partenaire',
    byOffice: 'un réseau lancé par le bureau',
    byOthers: 'un réseau lancé par d’autres',
    hollow: 'vide\u00a0: le bureau n’en fait pas partie, ou plus',
    rail: 'sur la ligne du bureau\u00a0: le bureau en fait partie',
  },
  list: 'Les réseaux',
  columns: {
    network: 'Réseau',
    members: 'Ses partenaires',
    begunBy: 'Lancé par',
    ledBy: 'Conduit par',
    handedOver: 'Transmis',
  },
  office: 'Le bureau',
  other: 'Quelqu’un d’autre',
  aPartner: 'Un partenaire',
  notYet: 'pas transmis',
  members: (count) => (count < 2 ? `${count} partenaire` : `${count} partenaires`),
  graded: 'Noté par ses membres\u00a0:',
  difficult: 'Ce qui le rend difficile\u00a0:',
  conflict: 'Conflit d’intérêts\u00a0:',
  conflictMissing:
    'Le chef de file donne aussi l’argent, et personne n’a noté comment cela est traité.',
  pairs: 'Qui travaille avec qui, deux à deux',
  pairsLead: (pairs) =>
    pairs < 2
      ? `${pairs} paire de partenaires partage un réseau.`
      : `${pairs} paires de partenaires partagent un réseau.`,
  noPairs: 'Il n’y a pas encore deux partenaires dans un même réseau.',
  pairColumns: { one: 'Partenaire', other: 'Travaille avec', networks: 'Dans' },
  gone: 'un partenaire disparu',
}

/** Networks: their map and what it says. */
export const networksText: Record<Language, Words> = { en, fr }
