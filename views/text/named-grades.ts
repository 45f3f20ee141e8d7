import type { Language } from '../../src/domain/language.ts'

type Words = {
  title: string
  lead: string
  statement: string
  csv: string
  file: string
  without: Readonly<Record<'dk' | 'na' | 'blank', string>>
}

const en: Words = {
  title: 'Grades by organisation',
  lead: 'This round is an open dialogue: partners read before the first question that their grades are shown with their names. They stand here and in this file, and nowhere else.',
  statement: 'Statement',
  csv: 'Grades by organisation as CSV',
  file: 'Grades by organisation',
  without: { dk: 'does not know', na: 'does not apply', blank: '–' },
}

const fr: Words = {
  title: 'Notes par organisation',
  lead: 'Ce cycle est un dialogue ouvert\u00a0: les partenaires ont lu avant la première question que leurs notes sont montrées avec leur nom. Elles figurent ici et dans ce fichier, et nulle part ailleurs.',
  statement: 'Énoncé',
  csv: 'Notes par organisation en CSV',
  file: 'Notes par organisation',
  without: { dk: 'ne sait pas', na: 'ne s’applique pas', blank: '–' },
}

export const namedGradesText: Record<Language, Words> = { en, fr }
