import type { Language } from '../../src/domain/language.ts'
import type { Appreciation } from '../../src/domain/results.ts'

type Words = {
  link: string
  title: (year: number) => string
  draft: string
  locked: (at: string) => string
  write: string
  toResults: string
  sections: {
    introduction: string
    participation: string
    headline: string
    commitments: string
    inquiry: string
    plan: string
    reading: string
  }
  moved: string
  remark: string
  receives: string
  inquiry: {
    none: string
    hidden: string
    shown: (part: string) => string
    themes: string
    reach: (part: string) => string
    tooFew: string
    valences: Record<'strength' | 'wish' | 'concern', string>
  }
  plan: string
  form: {
    title: string
    lead: string
    faults: string
    changedSince: string
    upTo: (most: number) => string
    tooLong: (where: string, over: number) => string
    languages: Record<Language, string>
    remarkOn: (section: string) => string
    save: string
    back: string
  }
  lockedTitle: string
  lockedWords: string
}

const en: Words = {
  link: 'Annual report',
  title: (year) => `Annual report ${year}`,
  draft:
    'A draft: its words can be changed until the results are published. The figures are those of the results and never change.',
  locked: (at) => `Locked when the results were published, on ${at}.`,
  write: 'Write the introduction and remarks',
  toResults: 'All statements with their figures',
  sections: {
    introduction: 'Introduction',
    participation: 'Who answered',
    headline: 'Did we get better?',
    commitments: 'The commitments',
    inquiry: 'Appreciative inquiry',
    plan: 'The joint plan',
    reading: 'How to read this report',
  },
  moved: 'Statements that clearly rose or fell, by the grades of the same partners in both years:',
  remark: 'What we say to this',
  receives: '● receives high grades, ◇ one partner decides whether it does',
  inquiry: {
    none: 'No appreciative inquiry was part of this round.',
    hidden: 'Too few partners answered the appreciative inquiry to show anything of it.',
    shown: (part) =>
      `${part} partners value the partnership highly, over all that they appreciate in it`,
    themes: 'What partners spoke of, by how many of them:',
    reach: (part) => `${part} partners`,
    tooFew: 'too few to show',
    valences: { strength: 'strength', wish: 'wish', concern: 'concern' },
  },
  plan: 'No joint plan is on file for this round.',
  form: {
    title: 'Introduction and remarks',
    lead: 'Write in one language or in both; readers see their own, or else the other. An empty field leaves nothing in the report.',
    faults: 'Something is too long',
    changedSince:
      'Somebody else changed the report meanwhile. Your words are below and not kept yet: compare them with the report, then save again.',
    upTo: (most) => `Up to ${most} characters.`,
    tooLong: (where, over) => `${where}: ${over} characters too many.`,
    languages: { en: 'English', fr: 'French' },
    remarkOn: (section) => `Remark: ${section}`,
    save: 'Save',
    back: 'Back to the report',
  },
  lockedTitle: 'This report is locked',
  lockedWords: 'The results of this round are published. Nothing was changed.',
}

const fr: Words = {
  link: 'Rapport annuel',
  title: (year) => `Rapport annuel ${year}`,
  draft:
    'Un projet : ses textes peuvent changer jusqu’à la publication des résultats. Les chiffres sont ceux des résultats et ne changent jamais.',
  locked: (at) => `Verrouillé à la publication des résultats, le ${at}.`,
  write: 'Rédiger l’introduction et les remarques',
  toResults: 'Tous les énoncés avec leurs chiffres',
  sections: {
    introduction: 'Introduction',
    participation: 'Qui a répondu',
    headline: 'Avons-nous progressé ?',
    commitments: 'Les engagements',
    inquiry: 'Démarche appréciative',
    plan: 'Le plan commun',
    reading: 'Comment lire ce rapport',
  },
  moved:
    'Énoncés en nette hausse ou en nette baisse, d’après les notes des mêmes partenaires les deux années :',
  remark: 'Ce que nous en disons',
  receives: '● reçoit des notes élevées, ◇ un seul partenaire fait la différence',
  inquiry: {
    none: 'Ce cycle ne comprenait pas de démarche appréciative.',
    hidden:
      'Trop peu de partenaires ont répondu à la démarche appréciative pour en montrer quoi que ce soit.',
    shown: (part) =>
      `${part} partenaires donnent une haute valeur au partenariat, pour tout ce qu’ils y apprécient`,
    themes: 'Ce dont les partenaires ont parlé, selon leur nombre :',
    reach: (part) => `${part} partenaires`,
    tooFew: 'trop peu pour être montré',
    valences: { strength: 'force', wish: 'vœu', concern: 'préoccupation' },
  },
  plan: 'Aucun plan commun n’est enregistré pour ce cycle.',
  form: {
    title: 'Introduction et remarques',
    lead: 'Écrivez dans une langue ou dans les deux ; chacun lit la sienne, ou à défaut l’autre. Un champ vide ne laisse rien dans le rapport.',
    faults: 'Un texte est trop long',
    changedSince:
      'Quelqu’un d’autre a modifié le rapport entre-temps. Vos textes sont ci-dessous et pas encore enregistrés : comparez-les au rapport, puis enregistrez à nouveau.',
    upTo: (most) => `${most} caractères au plus.`,
    tooLong: (where, over) => `${where} : ${over} caractères de trop.`,
    languages: { en: 'anglais', fr: 'français' },
    remarkOn: (section) => `Remarque : ${section}`,
    save: 'Enregistrer',
    back: 'Retour au rapport',
  },
  lockedTitle: 'Ce rapport est verrouillé',
  lockedWords: 'Les résultats de ce cycle sont publiés. Rien n’a été modifié.',
}

export const reportText: Record<Language, Words> = { en, fr }

/** Whether there is anything to say of a yearly appreciation, and what. */
export function appreciationWords(
  { state }: Pick<Appreciation, 'state'>,
  language: Language,
): string | undefined {
  const { inquiry } = reportText[language]
  if (state === 'shown') return undefined
  return state === 'hidden' ? inquiry.hidden : inquiry.none
}
