import type { AttendanceFault, AttendanceField } from '../../src/domain/attendance.ts'
import type { Language } from '../../src/domain/language.ts'

type Words = {
  whenTitle: string
  attendance: {
    title: string
    lead: string
    labels: Record<AttendanceField, string>
    hint: string
    save: string
    faults: Record<AttendanceFault['kind'], string>
    sentence: (people: number, women: number, organisations: number) => string
    notCounted: string
  }
  notes: {
    title: string
    lead: string
    none: string
    add: string
    saved: string
    export: string
    columns: Record<'kind' | 'words' | 'day' | 'by', string>
    file: string
  }
  /** Heads of the lists, where there is one list for each kind. */
  lists: Record<'decision' | 'draft-action' | 'best-practice' | 'challenge' | 'note', string>
  report: { title: string; nothing: string }
  stories: Record<'title' | 'lead' | 'none' | 'named' | 'unnamed' | 'all', string>
}

const en: Words = {
  stories: {
    title: 'Stories to tell',
    lead: 'What changed for people this year, as far as they let it be told. Behind each, the signs of progress it speaks to.',
    none: 'No story of this year may be told yet. Write one down with the people it is about, and ask how it may be told.',
    named: 'with the name',
    unnamed: 'without a name',
    all: 'All success stories',
  },
  whenTitle: 'When and where',
  attendance: {
    title: 'Who was there',
    lead: 'Counts only; nobody is named.',
    labels: {
      women: 'Women',
      men: 'Men',
      organisations: 'Partner organisations present',
    },
    hint: 'Organisations that sent somebody; your own office is not counted.',
    save: 'Save the counts',
    faults: {
      'not-a-count': 'Give a whole number, 0 to 999.',
      nobody: 'More organisations than people were counted.',
    },
    sentence: (people, women, organisations) =>
      `${people} ${people === 1 ? 'person' : 'people'} took part, ${women} of them ${women === 1 ? 'a woman' : 'women'}, from ${organisations} partner ${organisations === 1 ? 'organisation' : 'organisations'}.`,
    notCounted: 'Nobody has counted who was there.',
  },
  notes: {
    title: 'What came of it',
    lead: 'Best practices, remaining challenges and decisions stand in the annual report too, so write no name of a person or a partner. Notes and draft actions stay here.',
    none: 'Nothing has been written down yet. Write it here, or beside the slides while they are shown.',
    add: 'Write something down',
    saved: 'Kept.',
    export: 'Take everything along (CSV)',
    columns: { kind: 'What it is', words: 'Words', day: 'Noted on', by: 'By' },
    file: 'Learning event',
  },
  lists: {
    'best-practice': 'Best practices',
    challenge: 'Remaining challenges',
    decision: 'Decisions',
    'draft-action': 'Draft actions for the joint plan',
    note: 'Notes',
  },
  report: {
    title: 'The learning event',
    nothing: 'Nothing has been written down about a learning event.',
  },
}

const fr: Words = {
  stories: {
    title: 'Récits à raconter',
    lead: 'Ce qui a changé pour des personnes cette année, autant qu’elles le laissent raconter. Derrière chacun, les signes de progrès concernés.',
    none: 'Aucun récit de cette année ne peut encore être raconté. Écrivez-en un avec les personnes concernées, et demandez comment il peut être raconté.',
    named: 'avec le nom',
    unnamed: 'sans nom',
    all: 'Tous les récits de réussite',
  },
  whenTitle: 'Quand et où',
  attendance: {
    title: 'Qui était là',
    lead: 'Des nombres seulement ; personne n’est nommé.',
    labels: {
      women: 'Femmes',
      men: 'Hommes',
      organisations: 'Organisations partenaires présentes',
    },
    hint: 'Les organisations qui ont envoyé quelqu’un ; votre propre bureau ne compte pas.',
    save: 'Enregistrer les nombres',
    faults: {
      'not-a-count': 'Donnez un nombre entier, de 0 à 999.',
      nobody: 'Il y a plus d’organisations que de personnes.',
    },
    sentence: (people, women, organisations) =>
      `${people} personne${people > 1 ? 's ont' : ' a'} participé, dont ${women} femme${women > 1 ? 's' : ''}, de ${organisations} organisation${organisations > 1 ? 's' : ''} partenaire${organisations > 1 ? 's' : ''}.`,
    notCounted: 'Personne n’a compté les participants.',
  },
  notes: {
    title: 'Ce qui en est sorti',
    lead: 'Bonnes pratiques, défis qui restent et décisions figurent aussi dans le rapport annuel : n’écrivez aucun nom de personne ni de partenaire. Les notes et les projets d’action restent ici.',
    none: 'Rien n’a encore été noté. Écrivez ici, ou à côté des diapositives pendant qu’elles sont montrées.',
    add: 'Noter quelque chose',
    saved: 'Enregistré.',
    export: 'Tout emporter (CSV)',
    columns: { kind: 'Ce que c’est', words: 'Texte', day: 'Noté le', by: 'Par' },
    file: 'Atelier d’apprentissage',
  },
  lists: {
    'best-practice': 'Bonnes pratiques',
    challenge: 'Défis qui restent',
    decision: 'Décisions',
    'draft-action': 'Projets d’action pour le plan commun',
    note: 'Notes',
  },
  report: {
    title: 'L’atelier d’apprentissage',
    nothing: 'Rien n’a été noté sur un atelier d’apprentissage.',
  },
}

/** What a learning event leaves: who was there, and what was written down. */
export const eventNotesText: Record<Language, Words> = { en, fr }
