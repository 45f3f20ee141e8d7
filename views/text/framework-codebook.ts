import type { Meanings } from '../../src/domain/codebook.ts'
import { type Framework, signsOf } from '../../src/domain/framework/framework-file.ts'
import type { FrameworkColumn } from '../../src/domain/framework/framework-table.ts'
import { type Bilingual, both } from '../../src/domain/language.ts'
import { signStates } from '../../src/domain/sign-state.ts'
import { frameworkText } from './framework.ts'

/** What the columns of the framework's export mean, and what the codes in them mean. */
export function frameworkMeanings(framework: Framework): Meanings<FrameworkColumn> {
  const states = Object.fromEntries(
    signStates.map((state): [string, Bilingual] => [
      state,
      both(frameworkText.en.states[state], frameworkText.fr.states[state]),
    ]),
  )
  const indicators = framework.indicators.map(({ code, title }) => [code, title] as const)
  const signs = signsOf(framework).map(({ sign }) => [sign.code, sign.text] as const)
  return {
    columns,
    codes: {
      indicator: Object.fromEntries(indicators),
      sign: Object.fromEntries(signs),
      state: states,
      computed: states,
      stated: states,
    },
  }
}

const columns: Readonly<Record<FrameworkColumn, Bilingual>> = {
  year: both('Calendar year', 'Année civile'),
  indicator: both('Indicator of the framework', 'Indicateur du cadre'),
  sign: both('Sign of progress', 'Signe de progrès'),
  state: both(
    'Where the sign stands: by its figure, or as stated where there is none',
    'Où en est le signe : d’après son chiffre, ou tel que déclaré s’il n’y en a pas',
  ),
  computed: both('Where it stands by its figure', 'Où il en est d’après son chiffre'),
  stated: both('Where somebody stated that it stands', 'Où quelqu’un a déclaré qu’il en est'),
  figure: both(
    'What is counted; for reports the median',
    'Ce qui est compté ; pour les rapports, la médiane',
  ),
  of: both('Out of how many', 'Sur combien'),
  before: both('The same in the year before', 'De même l’année d’avant'),
  word: both(
    'Word of the sign test on the same partners',
    'Mot du test des signes sur les mêmes partenaires',
  ),
  target: both(
    'Target of the year: a number, or whole per cents of a part',
    'Cible de l’année : un nombre, ou un pourcentage entier',
  ),
  due: both(
    'Day by which the indicator was to be reached',
    'Jour avant lequel l’indicateur était à atteindre',
  ),
  statement: both(
    'What was stated, in the words of whoever stated it',
    'Ce qui a été déclaré, avec les mots de son auteur',
  ),
}
