import { type Bilingual, both } from '../language.ts'
import type { ListId } from './list-id.ts'

/** A word of a list the office edits. A retired one is still told where it is used, and offered no more. */
export type Term = { code: string; label: Bilingual; retired: boolean }

/** How the lists are called. */
export const listNames: Readonly<Record<ListId, Bilingual>> = {
  kinds: both('Kinds of partners', 'Types de partenaires'),
  forms: both('Forms of partnership', 'Formes de partenariat'),
  models: both('Models of partnership', 'Modèles de partenariat'),
  programmes: both('Programmes', 'Programmes'),
  'impact-groups': both('Groups you work for', 'Groupes pour lesquels vous travaillez'),
  'working-models': both('Models of work', 'Modèles de travail'),
  themes: both('Themes', 'Thèmes'),
  responsibles: both('Who is responsible', 'Responsables'),
}

/** The terms of a list until the office edits it. */
export const shippedTerms: Readonly<Record<ListId, readonly Term[]>> = {
  kinds: [
    term('national-ngo', 'National NGO', 'ONG nationale'),
    term('local-association', 'Local association', 'Association locale'),
    term('federation', 'Federation', 'Fédération'),
    term('network', 'Network', 'Réseau'),
    term('donor-government', 'Donor government', 'Gouvernement bailleur'),
    term('authority', 'Public authority', 'Autorité publique'),
    term('company', 'Company', 'Entreprise'),
    term('research-institute', 'Research institute', 'Institut de recherche'),
    term('red-cross', 'Red Cross or Red Crescent', 'Croix-Rouge ou Croissant-Rouge'),
    term('international-organisation', 'International organisation', 'Organisation internationale'),
  ],
  forms: [
    term('exchange', 'Exchange of information', 'Échange d’informations'),
    term('coordination', 'Coordination', 'Coordination'),
    term('joint-activity', 'Joint activities', 'Activités communes'),
    term('joint-project', 'Joint project', 'Projet commun'),
    term('joint-programme', 'Joint programme', 'Programme commun'),
  ],
  models: [
    term('bilateral-donor', 'Bilateral with a donor', 'Bilatéral avec un bailleur'),
    term('tripartite', 'Tripartite', 'Tripartite'),
    term('support-group', 'Support group of donors', 'Groupe d’appui de bailleurs'),
    term('auxiliary', 'Auxiliary to the authorities', 'Auxiliaire des autorités'),
    term('within-federation', 'Within a federation', 'Au sein d’une fédération'),
  ],
  programmes: [
    term('women', 'Women’s empowerment', 'Autonomisation des femmes'),
    term('children', 'Children’s empowerment', 'Autonomisation des enfants'),
  ],
  'impact-groups': [
    term('vulnerable-women', 'Vulnerable women', 'Femmes vulnérables'),
    term(
      'vulnerable-children',
      'Orphans and vulnerable children',
      'Orphelins et enfants vulnérables',
    ),
  ],
  'working-models': [
    term('savings-groups', 'Savings groups', 'Groupes d’épargne'),
    term(
      'abatangamuco',
      'Abatangamuco: men engaged for equality',
      'Abatangamuco : des hommes engagés pour l’égalité',
    ),
    term('peace-clubs', 'Peace clubs', 'Clubs de paix'),
    term('school-clubs', 'School clubs', 'Clubs scolaires'),
    term('sasa', 'SASA! against violence', 'SASA! contre les violences'),
    term('nawe-nuze', 'Nawe Nuze', 'Nawe Nuze'),
  ],
  themes: [
    term('womens-economy', 'Economic strength of women', 'Pouvoir économique des femmes'),
    term('governance', 'Governance', 'Gouvernance'),
    term('reproductive-rights', 'Sexual and reproductive rights', 'Droits sexuels et reproductifs'),
    term('gender-violence', 'Gender-based violence', 'Violences basées sur le genre'),
    term('education', 'Education', 'Éducation'),
    term('climate', 'Climate', 'Climat'),
    term('peace', 'Peace', 'Paix'),
    term('civil-society-space', 'Space of civil society', 'Espace de la société civile'),
  ],
  responsibles: [
    term('partnership-coordinator', 'Partnership coordinator', 'Coordination du partenariat'),
    term('direction', 'Direction', 'Direction'),
    term(
      'administration-finance',
      'Administration and finance (DAF)',
      'Administration et finances (DAF)',
    ),
    term(
      'programme-coordination',
      'Programme coordination (NPC)',
      'Coordination des programmes (NPC)',
    ),
    term('programme-quality', 'Programme quality (PQLD)', 'Qualité des programmes (PQLD)'),
    term('team-leaders', 'Team leaders', 'Chefs d’équipe'),
    term('grants', 'Grants managers', 'Gestionnaires de subventions'),
    term('learning-gender', 'Learning and gender adviser', 'Conseil en apprentissage et genre'),
    term('savings-adviser', 'Savings groups adviser (VSL)', 'Conseil en groupes d’épargne (VSL)'),
    term('entrepreneurship', 'Entrepreneurship officer', 'Chargé de l’entrepreneuriat'),
    term('advocacy', 'Advocacy and communication', 'Plaidoyer et communication'),
    term('human-resources', 'Human resources (HR)', 'Ressources humaines (RH)'),
    term('area-coordinators', 'Area coordinators', 'Coordinations de zone'),
    term('contracts', 'Grants and contracts officer', 'Chargé des subventions et contrats'),
    term('internal-audit', 'Internal audit', 'Audit interne'),
    term('partners', 'Partners', 'Partenaires'),
  ],
}

function term(code: string, en: string, fr: string): Term {
  return { code, label: both(en, fr), retired: false }
}
