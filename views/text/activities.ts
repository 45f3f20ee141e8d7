import type { Language } from '../../src/domain/language.ts'

type Words = {
  title: string
  byQuarter: string
  lead: string
  draft: string
  none: string
  noneHere: string
  fileName: string
  bring: (count: number) => string
  bringWords: (count: number) => string
  csv: string
  french: string
  register: string
  caption: string
  activity: string
  status: string
  year: (name: string) => string
  quarter: (quarter: number) => string
  quarterOf: (quarter: number, year: string) => string
  now: string
  planned: string
  notPlanned: string
  /** A cell: which activity, which quarter. */
  cell: (activity: string, quarter: string) => string
  responsible: string
  support: string
  proof: string
  recorded: string
  signs: string
  howTo: string
  key: string
  also: string
  noDirection: string
  count: (count: number) => string
  meanwhile: string
  faults: string
  fault: (number: string, words: string) => string
}

const en: Words = {
  title: 'Activities by quarter',
  byQuarter: 'by quarter',
  lead: 'What the strategy wants to do, direction by direction, over the last quarter of its first financial year and the two years after.',
  draft: 'The quarters come from a draft of the strategy. Save the strategy with its dates first.',
  none: 'No activity has been written down yet. Begin with the activities of a plan, or add your own to the register.',
  noneHere: 'No activity yet.',
  fileName: 'activities',
  bring: (count) =>
    count === 1
      ? 'Bring in the activity of the plan'
      : `Bring in the ${count} activities of the plan`,
  bringWords: (count) =>
    `${count === 1 ? 'One activity' : `${count} activities`} that a strategy like this may begin with, each with who is responsible and who supports. They come without quarters; change whatever is not yours. Activities 1.10 and 1.11 had nobody responsible in the plan they come from; here the partnership coordinator is.`,
  csv: 'Take them along as CSV',
  french: 'for French spreadsheets',
  register: 'All activities in their register',
  caption: 'Activities by quarter',
  activity: 'Activity',
  status: 'Status',
  year: (name) => `Year ${name}`,
  quarter: (quarter) => `Q${quarter}`,
  quarterOf: (quarter, year) => `Q${quarter} ${year}`,
  now: 'now',
  planned: 'planned',
  notPlanned: 'not planned',
  cell: (activity, quarter) => `${activity}, ${quarter}`,
  responsible: 'Responsible:',
  support: 'Support:',
  proof: 'Proof:',
  recorded: 'See:',
  signs: 'Serves:',
  howTo: 'Press a quarter to plan an activity in it, once more to take it out.',
  key: 'A filled square says that something is planned.',
  also: 'Also planned in:',
  noDirection: 'In no direction of the strategy',
  count: (count) => (count === 1 ? '1 activity' : `${count} activities`),
  meanwhile:
    'Somebody else changed this activity at the same moment. Please look, and press again.',
  faults: 'Nothing was brought in. Please correct this first',
  fault: (number, words) => `Activity ${number}: ${words}`,
}

const fr: Words = {
  title: 'Activités par trimestre',
  byQuarter: 'par trimestre',
  lead: 'Ce que la stratégie veut faire, orientation par orientation, sur le dernier trimestre de son premier exercice et les deux exercices suivants.',
  draft:
    'Les trimestres viennent d’une ébauche de la stratégie. Enregistrez d’abord la stratégie avec ses dates.',
  none: 'Aucune activité n’est encore notée. Commencez par les activités d’un plan, ou ajoutez les vôtres au registre.',
  noneHere: 'Pas encore d’activité.',
  fileName: 'activites',
  bring: (count) =>
    count === 1 ? 'Introduire l’activité du plan' : `Introduire les ${count} activités du plan`,
  bringWords: (count) =>
    `${count === 1 ? 'Une activité' : `${count} activités`} par lesquelles une telle stratégie peut commencer, avec qui est responsable et qui appuie. Elles viennent sans trimestre\u00a0; changez tout ce qui n’est pas à vous. Les activités 1.10 et 1.11 n’avaient pas de responsable dans le plan d’où elles viennent\u00a0; ici, c’est la coordination du partenariat.`,
  csv: 'Les emporter en CSV',
  french: 'pour tableurs français',
  register: 'Toutes les activités dans leur registre',
  caption: 'Activités par trimestre',
  activity: 'Activité',
  status: 'État',
  year: (name) => `Exercice ${name}`,
  quarter: (quarter) => `T${quarter}`,
  quarterOf: (quarter, year) => `T${quarter} ${year}`,
  now: 'en cours',
  planned: 'prévue',
  notPlanned: 'pas prévue',
  cell: (activity, quarter) => `${activity}, ${quarter}`,
  responsible: 'Responsable\u00a0:',
  support: 'Appui\u00a0:',
  proof: 'Preuve\u00a0:',
  recorded: 'Voir\u00a0:',
  signs: 'Sert\u00a0:',
  howTo: 'Appuyez sur un trimestre pour y prévoir une activité, encore une fois pour la retirer.',
  key: 'Un carré plein dit que quelque chose est prévu.',
  also: 'Prévue aussi\u00a0:',
  noDirection: 'Dans aucune orientation de la stratégie',
  count: (count) => (count < 2 ? `${count} activité` : `${count} activités`),
  meanwhile:
    'Quelqu’un d’autre a changé cette activité au même moment. Regardez, puis appuyez de nouveau.',
  faults: 'Rien n’a été introduit. À corriger d’abord',
  fault: (number, words) => `Activité ${number}\u00a0: ${words}`,
}

/** The activities of the strategy, quarter by quarter. */
export const activitiesText: Record<Language, Words> = { en, fr }
