import type { Day } from './calendar.ts'
import { both } from './language.ts'
import { daysOf, fiscalQuarterOf } from './quarter.ts'
import type { Strategy } from './strategy.ts'

const july = 7

/** What an office without a strategy may begin with: five years from the financial year that runs, in words to be changed. */
export function draftStrategy(today: Day): Strategy {
  const { year } = fiscalQuarterOf(today, july)
  return {
    title: both('Partnership strategy', 'Stratégie de partenariat'),
    starts: daysOf({ year, quarter: 1 }, july).first,
    ends: daysOf({ year: year + 4, quarter: 4 }, july).last,
    yearBegins: july,
    aims: both(
      'Our office sets change in motion together with others and tries out what is new. It lends its experience and its name so that organisations of this country grow strong and go on without us.',
      'Notre bureau met le changement en mouvement avec d’autres et essaie ce qui est nouveau. Il prête son expérience et son nom pour que les organisations de ce pays deviennent fortes et continuent sans nous.',
    ),
    directions,
  }
}

const directions: Strategy['directions'] = [
  {
    number: 1,
    title: both(
      'A culture and rules that make partnership work',
      'Une culture et des règles qui rendent le partenariat possible',
    ),
    text: both(
      'What we are used to, our policies and our systems leave room for partners of equal standing. Partners grow by needs they name themselves, and civil society as a whole grows with them.',
      'Nos habitudes, nos politiques et nos systèmes laissent place à des partenaires sur un pied d’égalité. Les partenaires se renforcent selon les besoins qu’ils nomment eux-mêmes, et avec eux toute la société civile.',
    ),
  },
  {
    number: 2,
    title: both('Learning with partners', 'Apprendre avec les partenaires'),
    text: both(
      'Both sides keep and share what they know: to change what holds women and men apart, to bring what works to more people, to speak up with facts, and so that public life is run well.',
      'Les deux côtés gardent et partagent ce qu’ils savent\u00a0: pour changer ce qui sépare femmes et hommes, pour étendre ce qui marche, pour plaider avec des faits, et pour que la vie publique soit bien conduite.',
    ),
  },
  {
    number: 3,
    title: both(
      'Authorities, research and companies as partners',
      'Autorités, recherche et entreprises comme partenaires',
    ),
    text: both(
      'We make more of what links us with public authorities, and find research institutes and companies to work with. What the people we work for need stays protected.',
      'Nous tirons davantage de nos liens avec les autorités publiques, et trouvons des instituts de recherche et des entreprises avec qui travailler. Les intérêts des personnes pour qui nous travaillons restent protégés.',
    ),
  },
  {
    number: 4,
    title: both('Partners with partners', 'Les partenaires entre eux'),
    text: both(
      'Partners work with each other, inside a sector and across sectors. We bring them together, hand over what we began, and need not take part.',
      'Les partenaires travaillent entre eux, dans un secteur et entre secteurs. Nous les réunissons, passons la main, et n’avons pas besoin d’en être.',
    ),
  },
  {
    number: 5,
    title: both('Groups that carry it on', 'Les groupes qui prennent le relais'),
    text: both(
      'Groups that people of our programmes have formed, and networks of such groups, become lasting voices of civil society. We build on what they can do and force nothing on them.',
      'Les groupes formés par des personnes de nos programmes, et les réseaux de ces groupes, deviennent des voix durables de la société civile. Nous partons de leurs forces et n’imposons rien.',
    ),
  },
]
