import type { Facet } from '../../src/domain/facet.ts'
import type { Language } from '../../src/domain/language.ts'

type Words = {
  title: string
  lead: string
  facet: string
  asked: string
  high: string
  total: string
  names: Record<Facet, string>
  filter: string
  all: string
  only: (facet: string, count: number) => string
}

const en: Words = {
  title: 'Policies, systems, culture',
  lead: 'Each statement of the headline is about one of the three.',
  facet: 'What it is about',
  asked: 'Statements asked',
  high: 'With high grades, of those shown',
  total: 'All together',
  names: { policies: 'Policies', systems: 'Systems', culture: 'Culture' },
  filter: 'Statements about',
  all: 'Everything',
  only: (facet, count) =>
    `${facet}: ${count} ${count === 1 ? 'statement stands' : 'statements stand'} here, the others are left out.`,
}

const fr: Words = {
  title: 'Politiques, systèmes, culture',
  lead: 'Chaque énoncé du chiffre clé porte sur l’un des trois.',
  facet: 'Ce dont il s’agit',
  asked: 'Énoncés posés',
  high: 'Aux notes élevées, parmi ceux montrés',
  total: 'Ensemble',
  names: { policies: 'Politiques', systems: 'Systèmes', culture: 'Culture' },
  filter: 'Énoncés sur',
  all: 'Tout',
  only: (facet, count) =>
    `${facet} : ${count} énoncé${count > 1 ? 's figurent' : ' figure'} ici, les autres sont laissés de côté.`,
}

export const facetsText: Record<Language, Words> = { en, fr }
