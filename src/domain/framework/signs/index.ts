import type { FrameworkFacts } from '../facts.ts'
import type { Computed } from '../figure.ts'
import { feedbackOnReports, principledAgreements } from './agreements.ts'
import { capacities, funds, responsibility, space } from './capacity.ts'
import { knowledgeSystems, manuals, staffManuals, toolkits } from './documents.ts'
import { activeThemes } from './networks.ts'
import { builtPartnerships, possiblePartners } from './new-partners.ts'
import { confirmedPractices, lessonsOfOthers } from './practices.ts'
import { appreciation, bothSayItWorks, goodNetworks, highGrades } from './published.ts'
import { jobDescriptions, keyPositions, staffSum } from './staff.ts'
import { foundStories, storiesOfTheYear } from './stories.ts'

/** How each sign of the framework is computed, by its code; a sign without a line here is stated only. */
export const computedSigns: Readonly<Record<string, (facts: FrameworkFacts) => Computed>> = {
  'P01.a': manuals,
  'P01.b': principledAgreements,
  'P02.a': staffManuals,
  'P02.b': keyPositions,
  'P02.c': jobDescriptions,
  'P02.d': staffSum('staff-improved'),
  'P03.a': highGrades,
  'P03.b': appreciation,
  'P04.a': capacities,
  'P04.b': feedbackOnReports,
  'P04.c': funds,
  'P04.d': responsibility,
  'P05.a': knowledgeSystems,
  'P05.b': staffSum('knowledge-users'),
  'P06.a': confirmedPractices('partner-to-office'),
  'P06.b': confirmedPractices('office-to-partner'),
  'P07.a': possiblePartners,
  'P07.b': lessonsOfOthers,
  'P08.a': builtPartnerships,
  'P08.b': bothSayItWorks,
  'P09.a': goodNetworks,
  'P09.b': activeThemes,
  'P10.a': toolkits,
  'P11.a': foundStories,
  'P11.b': storiesOfTheYear,
  'P12.a': space,
}
