import type { Role } from '../../src/domain/access.ts'
import type { Language } from '../../src/domain/language.ts'
import type { Relationship, Sector } from '../../src/domain/partner.ts'

/** Everybody in the made-up office and its partners. Names, places and addresses belong to nobody. */
export const staffCast: readonly { name: string; role: Role; language: Language }[] = [
  { name: 'Claudine Nahimana', role: 'coordinator', language: 'en' },
  { name: 'Révérien Bukuru', role: 'reviewer', language: 'fr' },
  { name: 'Fabrice Hakiza', role: 'focal-point', language: 'fr' },
  { name: 'Diane Keller', role: 'direction', language: 'en' },
  { name: 'Oscar Lindqvist', role: 'observer', language: 'en' },
  { name: 'Félicité Mugisha', role: 'finance', language: 'fr' },
  { name: 'Serge Ntakirutimana', role: 'security', language: 'fr' },
  { name: 'Pélagie Iradukunda', role: 'person-of-trust', language: 'fr' },
]

export type PartnerCast = {
  name: string
  sector: Sector
  relationship: Relationship
  place: string
  language: Language
  contact: string
  /** How it sees the office in general, in steps around the middle of the scale. */
  mood: number
  /** First and last year it was a partner, counted from the first round; open where it still is. */
  from?: number
  until?: number
}

export const partnerCast: readonly PartnerCast[] = [
  {
    name: 'Abahuza Women’s Collective',
    sector: 'civil-society',
    relationship: 'strategic',
    place: 'Gitega',
    language: 'fr',
    contact: 'Espérance Ndayisenga',
    mood: 0.4,
  },
  {
    name: 'Terre d’Avenir',
    sector: 'civil-society',
    relationship: 'strategic',
    place: 'Ngozi',
    language: 'fr',
    contact: 'Jean-Bosco Nkurunziza',
    mood: -0.3,
  },
  {
    name: 'Rise Up Youth',
    sector: 'civil-society',
    relationship: 'operational',
    place: 'Bujumbura',
    language: 'en',
    contact: 'Patience Irakoze',
    mood: 0.1,
  },
  {
    name: 'Umuco Mwiza',
    sector: 'civil-society',
    relationship: 'operational',
    place: 'Muyinga',
    language: 'fr',
    contact: 'Léonidas Barampama',
    mood: 0,
  },
  {
    name: 'Forum des Collines',
    sector: 'civil-society',
    relationship: 'strategic',
    place: 'Kirundo',
    language: 'fr',
    contact: 'Goreth Manirakiza',
    mood: -0.6,
  },
  {
    name: 'Lake Basin Legal Aid',
    sector: 'civil-society',
    relationship: 'operational',
    place: 'Rumonge',
    language: 'en',
    contact: 'Samuel Bigirimana',
    mood: 0.5,
  },
  {
    name: 'Maison de la Paix',
    sector: 'civil-society',
    relationship: 'strategic',
    place: 'Gitega',
    language: 'fr',
    contact: 'Alice Kaneza',
    mood: 0.2,
    from: 1,
  },
  {
    name: 'Solidarité Rurale',
    sector: 'civil-society',
    relationship: 'operational',
    place: 'Ruyigi',
    language: 'fr',
    contact: 'Dieudonné Habonimana',
    mood: -0.2,
    until: 2,
  },
  {
    name: 'Direction provinciale de la famille',
    sector: 'public',
    relationship: 'strategic',
    place: 'Gitega',
    language: 'fr',
    contact: 'Chantal Ntirampeba',
    mood: 0.3,
  },
  {
    name: 'Commune of Makebuko',
    sector: 'public',
    relationship: 'operational',
    place: 'Gitega',
    language: 'fr',
    contact: 'Évariste Ndikumana',
    mood: 0.1,
  },
  {
    name: 'District health office Ngozi',
    sector: 'public',
    relationship: 'operational',
    place: 'Ngozi',
    language: 'fr',
    contact: 'Béatrice Nsabimana',
    mood: -0.1,
  },
  {
    name: 'Provincial education office',
    sector: 'public',
    relationship: 'operational',
    place: 'Muyinga',
    language: 'fr',
    contact: 'Melchior Sinzinkayo',
    mood: 0.4,
  },
  {
    name: 'Family court Gitega',
    sector: 'public',
    relationship: 'operational',
    place: 'Gitega',
    language: 'fr',
    contact: 'Odette Hatungimana',
    mood: 0.2,
  },
  {
    name: 'Highland University, Gender Studies',
    sector: 'research',
    relationship: 'strategic',
    place: 'Bujumbura',
    language: 'en',
    contact: 'Dr Ruth Kamariza',
    mood: 0.3,
    from: 1,
  },
  {
    name: 'Kira Savings and Credit',
    sector: 'private',
    relationship: 'operational',
    place: 'Bujumbura',
    language: 'en',
    contact: 'Innocent Niyongabo',
    mood: -0.2,
    from: 2,
  },
  {
    name: 'Clean Stove Works',
    sector: 'private',
    relationship: 'operational',
    place: 'Ngozi',
    language: 'en',
    contact: 'Grace Uwimana',
    mood: 0.6,
    from: 2,
  },
  {
    name: 'Radio Ijwi',
    sector: 'media',
    relationship: 'operational',
    place: 'Bujumbura',
    language: 'fr',
    contact: 'Fidès Nshimirimana',
    mood: 0,
  },
  {
    name: 'Papeterie du Lac',
    sector: 'private',
    relationship: 'vendor',
    place: 'Bujumbura',
    language: 'fr',
    contact: 'Tharcisse Ndoricimpa',
    mood: 0,
  },
  {
    name: 'Lycée Sainte-Claire',
    sector: 'public',
    relationship: 'donation',
    place: 'Ruyigi',
    language: 'fr',
    contact: 'Sœur Anne-Marie Nizigama',
    mood: 0,
  },
]

/** What partners wrote when asked what explains their grades. */
export const remarks: readonly { language: Language; section: string; text: string }[] = [
  {
    language: 'fr',
    section: 'RES',
    text: 'Le calendrier des rapports a été fixé avec nous pour la première fois.',
  },
  {
    language: 'en',
    section: 'TRU',
    text: 'We hear about budget changes when they are already decided.',
  },
  {
    language: 'fr',
    section: 'LEA',
    text: 'Les échanges entre partenaires à Gitega nous ont beaucoup appris.',
  },
  { language: 'en', section: 'GOV', text: 'Payments came late twice, and nobody told us why.' },
  { language: 'fr', section: 'SUS', text: 'Nous ne savons pas ce qui se passera après juin.' },
]

/** Examples beside the non-negotiable principles. */
export const examples: readonly { language: Language; code: string; text: string }[] = [
  {
    language: 'fr',
    code: 'NNP-11',
    text: 'Le plan de trois ans a été écrit à deux, dans notre salle.',
  },
  {
    language: 'en',
    code: 'NNP-12',
    text: 'In the steering group our two votes count as much as theirs.',
  },
  {
    language: 'fr',
    code: 'NNP-13',
    text: 'Nous avons appris la coupe budgétaire par un autre partenaire.',
  },
]
