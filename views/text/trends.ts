import type { Language } from '../../src/domain/language.ts'

type Step = { size: number; before: number; now: number; since: number; year: number }

type Words = {
  title: string
  emptyTitle: string
  empty: string
  /** For those who read results only once they are shared or published. */
  emptyForReadersTitle: string
  emptyForReaders: string
  toRounds: string
  chart: {
    headlineTitle: (step: Step) => string
    headlineFirst: (year: number) => string
    headlineNone: (since: number, year: number) => string
    headlinePoint: (year: number, count: string, pair: string) => readonly string[]
    pair: (since: number, year: number) => string
    commitmentFinding: (share: string, year: string) => string
    commitmentHidden: string
    headlineMoved: (rose: number, fell: number) => string
    commitmentBefore: (share: string, year: string) => string
    commitmentMoved: (rose: number, fell: number) => string
    average: string
    range: (range: string) => string
    reworded: string
    otherSet: string
    noFigures: string
    note: string
    commitmentNote: string
    headlineNote: string
  }
  table: {
    caption: string
    round: string
    high: string
    range: string
    median: string
    status: string
    change: string
    compared: string
    alike: string
    before: string
    now: string
    rose: string
    fell: string
    apart: string
    average: string
    statement: string
    series: string
    appreciated: string
    firstYear: string
    statementsCaption: string
  }
  apart: { new: string; changed: string; hidden: string; retired: string }
  /** The ways into the trends. */
  views: {
    label: string
    all: string
    headline: string
    appreciation: string
    themes: string
  }
  overview: {
    intro: string
    seeChart: string
    numbers: (of: string) => string
    statements: string
  }
  appreciation: {
    title: string
    level: (high: number, n: number) => string
    hidden: string
    nobody: string
    neverAsked: string
    emptyTitle: string
    empty: string
    note: string
  }
  themes: {
    title: string
    intro: string
    valences: Record<'strength' | 'wish' | 'concern', string>
    theme: string
    reach: (organisations: number, of: number) => string
    unnamed: string
    tooFew: string
    /** In the cell of a round that does not have the theme. */
    absent: string
    emptyTitle: string
    empty: string
    caption: string
  }
  comparable: {
    title: (since: number, year: number, size: number) => string
    none: string
  }
  wordings: { title: string; from: (year: string) => string }
  files: {
    title: string
    png: string
    svg: string
    sheet: string
    source: (office: string, years: string) => string
  }
  newTitle: string
  retiredTitle: string
  response: (year: string, sent: number, invited: number) => string
  leftOut: (years: string) => string
  lowTitle: string
  low: string
  key: {
    title: string
    high: string
    fragile: string
    hollow: string
    gap: string
    break: string
  }
}

const en: Words = {
  title: 'Trends',
  emptyTitle: 'No round has results yet',
  empty:
    'Trends begin when the first round has closed and its results are computed. Until then nothing is shown, not even an average.',
  emptyForReadersTitle: 'No results to read yet',
  emptyForReaders:
    'Trends can be read here as soon as the results of a round are open to you: partners receive them first, then they are shared and published.',
  toRounds: 'Go to the rounds',
  chart: {
    headlineTitle: ({ size, before, now, since, year }) =>
      `${now} of ${size} statements asked alike receive${now === 1 ? 's' : ''} high grades in ${year}, ${before} in ${since}`,
    headlineFirst: (year) => `${year} is the first year: levels only, nothing to compare with yet`,
    headlineNone: (since, year) =>
      `No statement was asked alike, and can be shown, in both ${since} and ${year}`,
    headlinePoint: (year, count, pair) => [`${year}`, `high grades: ${count} statements`, pair],
    pair: (since, year) => `compared: ${since} and ${year}`,
    headlineMoved: (rose, fell) => `; ${rose} clearly rose, ${fell} clearly fell`,
    commitmentFinding: (share, year) => `on average ${share} of partners grade it good in ${year}`,
    commitmentHidden: 'no average to show for the latest round',
    commitmentBefore: (share, year) => `, ${share} in ${year}`,
    commitmentMoved: (rose, fell) =>
      `; ${rose} of its statements clearly rose, ${fell} clearly fell`,
    average: 'Average',
    range: (range) => `indicative range ${range}`,
    reworded: 'reworded',
    otherSet: 'other statements',
    noFigures: 'too few',
    note: 'Vertical lines show the indicative range; where the point is hollow, one partner decides. A line stops where there is no figure or the wording changed; nothing is drawn across.',
    commitmentNote:
      'The thick line is the average of the commitment’s statements, the thin ones are the statements, with their numbers in the tables below. The average breaks where statements came, went or were reworded.',
    headlineNote:
      'Each line joins two rounds and counts only the statements that were asked alike, and could be shown, in both.',
  },
  table: {
    caption: 'The same numbers as a table',
    round: 'Round',
    high: 'High grades',
    range: 'Indicative range',
    median: 'Median',
    status: 'Status',
    change: 'Change',
    compared: 'Compared',
    alike: 'Asked alike',
    before: 'High grades before',
    now: 'High grades then',
    rose: 'Clearly rose',
    fell: 'Clearly fell',
    apart: 'Outside the comparison',
    average: 'Average share of high grades',
    statement: 'Statement',
    series: 'Series',
    appreciated: 'Appreciate it highly',
    firstYear: 'first year',
    statementsCaption:
      'How many partners give a high grade (4 or 5), the indicative range, and the change',
  },
  apart: { new: 'new', changed: 'reworded', hidden: 'too few to show', retired: 'no longer asked' },
  views: {
    label: 'Trends',
    all: 'All statements',
    headline: 'Did we get better?',
    appreciation: 'Appreciation',
    themes: 'Themes',
  },
  overview: {
    intro:
      'Every small chart has the same scale, from none of the partners at the bottom to all of them at the top. Choose a statement to see it large, with its ranges.',
    seeChart: 'The commitment as one chart',
    numbers: (of) => `Numbers: ${of}`,
    statements: 'Its statements',
  },
  appreciation: {
    title: 'Yearly appreciation',
    level: (high, n) => `${high} of ${n} partners appreciate the partnership highly`,
    hidden: 'too few partners answered the latest time to show anything',
    nobody: 'no partner answered it the latest time',
    neverAsked: 'not asked yet',
    emptyTitle: 'No round has asked for the yearly appreciation yet',
    empty:
      'It comes with the appreciative inquiry: three graded questions on the value of the partnership, the energy it gives, and whether partners would choose it again. Tick the appreciative inquiry when you prepare a round.',
    note: 'A partner appreciates the partnership highly when the middle of its three grades is 4 or more. Vertical lines show the indicative range; nothing is drawn across years without a figure.',
  },
  themes: {
    title: 'Themes',
    intro:
      'How many of the organisations that told of strengths or wishes speak of each theme. An organisation counts once, however much it writes. A theme that too few speak of is not named in that round. All charts have the same scale.',
    valences: { strength: 'Strengths', wish: 'Wishes', concern: 'Concerns' },
    theme: 'Theme',
    reach: (organisations, of) =>
      `${organisations} of ${of} organisations ${organisations === 1 ? 'speaks' : 'speak'} of it`,
    unnamed: 'not named in the latest round',
    tooFew: 'too few organisations to show',
    absent: 'not named in this round',
    emptyTitle: 'No round has themes yet',
    empty:
      'Themes come from the open answers of the appreciative inquiry, once two reviewers have marked them and the results are shared. Until then there is nothing to count.',
    caption: 'How many organisations speak of each theme',
  },
  comparable: {
    title: (since, year, size) =>
      `The ${size} statement${size === 1 ? '' : 's'} compared in ${since} and ${year}`,
    none: 'No statement could be compared.',
  },
  wordings: { title: 'How it was worded', from: (year) => `From ${year}` },
  files: {
    title: 'Take this chart with you',
    png: 'Picture (PNG)',
    svg: 'Drawing (SVG)',
    sheet: 'All small charts on one sheet',
    source: (office, years) =>
      `Source: ${office}, what its partner organisations answered, ${years}. One organisation is one voice.`,
  },
  newTitle: 'New: these series start in the latest round',
  retiredTitle: 'No longer asked: these series have ended',
  response: (year, sent, invited) => `${year}: ${sent} of ${invited} answered`,
  leftOut: (years) => `Rounds held under another promise to partners are not mixed in: ${years}.`,
  lowTitle: 'Fewer than half answered in some rounds',
  low: 'Read their levels with care; changes to and from them are not judged:',
  key: {
    title: 'Signs in the charts and tables',
    high: '● receives high grades: two thirds of partners or more',
    fragile: '◇ one partner decides whether it does',
    hollow: 'a hollow point in a chart: the same as ◇',
    gap: '× in the small charts: too few to show that year',
    break: '┊ reworded: another series starts, and nothing is drawn across',
  },
}

const fr: Words = {
  title: 'Tendances',
  emptyTitle: 'Aucun cycle n’a encore de résultats',
  empty:
    'Les tendances commencent quand le premier cycle est clos et ses résultats calculés. D’ici là rien n’est montré, pas même une moyenne.',
  emptyForReadersTitle: 'Pas encore de résultats à lire',
  emptyForReaders:
    'Les tendances se lisent ici dès que les résultats d’un cycle vous sont ouverts : d’abord les partenaires les reçoivent, puis ils sont partagés et publiés.',
  toRounds: 'Aller aux cycles',
  chart: {
    headlineTitle: ({ size, before, now, since, year }) =>
      `${now} énoncé${now > 1 ? 's' : ''} sur ${size} posés à l’identique ${now > 1 ? 'reçoivent' : 'reçoit'} des notes élevées en ${year}, ${before} en ${since}`,
    headlineFirst: (year) =>
      `${year} est la première année : des niveaux seulement, rien encore à comparer`,
    headlineNone: (since, year) =>
      `Aucun énoncé posé à l’identique ne peut être montré en ${since} et en ${year}`,
    headlinePoint: (year, count, pair) => [`${year}`, `notes élevées : ${count} énoncés`, pair],
    pair: (since, year) => `comparés : ${since} et ${year}`,
    headlineMoved: (rose, fell) => ` ; ${rose} en nette hausse, ${fell} en nette baisse`,
    commitmentFinding: (share, year) =>
      `en moyenne ${share} des partenaires donnent une bonne note en ${year}`,
    commitmentHidden: 'pas de moyenne à montrer pour le dernier cycle',
    commitmentBefore: (share, year) => `, ${share} en ${year}`,
    commitmentMoved: (rose, fell) =>
      ` ; parmi ses énoncés, ${rose} en nette hausse, ${fell} en nette baisse`,
    average: 'Moyenne',
    range: (range) => `fourchette indicative ${range}`,
    reworded: 'reformulé',
    otherSet: 'autres énoncés',
    noFigures: 'trop peu',
    note: 'Les traits verticaux montrent la fourchette indicative ; où le point est vide, un seul partenaire fait la différence. La ligne s’arrête là où un chiffre manque ou la formulation a changé ; rien n’est tracé au travers.',
    commitmentNote:
      'La ligne épaisse est la moyenne des énoncés de l’engagement, les fines sont les énoncés, dont les chiffres sont dans les tableaux ci-dessous. La moyenne s’interrompt là où des énoncés sont venus, partis ou reformulés.',
    headlineNote:
      'Chaque ligne relie deux cycles et ne compte que les énoncés posés à l’identique, et montrables, dans les deux.',
  },
  table: {
    caption: 'Les mêmes chiffres en tableau',
    round: 'Cycle',
    high: 'Notes élevées',
    range: 'Fourchette indicative',
    median: 'Médiane',
    status: 'Statut',
    change: 'Évolution',
    compared: 'Comparés',
    alike: 'Posés à l’identique',
    before: 'Notes élevées avant',
    now: 'Notes élevées ensuite',
    rose: 'Nette hausse',
    fell: 'Nette baisse',
    apart: 'Hors comparaison',
    average: 'Part moyenne de notes élevées',
    statement: 'Énoncé',
    series: 'Série',
    appreciated: 'L’apprécient hautement',
    firstYear: 'première année',
    statementsCaption:
      'Combien de partenaires donnent une note élevée (4 ou 5), la fourchette indicative et l’évolution',
  },
  apart: {
    new: 'nouveaux',
    changed: 'reformulés',
    hidden: 'trop peu pour être montrés',
    retired: 'plus posés',
  },
  views: {
    label: 'Tendances',
    all: 'Tous les énoncés',
    headline: 'Avons-nous progressé ?',
    appreciation: 'Appréciation',
    themes: 'Thèmes',
  },
  overview: {
    intro:
      'Tous les petits graphiques ont la même échelle, d’aucun partenaire en bas à tous en haut. Choisissez un énoncé pour le voir en grand, avec ses fourchettes.',
    seeChart: 'L’engagement en un graphique',
    numbers: (of) => `Les chiffres : ${of}`,
    statements: 'Ses énoncés',
  },
  appreciation: {
    title: 'Appréciation annuelle',
    level: (high, n) =>
      `${high} partenaire${high > 1 ? 's' : ''} sur ${n} ${high > 1 ? 'apprécient' : 'apprécie'} hautement le partenariat`,
    hidden: 'trop peu de partenaires ont répondu la dernière fois pour montrer quoi que ce soit',
    nobody: 'aucun partenaire n’a répondu la dernière fois',
    neverAsked: 'pas encore demandée',
    emptyTitle: 'Aucun cycle n’a encore demandé l’appréciation annuelle',
    empty:
      'Elle vient avec la démarche appréciative : trois questions notées sur la valeur du partenariat, l’élan qu’il donne et le choix que feraient les partenaires. Cochez la démarche appréciative en préparant un cycle.',
    note: 'Un partenaire apprécie hautement le partenariat quand le milieu de ses trois notes est de 4 ou plus. Les traits verticaux montrent la fourchette indicative ; rien n’est tracé au travers des années sans chiffre.',
  },
  themes: {
    title: 'Thèmes',
    intro:
      'Combien d’organisations, parmi celles qui ont parlé de forces ou de vœux, évoquent chaque thème. Une organisation compte une fois, quoi qu’elle écrive. Un thème que trop peu évoquent n’est pas nommé à ce cycle. Tous les graphiques ont la même échelle.',
    valences: { strength: 'Forces', wish: 'Vœux', concern: 'Préoccupations' },
    theme: 'Thème',
    reach: (organisations, of) =>
      `${organisations} organisation${organisations > 1 ? 's' : ''} sur ${of} en ${organisations > 1 ? 'parlent' : 'parle'}`,
    unnamed: 'pas nommé au dernier cycle',
    tooFew: 'trop peu d’organisations pour être montré',
    absent: 'pas nommé à ce cycle',
    emptyTitle: 'Aucun cycle n’a encore de thèmes',
    empty:
      'Les thèmes viennent des réponses libres de la démarche appréciative, une fois que deux relecteurs les ont marqués et que les résultats sont partagés. D’ici là il n’y a rien à compter.',
    caption: 'Combien d’organisations évoquent chaque thème',
  },
  comparable: {
    title: (since, year, size) =>
      size === 1
        ? `Le seul énoncé comparé en ${since} et ${year}`
        : `Les ${size} énoncés comparés en ${since} et ${year}`,
    none: 'Aucun énoncé ne pouvait être comparé.',
  },
  wordings: { title: 'Comment il était formulé', from: (year) => `Depuis ${year}` },
  files: {
    title: 'Emporter ce graphique',
    png: 'Image (PNG)',
    svg: 'Dessin (SVG)',
    sheet: 'Tous les petits graphiques sur une feuille',
    source: (office, years) =>
      `Source : ${office}, ce qu’ont répondu ses organisations partenaires, ${years}. Une organisation, une voix.`,
  },
  newTitle: 'Nouveaux : ces séries commencent au dernier cycle',
  retiredTitle: 'Plus posés : ces séries sont terminées',
  response: (year, sent, invited) =>
    `${year} : ${sent} réponse${sent > 1 ? 's' : ''} sur ${invited}`,
  leftOut: (years) =>
    `Les cycles tenus sous une autre promesse aux partenaires ne sont pas mêlés : ${years}.`,
  lowTitle: 'Moins de la moitié ont répondu à certains cycles',
  low: 'Lisez leurs niveaux avec prudence ; les changements vers eux et depuis eux ne sont pas jugés :',
  key: {
    title: 'Signes des graphiques et des tableaux',
    high: '● reçoit des notes élevées : deux tiers des partenaires ou plus',
    fragile: '◇ un seul partenaire fait la différence',
    hollow: 'un point vide dans un graphique : comme ◇',
    gap: '× dans les petits graphiques : trop peu pour être montré cette année-là',
    break: '┊ reformulé : une autre série commence, rien n’est tracé au travers',
  },
}

export const trendsText: Record<Language, Words> = { en, fr }
