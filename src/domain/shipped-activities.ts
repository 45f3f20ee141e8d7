import { type EntryId, parseId } from './ids.ts'
import { type Bilingual, both, type Language } from './language.ts'
import type { Field } from './records/field.ts'
import type { RecordFault, TypedRecord } from './records/read-record.ts'
import { shippedTerms } from './records/terms.ts'
import { activities } from './registers/activities.ts'

/** One activity a strategy may begin with, in words to be changed. Its quarters are for the office to set. */
export type ShippedActivity = {
  number: string
  name: Bilingual
  responsible: readonly string[]
  support: readonly string[]
  /** Where what it brings about is recorded: registers and pages. */
  places: readonly string[]
  /** The signs of progress it serves, where the framework names one. */
  signs?: readonly string[]
}

/**
 * The 29 activities of the plan this program grew from, each in short words of our own. Two of them, 1.10 and 1.11, had nobody
 * responsible there; here the partnership coordinator is.
 */
export const shippedActivities: readonly ShippedActivity[] = [
  {
    number: '1.1',
    name: both(
      'Talk with all staff about what partnership now means for everybody’s work',
      'Échanger avec tout le personnel sur ce que le partenariat change au travail de chacun',
    ),
    responsible: ['partnership-coordinator'],
    support: [
      'direction',
      'human-resources',
      'programme-coordination',
      'team-leaders',
      'administration-finance',
    ],
    places: ['sessions'],
  },
  {
    number: '1.2',
    name: both(
      'Put partnership into staff rules, key positions, job descriptions and appraisal',
      'Inscrire le partenariat dans le règlement, les postes clés, les descriptions de poste et l’appréciation',
    ),
    responsible: ['administration-finance'],
    support: ['direction', 'human-resources', 'programme-coordination', 'team-leaders'],
    places: ['positions', 'competencies'],
    signs: ['P02.a', 'P02.b', 'P02.c', 'P02.d'],
  },
  {
    number: '1.3',
    name: both(
      'Hold the partnership manual against the new approach and revise it with partners',
      'Comparer le manuel de partenariat à la nouvelle approche et le réviser avec les partenaires',
    ),
    responsible: ['partnership-coordinator'],
    support: ['contracts', 'programme-coordination', 'team-leaders', 'internal-audit'],
    places: ['documents'],
    signs: ['P01.a'],
  },
  {
    number: '1.4',
    name: both(
      'Write and sign agreements that carry shared principles and standards',
      'Rédiger et signer des accords qui portent des principes et des normes partagés',
    ),
    responsible: ['partnership-coordinator'],
    support: ['programme-quality', 'programme-coordination', 'team-leaders', 'partners'],
    places: ['mous'],
    signs: ['P01.b'],
  },
  {
    number: '1.5',
    name: both(
      'Go through manual and agreements until both sides read them alike',
      'Parcourir le manuel et les accords jusqu’à une lecture commune',
    ),
    responsible: ['team-leaders'],
    support: ['partnership-coordinator'],
    places: ['sessions'],
  },
  {
    number: '1.6',
    name: both(
      'Look at our own way of partnering at every planning and review',
      'Examiner notre propre façon d’être partenaire à chaque planification et revue',
    ),
    responsible: ['programme-coordination'],
    support: ['team-leaders', 'area-coordinators', 'programme-quality'],
    places: ['rounds'],
  },
  {
    number: '1.7',
    name: both(
      'Back the steps that good partnership turns out to need',
      'Appuyer les démarches dont un bon partenariat s’avère avoir besoin',
    ),
    responsible: ['partnership-coordinator'],
    support: [
      'programme-quality',
      'programme-coordination',
      'team-leaders',
      'area-coordinators',
      'administration-finance',
    ],
    places: ['plan'],
  },
  {
    number: '1.8',
    name: both(
      'Assess with partners, where they work, what they need in finance, assets and staff',
      'Évaluer avec les partenaires, sur place, leurs besoins en finances, biens et personnel',
    ),
    responsible: ['grants'],
    support: ['internal-audit', 'administration-finance'],
    places: ['partners'],
    signs: ['P04.a'],
  },
  {
    number: '1.9',
    name: both(
      'Raise funds together with partners, as a consortium too',
      'Mobiliser des fonds avec les partenaires, aussi en consortium',
    ),
    responsible: ['programme-quality'],
    support: ['programme-coordination', 'partnership-coordinator'],
    places: ['fundraising'],
    signs: ['P04.c'],
  },
  {
    number: '1.10',
    name: both(
      'Take part in regional and international work on partnership (such as ECARMU)',
      'Prendre part au travail régional et international sur le partenariat (comme ECARMU)',
    ),
    responsible: ['partnership-coordinator'],
    support: [],
    places: ['sessions'],
  },
  {
    number: '1.11',
    name: both(
      'Ask partners by scorecard whether the office has changed its ways',
      'Demander aux partenaires, par grille, si le bureau a changé sa manière de faire',
    ),
    responsible: ['partnership-coordinator'],
    support: [],
    places: ['rounds'],
    signs: ['P03.a'],
  },
  {
    number: '2.1',
    name: both(
      'Build learning with partners into the system for knowledge and impact',
      'Intégrer l’apprentissage avec les partenaires au système de connaissances et d’impact',
    ),
    responsible: ['learning-gender', 'team-leaders'],
    support: ['programme-quality', 'programme-coordination'],
    places: ['documents'],
    signs: ['P05.a', 'P05.b'],
  },
  {
    number: '2.2',
    name: both(
      'Strengthen skills for change between women and men, and arrange the organisation accordingly',
      'Renforcer les capacités de changement entre femmes et hommes, et organiser le bureau en conséquence',
    ),
    responsible: ['learning-gender'],
    support: [
      'programme-quality',
      'programme-coordination',
      'partnership-coordinator',
      'team-leaders',
      'administration-finance',
    ],
    places: ['partners'],
  },
  {
    number: '2.3',
    name: both(
      'Keep in one system what our models teach (Abatangamuco, savings groups, SASA!, peace and school clubs)',
      'Garder dans un seul système ce qu’enseignent nos modèles (Abatangamuco, groupes d’épargne, SASA!, clubs de paix et scolaires)',
    ),
    responsible: ['partnership-coordinator'],
    support: ['programme-quality', 'programme-coordination', 'team-leaders'],
    places: ['practices'],
    signs: ['P06.a', 'P06.b'],
  },
  {
    number: '2.4',
    name: both(
      'Draw lessons from themes, models and approaches in sessions with partners',
      'Tirer avec les partenaires les leçons des thèmes, modèles et approches',
    ),
    responsible: ['learning-gender'],
    support: ['programme-quality', 'programme-coordination', 'team-leaders'],
    places: ['sessions', 'practices'],
    signs: ['P06.a', 'P06.b'],
  },
  {
    number: '3.1',
    name: both(
      'Look for companies: social responsibility, products that poor households can afford',
      'Repérer des entreprises\u00a0: responsabilité sociale, produits à la portée des ménages pauvres',
    ),
    responsible: ['savings-adviser'],
    support: ['direction', 'programme-quality', 'partnership-coordinator'],
    places: ['pipeline'],
    signs: ['P07.a'],
  },
  {
    number: '3.2',
    name: both(
      'Talk with companies; write agreements and carry them out',
      'Discuter avec des entreprises\u00a0; écrire des accords et les mettre en œuvre',
    ),
    responsible: ['savings-adviser'],
    support: [
      'direction',
      'programme-quality',
      'partnership-coordinator',
      'programme-coordination',
      'team-leaders',
    ],
    places: ['pipeline', 'mous'],
    signs: ['P08.a'],
  },
  {
    number: '3.3',
    name: both(
      'Visit countries where work with companies is further on, together with companies',
      'Visiter, avec des entreprises, des pays où ce travail est plus avancé',
    ),
    responsible: ['partnership-coordinator'],
    support: ['direction', 'programme-quality', 'programme-coordination', 'team-leaders'],
    places: ['visits', 'practices'],
    signs: ['P07.b'],
  },
  {
    number: '3.4',
    name: both(
      'Link the groups we work for with makers of new products (CNTA value chains, Kazoza Art, improved stoves with PASS)',
      'Relier nos groupes à des créateurs de produits nouveaux (chaînes de valeur CNTA, Kazoza Art, fours améliorés avec PASS)',
    ),
    responsible: ['entrepreneurship'],
    support: [
      'direction',
      'programme-quality',
      'savings-adviser',
      'partnership-coordinator',
      'programme-coordination',
      'team-leaders',
    ],
    places: ['networks'],
  },
  {
    number: '3.5',
    name: both(
      'Look for research institutes whose questions are ours',
      'Repérer des instituts de recherche dont les questions sont les nôtres',
    ),
    responsible: ['partnership-coordinator'],
    support: [
      'direction',
      'programme-quality',
      'learning-gender',
      'programme-coordination',
      'team-leaders',
    ],
    places: ['pipeline'],
    signs: ['P07.a'],
  },
  {
    number: '3.6',
    name: both(
      'Choose research topics together and write agreements',
      'Choisir ensemble des sujets de recherche et écrire des accords',
    ),
    responsible: ['partnership-coordinator'],
    support: [
      'direction',
      'programme-quality',
      'learning-gender',
      'programme-coordination',
      'team-leaders',
    ],
    places: ['pipeline', 'mous'],
    signs: ['P08.a'],
  },
  {
    number: '3.7',
    name: both(
      'Follow new partnerships along the partnership cycle (Global Health Corps, Segal Family Foundation, companies)',
      'Suivre les nouveaux partenariats selon le cycle de partenariat (Global Health Corps, Segal Family Foundation, entreprises)',
    ),
    responsible: ['partnership-coordinator'],
    support: [
      'direction',
      'programme-quality',
      'learning-gender',
      'programme-coordination',
      'team-leaders',
    ],
    places: ['partners'],
  },
  {
    number: '4.1',
    name: both(
      'Help networks of partners by theme into being',
      'Aider à créer des réseaux de partenaires par thème',
    ),
    responsible: ['programme-coordination', 'team-leaders'],
    support: ['direction', 'programme-quality', 'learning-gender'],
    places: ['networks'],
    signs: ['P09.a', 'P09.b'],
  },
  {
    number: '4.2',
    name: both(
      'Strengthen networks: working together, reading policies, advocacy',
      'Renforcer les réseaux\u00a0: travail commun, lecture des politiques, plaidoyer',
    ),
    responsible: ['advocacy'],
    support: ['direction', 'programme-quality', 'programme-coordination', 'team-leaders'],
    places: ['networks'],
    signs: ['P09.b'],
  },
  {
    number: '4.3',
    name: both(
      'Link partners with regional and international networks',
      'Relier les partenaires aux réseaux régionaux et internationaux',
    ),
    responsible: ['advocacy'],
    support: ['direction', 'programme-quality', 'programme-coordination', 'team-leaders'],
    places: ['networks'],
  },
  {
    number: '4.4',
    name: both(
      'Ask government, with networks, for more room for civil society',
      'Demander à l’État, avec les réseaux, plus d’espace pour la société civile',
    ),
    responsible: ['advocacy'],
    support: ['direction', 'programme-quality', 'programme-coordination', 'team-leaders'],
    places: ['networks', 'framework'],
    signs: ['P12.a'],
  },
  {
    number: '5.1',
    name: both(
      'Find and write down success stories of community groups and networks',
      'Trouver et écrire les réussites des groupes et réseaux communautaires',
    ),
    responsible: ['learning-gender', 'team-leaders'],
    support: ['direction', 'programme-quality', 'programme-coordination'],
    places: ['stories'],
    signs: ['P11.a', 'P11.b'],
  },
  {
    number: '5.2',
    name: both(
      'Look at promising groups and help them to last',
      'Examiner les groupes prometteurs et les aider à durer',
    ),
    responsible: ['advocacy'],
    support: [
      'direction',
      'programme-quality',
      'programme-coordination',
      'team-leaders',
      'partnership-coordinator',
    ],
    places: ['initiatives'],
  },
  {
    number: '5.3',
    name: both(
      'Link grass roots and civil society at every level, for advocacy with facts',
      'Relier la base et la société civile à tous les niveaux, pour un plaidoyer fondé sur des faits',
    ),
    responsible: ['advocacy'],
    support: [
      'direction',
      'programme-quality',
      'programme-coordination',
      'team-leaders',
      'partnership-coordinator',
    ],
    places: ['networks'],
  },
]

/** What an activity of the plan lacks here: an office may have taken out a direction or a term. */
export type ActivityFault = { number: string; fault: RecordFault }

/**
 * An activity as a form or a file gives it, in one language; planned, and in no quarter yet.
 * @example typedActivity(shippedActivities[0], 'fr').direction // ['1']
 */
export function typedActivity(
  { number, name, responsible, support, places, signs = [] }: ShippedActivity,
  language: Language,
): TypedRecord {
  return {
    number: [number],
    name: [name[language]],
    direction: [number.split('.')[0] ?? ''],
    quarters: [],
    responsible,
    support,
    status: ['planned'],
    places,
    signs,
  }
}

/**
 * The id of a shipped activity. It is always the same, so that two people who bring the activities in at once bring in one
 * of each.
 */
export function shippedActivityId({ number }: Pick<ShippedActivity, 'number'>): EntryId {
  const [direction = '', place = ''] = number.split('.')
  const last = `${direction.padStart(4, '0')}${place.padStart(4, '0')}`
  const id = parseId<'entry'>(`ac717e00-0000-4000-8000-0000${last}`)
  if (!id) throw new Error(`${number} makes no id`)
  return id
}

const sheetFields = [
  'number',
  'name',
  'direction',
  'quarters',
  'responsible',
  'support',
  'status',
  'places',
  'signs',
]

/** The plan as the register's import takes it, in one language: headings first, several words of a cell parted by `; `. */
export function activitySheet(language: Language): readonly (readonly string[])[] {
  const columns = activities.fields.filter(({ key }) => sheetFields.includes(key))
  return [
    columns.map(({ label }) => label[language]),
    ...shippedActivities.map((activity) => {
      const typed = typedActivity(activity, language)
      return columns.map((field) =>
        (typed[field.key] ?? []).map((value) => wordOf(field, value, language)).join('; '),
      )
    }),
  ]
}

function wordOf(field: Field, value: string, language: Language): string {
  if (field.kind === 'choice' || field.kind === 'several')
    return field.choices.find((one) => one.value === value)?.label[language] ?? value
  if (field.kind === 'terms')
    return shippedTerms[field.list].find(({ code }) => code === value)?.label[language] ?? value
  return value
}
