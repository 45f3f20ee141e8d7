import type { Language } from '../../src/domain/language.ts'
import type { ShownIndicator } from '../../src/domain/results.ts'
import type { ScorecardOrder } from '../../src/domain/scorecard-order.ts'

type Same = { up: number; same: number; down: number }

type Words = {
  title: (year: number) => string
  gotBetter: string
  participation: (facts: { sent: number; invited: number; share: string }) => string
  declined: (count: number) => string
  late: (count: number) => string
  participationTitle: string
  silence: (silent: number) => string
  couldNotSay: string
  lowTitle: string
  low: string
  contents: string
  commitment: string
  averageShare: string
  averageHelp: string
  highCount: string
  otherQuestions: string
  seeTrend: string
  seeTrends: string
  present: string
  finding: {
    before: (part: string, year: number) => string
    hidden: string
    none: string
  }
  bars: string
  threeBars: readonly string[]
  fiveBars: readonly string[]
  facts: {
    high: string
    range: string
    median: string
    before: (year: number) => string
    beforeHidden: string
    change: string
    unsaid: string
    status: string
    unheard: string
    self: string
    priorities: string
  }
  unheard: (facts: { silent: number; least: number; most: number; all: number }) => string
  views: {
    title: string
    sentence: (graded: number, blind: number, strong: number) => string
    blindSpots: string
    hiddenStrengths: string
    own: string
    median: string
    high: string
  }
  orders: {
    title: string
    links: Record<ScorecardOrder, string>
    titles: Record<Exclude<ScorecardOrder, 'asked'>, string>
  }
  comments: { title: string; none: string }
  moreFigures: string
  firstYear: string
  same: (since: number, change: Same) => string
  unsaid: (dontKnow: number, notApplicable: number) => string
  signals: Record<NonNullable<ShownIndicator['signal']>, string>
  votes: (count: number) => string
  groupsTitle: string
  groupsCaption: (k: number) => string
  statement: string
  total: string
  whyFew: string
  whyComplement: string
  notShown: {
    title: string
    nothing: string
    rule: (k: number) => string
    statements: string
    ungraded: string
    groups: string
    empty: string
    complement: string
  }
  series: { new: string; changed: string; retired: string; hidden: string }
  reading: {
    title: string
    chance: (count: number, expected: string) => string
    high: (parts: number, whole: number) => string
    fragile: string
    range: string
    verdicts: string
  }
}

const en: Words = {
  title: (year) => `Results ${year}`,
  gotBetter: 'Did we get better?',
  participation: ({ sent, invited, share }) =>
    `${sent} of ${invited} invited partners answered (${share}).`,
  declined: (count) => (count === 1 ? '1 declined.' : `${count} declined.`),
  late: (count) =>
    `${count === 1 ? '1 came late and is' : `${count} came late and are`} in no figure.`,
  participationTitle: 'Who answered',
  silence: (silent) =>
    `What the other ${silent === 1 ? 'one thinks' : `${silent} think`} is not known; under each statement stands how far ${silent === 1 ? 'that grade' : 'their grades'} could move the figure.`,
  couldNotSay: 'Many of those who answered could not say anything on these statements:',
  lowTitle: 'Fewer than half answered',
  low: 'Read the levels with care: those who did not answer may see it differently. No change is judged this time.',
  contents: 'The commitments at a glance',
  commitment: 'Commitment',
  averageShare: 'Average share of high grades',
  averageHelp:
    'The average is shown only where every statement of the commitment can be shown. It has no range, since one partner’s answers go together.',
  highCount: 'Statements with high grades',
  otherQuestions: 'Other questions',
  seeTrend: 'Over the years',
  seeTrends: 'See the trends over all rounds',
  present: 'Present the results',
  finding: {
    before: (part, year) => `${part} in ${year}`,
    hidden: 'too few partners graded it to show anything',
    none: 'no partner graded it',
  },
  bars: 'Partners by grade',
  threeBars: ['1–2 poor', '3 fair', '4–5 good'],
  fiveBars: ['1 very poor', '2 poor', '3 fair', '4 good', '5 very good'],
  facts: {
    high: 'High grades (4 or 5)',
    range: 'Indicative range',
    median: 'Median grade',
    before: (year) => `In ${year}`,
    beforeHidden: 'too few to show',
    change: 'Change',
    unsaid: 'Without a grade',
    status: 'Status',
    unheard: 'If all had graded it',
    self: 'Our own grade',
    priorities: 'Work on it first',
  },
  unheard: ({ silent, least, most, all }) =>
    `between ${least} and ${most} of ${all} (${silent} ${silent === 1 ? 'partner' : 'partners'} gave no grade)`,
  views: {
    title: 'How we see ourselves, how partners see us',
    sentence: (graded, blind, strong) =>
      `Our team graded ${graded} ${graded === 1 ? 'statement' : 'statements'} before it saw any result. ${blind === 0 ? 'None is a blind spot' : `${blind} ${blind === 1 ? 'is a blind spot' : 'are blind spots'}`}, ${strong === 0 ? 'none a hidden strength' : `${strong} ${strong === 1 ? 'a hidden strength' : 'hidden strengths'}`}.`,
    blindSpots: 'Blind spots: we give ourselves 4 or 5, and fewer than half of the partners do',
    hiddenStrengths: 'Hidden strengths: we give ourselves 3 or less, and partners give high grades',
    own: 'Our own grade',
    median: 'Partners’ median',
    high: 'Partners with a high grade',
  },
  orders: {
    title: 'Order of the statements',
    links: {
      asked: 'By commitment',
      gap: 'Widest gap first',
      change: 'What changed first',
      priority: 'Most urgent first',
    },
    titles: {
      gap: 'All statements, the widest gap between both views first',
      change: 'All statements, clear falls and rises first',
      priority: 'All statements, those most partners would work on first',
    },
  },
  comments: {
    title: 'What partners wrote',
    none: 'No comments stand here yet. Two readers take out whatever would name a person or an organisation; what remains, and may be shown, then appears under each section.',
  },
  moreFigures: 'More figures',
  firstYear: 'first year, nothing to compare with',
  same: (since, { up, same, down }) =>
    `of the ${up + same + down} partners that graded it in ${since} too, ${up} grade it higher, ${same} the same, ${down} lower`,
  unsaid: (dontKnow, notApplicable) =>
    `${dontKnow} cannot say, to ${notApplicable} it does not apply`,
  signals: {
    'blind-spot': 'blind spot: we see ourselves much better than partners do',
    'hidden-strength': 'hidden strength: partners see us better than we do',
  },
  votes: (count) => (count === 1 ? '1 partner' : `${count} partners`),
  groupsTitle: 'By group',
  groupsCaption: (k) =>
    `How many partners of each group give a high grade. A group’s cell needs ${k} partners, and so does what could be had by subtraction.`,
  statement: 'Statement',
  total: 'All',
  whyFew: 'too few to show',
  whyComplement: 'hidden to protect another group',
  notShown: {
    title: 'What is not shown, and why',
    nothing: 'Everything that was asked can be shown.',
    rule: (k) =>
      `Nothing is published about fewer than ${k} organisations. Organisations that shared their grades by name do not count towards the ${k}, because we know them already.`,
    statements: 'Statements too few partners graded:',
    ungraded: 'Statements no partner graded:',
    groups: 'Groups of which nothing can be shown:',
    empty: 'Groups from which nobody was invited:',
    complement:
      'Some cells of larger groups are hidden too: with them, a small group’s answers could be had by subtraction.',
  },
  series: {
    new: 'New this year, so not in the comparison:',
    changed: 'Reworded, so not in the comparison:',
    retired: 'No longer asked:',
    hidden: 'Not shown in one of the two years, so not in the comparison:',
  },
  reading: {
    title: 'How to read this',
    chance: (count, expected) =>
      `Chance also says “clearly”: if nothing at all had changed, up to ${expected} of the ${count} statements compared would be expected to say so.`,
    high: (parts, whole) =>
      `A statement receives high grades when at least ${parts} in ${whole} of the partners that grade it give it 4 or 5.`,
    fragile:
      '◇ One partner decides: with one high grade more or one less, the statement would stand on the other side of that line.',
    range:
      'The indicative range says how far the share could lie from the figure with so few partners.',
    verdicts:
      '“Clearly” and “may have” come from the same partners’ grades in both years, not from the difference of the two shares.',
  },
}

const fr: Words = {
  title: (year) => `Résultats ${year}`,
  gotBetter: 'Avons-nous progressé ?',
  participation: ({ sent, invited, share }) =>
    `${sent} partenaire${sent > 1 ? 's' : ''} sur ${invited} invité${invited > 1 ? 's' : ''} ${sent > 1 ? 'ont' : 'a'} répondu (${share}).`,
  declined: (count) => (count > 1 ? `${count} ont décliné.` : `${count} a décliné.`),
  late: (count) =>
    count > 1
      ? `${count} réponses sont arrivées en retard et n’entrent dans aucun chiffre.`
      : `${count} réponse est arrivée en retard et n’entre dans aucun chiffre.`,
  participationTitle: 'Qui a répondu',
  silence: (silent) =>
    silent === 1
      ? 'Ce que pense l’autre n’est pas connu ; sous chaque énoncé, on lit de combien sa note pourrait déplacer le chiffre.'
      : `Ce que pensent les ${silent} autres n’est pas connu ; sous chaque énoncé, on lit de combien leurs notes pourraient déplacer le chiffre.`,
  couldNotSay: 'Beaucoup de ceux qui ont répondu n’ont pas pu se prononcer sur ces énoncés :',
  lowTitle: 'Moins de la moitié ont répondu',
  low: 'Lisez les niveaux avec prudence : ceux qui n’ont pas répondu voient peut-être les choses autrement. Aucun changement n’est jugé cette fois.',
  contents: 'Les engagements en un coup d’œil',
  commitment: 'Engagement',
  averageShare: 'Part moyenne de notes élevées',
  averageHelp:
    'La moyenne n’est montrée que si chaque énoncé de l’engagement peut l’être. Elle n’a pas de fourchette, car les réponses d’un partenaire vont ensemble.',
  highCount: 'Énoncés aux notes élevées',
  otherQuestions: 'Autres questions',
  seeTrend: 'Au fil des années',
  seeTrends: 'Voir les tendances sur tous les cycles',
  present: 'Présenter les résultats',
  finding: {
    before: (part, year) => `${part} en ${year}`,
    hidden: 'trop peu de partenaires l’ont noté pour montrer quoi que ce soit',
    none: 'aucun partenaire ne l’a noté',
  },
  bars: 'Partenaires par note',
  threeBars: ['1–2 insuffisant', '3 moyen', '4–5 bon'],
  fiveBars: ['1 très insuffisant', '2 insuffisant', '3 moyen', '4 bon', '5 très bon'],
  facts: {
    high: 'Notes élevées (4 ou 5)',
    range: 'Fourchette indicative',
    median: 'Note médiane',
    before: (year) => `En ${year}`,
    beforeHidden: 'trop peu pour être montré',
    change: 'Évolution',
    unsaid: 'Sans note',
    status: 'Statut',
    unheard: 'Si tous l’avaient noté',
    self: 'Notre propre note',
    priorities: 'À travailler d’abord',
  },
  unheard: ({ silent, least, most, all }) =>
    `entre ${least} et ${most} sur ${all} (${silent} partenaire${silent > 1 ? 's n’ont' : ' n’a'} pas donné de note)`,
  views: {
    title: 'Comment nous nous voyons, comment les partenaires nous voient',
    sentence: (graded, blind, strong) =>
      `Notre équipe a noté ${graded} énoncé${graded > 1 ? 's' : ''} avant de voir le moindre résultat. ${blind === 0 ? 'Aucun n’est un angle mort' : `${blind} ${blind > 1 ? 'sont des angles morts' : 'est un angle mort'}`}, ${strong === 0 ? 'aucun une force cachée' : `${strong} ${strong > 1 ? 'des forces cachées' : 'une force cachée'}`}.`,
    blindSpots:
      'Angles morts : nous nous donnons 4 ou 5, et moins de la moitié des partenaires le font',
    hiddenStrengths:
      'Forces cachées : nous nous donnons 3 ou moins, et les partenaires donnent des notes élevées',
    own: 'Notre propre note',
    median: 'Médiane des partenaires',
    high: 'Partenaires donnant une note élevée',
  },
  orders: {
    title: 'Ordre des énoncés',
    links: {
      asked: 'Par engagement',
      gap: 'Plus grand écart d’abord',
      change: 'Ce qui a changé d’abord',
      priority: 'Le plus urgent d’abord',
    },
    titles: {
      gap: 'Tous les énoncés, le plus grand écart entre les deux regards d’abord',
      change: 'Tous les énoncés, nettes baisses et nettes hausses d’abord',
      priority: 'Tous les énoncés, ceux que le plus de partenaires travailleraient d’abord',
    },
  },
  comments: {
    title: 'Ce que les partenaires ont écrit',
    none: 'Pas encore de commentaires ici. Deux personnes en retirent ce qui nommerait une personne ou une organisation ; le reste, s’il peut être montré, paraît ensuite sous chaque partie.',
  },
  moreFigures: 'Plus de chiffres',
  firstYear: 'première année, rien à comparer',
  same: (since, { up, same, down }) =>
    `sur les ${up + same + down} partenaires qui l’ont aussi noté en ${since}, ${up} ${up > 1 ? 'donnent' : 'donne'} une note plus haute, ${same} la même, ${down} une note plus basse`,
  unsaid: (dontKnow, notApplicable) =>
    `${dontKnow} ne ${dontKnow > 1 ? 'savent' : 'sait'} pas, ${notApplicable} sans objet`,
  signals: {
    'blind-spot': 'angle mort : nous nous voyons bien mieux que ne nous voient les partenaires',
    'hidden-strength': 'force cachée : les partenaires nous voient mieux que nous-mêmes',
  },
  votes: (count) => `${count} partenaire${count > 1 ? 's' : ''}`,
  groupsTitle: 'Par groupe',
  groupsCaption: (k) =>
    `Combien de partenaires de chaque groupe donnent une note élevée. Une case demande ${k} partenaires, et ce qu’on obtiendrait par soustraction aussi.`,
  statement: 'Énoncé',
  total: 'Ensemble',
  whyFew: 'trop peu pour être montré',
  whyComplement: 'caché pour protéger un autre groupe',
  notShown: {
    title: 'Ce qui n’est pas montré, et pourquoi',
    nothing: 'Tout ce qui a été demandé peut être montré.',
    rule: (k) =>
      `Rien n’est publié sur moins de ${k} organisations. Celles qui ont partagé leurs notes avec leur nom ne comptent pas parmi ces ${k}, car nous les connaissons déjà.`,
    statements: 'Énoncés que trop peu de partenaires ont notés :',
    ungraded: 'Énoncés qu’aucun partenaire n’a notés :',
    groups: 'Groupes dont rien ne peut être montré :',
    empty: 'Groupes dont personne n’était invité :',
    complement:
      'Des cases de groupes plus grands sont cachées aussi : avec elles, on obtiendrait par soustraction les réponses d’un petit groupe.',
  },
  series: {
    new: 'Nouveaux cette année, donc hors comparaison :',
    changed: 'Reformulés, donc hors comparaison :',
    retired: 'Plus posés :',
    hidden: 'Non montrés l’une des deux années, donc hors comparaison :',
  },
  reading: {
    title: 'Comment lire cette page',
    chance: (count, expected) =>
      `Le hasard aussi dit « nette » : si rien n’avait changé, on s’attendrait à ce que jusqu’à ${expected} des ${count} énoncés comparés le disent.`,
    high: (parts, whole) =>
      `Un énoncé reçoit des notes élevées quand au moins ${parts} partenaires sur ${whole}, parmi ceux qui le notent, lui donnent 4 ou 5.`,
    fragile:
      '◇ Un seul partenaire fait la différence : avec une note élevée de plus ou de moins, l’énoncé passerait de l’autre côté de cette limite.',
    range:
      'La fourchette indicative dit de combien la part pourrait s’écarter du chiffre avec si peu de partenaires.',
    verdicts:
      '« Nette » et « possible » viennent des notes des mêmes partenaires les deux années, et non de la différence des deux parts.',
  },
}

export const resultsText: Record<Language, Words> = { en, fr }
