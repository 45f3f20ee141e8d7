import type { Language } from '../../src/domain/language.ts'
import type { NoChangeFault } from '../../src/domain/no-change.ts'
import { inEveryLanguage } from './catalogue.ts'

/** Before the reason, as partners and staff read it. */
export const noChangeTold = inEveryLanguage(
  {
    en: { title: 'What will not change, and why', because: 'This will not change, because:' },
    fr: {
      title: 'Ce qui ne changera pas, et pourquoi',
      because: 'Cela ne changera pas, parce que :',
    },
  },
  { rn: {} },
)

type Words = {
  title: string
  link: string
  lead: string
  none: string
  noneShown: string
  statement: string
  reason: string
  change: string
  say: string
  /** On the page of one statement. */
  formTitle: string
  formLead: string
  languages: Record<Language, string>
  upTo: (most: number) => string
  save: string
  takeBack: string
  back: string
  changedSince: string
  faultTitle: string
  faults: Record<NoChangeFault['kind'], string>
}

const en: Words = {
  title: 'What will not change, and why',
  link: 'What will not change, and why',
  lead: 'Not everything can change, and an honest no is an answer, too. What you write here stands beside the statement on every partner’s page, in the results and in the plan, at once if the results are shared.',
  none: 'Nothing is said yet. Choose a statement below.',
  noneShown: 'This round has no statements.',
  statement: 'Statement',
  reason: 'Why it will not change',
  change: 'Change',
  say: 'Say why this will not change',
  formTitle: 'This will not change',
  formLead: 'Write in one language or in both. Say who decides, and what you can do instead.',
  languages: { en: 'Because (in English)', fr: 'Because (in French)' },
  upTo: (most) => `Up to ${most} characters.`,
  save: 'Save',
  takeBack: 'Take it back',
  back: 'Back to the list',
  changedSince:
    'Somebody else has written here meanwhile. What you typed stands below; save again to keep it instead.',
  faultTitle: 'Something is missing or wrong',
  faults: { missing: 'Give the reason in at least one language.', 'too-long': 'This is too long.' },
}

const fr: Words = {
  title: 'Ce qui ne changera pas, et pourquoi',
  link: 'Ce qui ne changera pas, et pourquoi',
  lead: 'Tout ne peut pas changer, et un non honnête est aussi une réponse. Ce que vous écrivez ici figure à côté de l’énoncé sur la page de chaque partenaire, dans les résultats et dans le plan, tout de suite si les résultats sont partagés.',
  none: 'Rien n’est encore dit. Choisissez un énoncé ci-dessous.',
  noneShown: 'Ce cycle n’a pas d’énoncés.',
  statement: 'Énoncé',
  reason: 'Pourquoi cela ne changera pas',
  change: 'Modifier',
  say: 'Dire pourquoi cela ne changera pas',
  formTitle: 'Cela ne changera pas',
  formLead:
    'Écrivez dans une langue ou dans les deux. Dites qui décide, et ce que vous pouvez faire à la place.',
  languages: { en: 'Parce que (en anglais)', fr: 'Parce que (en français)' },
  upTo: (most) => `Jusqu’à ${most} caractères.`,
  save: 'Enregistrer',
  takeBack: 'Le retirer',
  back: 'Retour à la liste',
  changedSince:
    'Quelqu’un d’autre a écrit ici entre-temps. Votre saisie figure ci-dessous ; enregistrez encore pour la garder à la place.',
  faultTitle: 'Il manque quelque chose ou il y a une erreur',
  faults: { missing: 'Donnez la raison dans au moins une langue.', 'too-long': 'C’est trop long.' },
}

/** How the office says what will not change. */
export const noChangeText: Record<Language, Words> = { en, fr }
