import type { MadeSlide, Mirror } from '../../src/domain/deck.ts'
import type { OwnSlideKind } from '../../src/domain/deck-arrangement.ts'
import type { Language } from '../../src/domain/language.ts'

type Asked = Exclude<
  MadeSlide['kind'],
  'move' | 'signal' | 'title' | 'vision' | 'discuss' | 'thanks'
>

/** What stands on the slides: short enough for the last row, and nothing that the results do not say. */
type Words = {
  kickers: Record<'event' | 'participation' | 'headline' | 'commitments' | 'moves', string> &
    Record<'priorities' | 'mirror' | 'hidden' | 'discuss', string> &
    Record<'appreciation' | 'themes' | 'promises' | 'kept', string> &
    Record<'question' | 'quote' | 'story' | 'year' | 'vision', string>
  participation: (sent: number, invited: number) => string
  lowResponse: string
  highStatements: (high: number, shown: number) => string
  nothingShown: string
  statusKey: string
  moves: (rose: number, fell: number, judged: number) => string
  mayHave: (risen: number, fallen: number) => string
  cannotTell: string
  chance: (count: number, expected: string) => string
  rows: Record<'clear-rise' | 'possible-rise' | 'unclear' | 'possible-fall' | 'clear-fall', string>
  wouldWorkOn: (votes: number) => string
  votes: (count: number) => string
  mirror: (higher: number, graded: number) => string
  mirrorRows: Record<keyof Mirror, string>
  signals: Record<'blind-spot' | 'hidden-strength', (self: number, part: string) => string>
  appreciated: string
  appreciation: (high: number, n: number) => string
  themes: (most: number, of: number) => string
  promises: (count: number) => string
  kept: (done: number, ended: number, confirmed: number) => string
  sayDone: string
  ownGrade: (self: number) => string
  median: (median: string) => string
  rule: (k: number) => string
  hiddenStatements: (count: number) => string
  hiddenGroups: (count: number) => string
  complements: string
  nothingHidden: string
  discuss: { finding: string; questions: readonly string[] }
  thanks: { finding: string; words: string }
  questions: Record<Asked, string>
  riseQuestion: string
  fallQuestion: string
  signalQuestions: Record<'blind-spot' | 'hidden-strength', string>
  source: (facts: { office: string; year: number; sent: number; invited: number }) => string
  table: Record<'what' | 'count' | 'sent' | 'invited' | 'declined' | 'late' | 'year', string> &
    Record<'highGrades' | 'alike' | 'change' | 'share' | 'statement' | 'votes', string> &
    Record<'apart', string>
  tableOf: string
  /** How a slide is called in lists. */
  names: Record<MadeSlide['kind'] | OwnSlideKind, string>
}

const en: Words = {
  kickers: {
    event: 'Learning event with our partners',
    vision: 'Where we want to go',
    participation: 'Who answered',
    headline: 'Did we get better?',
    commitments: 'Our commitments at a glance',
    moves: 'What changed',
    priorities: 'Work on it first',
    mirror: 'How we see ourselves, how partners see us',
    appreciation: 'What partners value',
    themes: 'What partners spoke of',
    story: 'A partner tells',
    year: 'Story of the year',
    promises: 'Last year, we said',
    kept: 'Last year’s promises',
    hidden: 'What stays hidden, and why',
    discuss: 'To discuss',
    question: 'To discuss',
    quote: 'In a partner’s words',
  },
  participation: (sent, invited) => `${sent} of ${invited} invited partners answered`,
  lowResponse:
    'Fewer than half answered, so read every figure with care. No change is judged this time.',
  highStatements: (high, shown) => {
    if (shown === 1)
      return high === 1
        ? 'The one statement we can show receives high grades'
        : 'The one statement we can show does not receive high grades'
    if (high === 0) return `None of ${shown} statements receives high grades`
    if (high === shown) return `All ${shown} statements receive high grades`
    return `${high} of ${shown} statements receive${high === 1 ? 's' : ''} high grades`
  },
  nothingShown: 'Too few partners graded it to show anything',
  statusKey: '● high grades, ◇ one partner decides',
  moves: (rose, fell, judged) =>
    rose + fell === 0
      ? `None of ${judged} statements clearly rose or clearly fell`
      : `Of ${judged} statements compared, ${rose} clearly rose and ${fell} clearly fell`,
  mayHave: (risen, fallen) =>
    risen + fallen === 0
      ? 'None of the others may even have moved.'
      : `${risen} more may have risen, ${fallen} more may have fallen.`,
  cannotTell: 'Whether any statement changed cannot be told this time',
  chance: (count, expected) =>
    `If nothing had changed, chance alone could call up to ${expected} of ${count} clear.`,
  rows: {
    'clear-rise': 'clearly rose',
    'possible-rise': 'may have risen',
    unclear: 'no clear change',
    'possible-fall': 'may have fallen',
    'clear-fall': 'clearly fell',
  },
  wouldWorkOn: (votes) =>
    votes === 1
      ? 'Each partner would work on something else first'
      : `${votes} partners would work on the same thing first`,
  votes: (count) => `${count} partner${count === 1 ? '' : 's'}`,
  mirror: (higher, graded) =>
    higher === 0
      ? `We grade ourselves above our partners on none of ${graded} statement${graded === 1 ? '' : 's'}`
      : `On ${higher} of ${graded} statement${graded === 1 ? '' : 's'} we grade ourselves above our partners`,
  mirrorRows: {
    higher: 'we see ourselves better',
    same: 'we see the same',
    lower: 'partners see us better',
  },
  signals: {
    'blind-spot': (self, part) =>
      `Blind spot: we give ourselves ${self}, and ${part} partners grade it good`,
    'hidden-strength': (self, part) =>
      `Hidden strength: we give ourselves ${self}, and ${part} partners grade it good`,
  },
  appreciated: 'partners who value it highly',
  appreciation: (high, n) =>
    `${high} of ${n} partners value the partnership highly, over all they appreciate in it`,
  themes: (most, of) => `${most} of ${of} partners spoke of the same thing`,
  promises: (count) =>
    count === 1
      ? 'One thing we decided together: did we do it?'
      : `${count} things we decided together: did we do them?`,
  kept: (done, ended, confirmed) =>
    ended === 0
      ? 'No action of the last plan has been reported to the end'
      : `${done} of ${ended} actions ${done === 1 ? 'is' : 'are'} reported done; partners confirm ${confirmed}`,
  sayDone: 'organisations that know and say “done”',
  ownGrade: (self) => `our own grade: ${self}`,
  median: (median) => `partners’ median: ${median}`,
  rule: (k) => `Nothing is shown about fewer than ${k} organisations`,
  hiddenStatements: (count) =>
    count === 1
      ? '1 statement: too few partners graded it.'
      : `${count} statements: too few partners graded them.`,
  hiddenGroups: (count) =>
    count === 1
      ? '1 group of partners: too small to be shown by itself.'
      : `${count} groups of partners: too small to be shown by themselves.`,
  complements:
    'Some figures of larger groups too: by subtraction they would give a small group away.',
  nothingHidden: 'This time everything that was asked can be shown.',
  discuss: {
    finding: 'What do we do with this?',
    questions: [
      'What works, and must stay as it is?',
      'What will we change: who, and by when?',
      'How will we know next year that it happened?',
    ],
  },
  thanks: {
    finding: 'Thank you',
    words:
      'What we decide here goes into the joint plan. Next year’s first question: did we do it?',
  },
  questions: {
    participation: 'Who is missing here, and what might they say?',
    headline: 'Is this what you see in your work with us?',
    commitments: 'Which commitment should we talk about first?',
    commitment: 'Where does the difference come from?',
    moves: 'Which change do these figures not show?',
    priorities: 'What would be the first step?',
    mirror: 'Which difference surprises you most?',
    appreciation: 'What do we want more of?',
    themes: 'Which of these do we build on?',
    story: 'What made this possible?',
    year: 'What made this possible, and how do we get more of it?',
    promises: 'Done, partly done, or not: what do both sides say?',
    kept: 'Where both sides do not say the same: what happened?',
    hidden: 'Does this rule make it safe enough to be frank?',
  },
  riseQuestion: 'What helped, and how do we keep it?',
  fallQuestion: 'What happened, and what would turn it around?',
  signalQuestions: {
    'blind-spot': 'What do partners see here that we do not?',
    'hidden-strength': 'What do we do well here without knowing it?',
  },
  source: ({ office, year, sent, invited }) =>
    `${office} · round ${year} · ${sent} of ${invited} partners answered`,
  table: {
    what: 'What',
    count: 'How many',
    sent: 'Answered',
    invited: 'Invited',
    declined: 'Declined',
    late: 'Came late, in no figure',
    year: 'Year',
    highGrades: 'Statements with high grades',
    alike: 'Statements asked alike',
    change: 'Change',
    share: 'High grades',
    statement: 'Statement',
    votes: 'Would work on it first',
    apart: 'Outside the comparison',
  },
  tableOf: 'The same in figures',
  names: {
    title: 'Title',
    vision: 'Vision',
    participation: 'Who answered',
    headline: 'Did we get better?',
    commitments: 'Commitments at a glance',
    commitment: 'Commitment',
    moves: 'What changed',
    move: 'Move',
    priorities: 'Work on it first',
    mirror: 'Self view and partner view',
    signal: 'Blind spot or hidden strength',
    appreciation: 'What partners value',
    themes: 'What partners spoke of',
    story: 'Story',
    year: 'Story of the year',
    promises: 'Last year’s decisions',
    kept: 'Last year’s promises',
    hidden: 'What stays hidden',
    discuss: 'Questions to discuss',
    thanks: 'Thanks',
    question: 'Question (added)',
    quote: 'Quote (added)',
    text: 'Text (added)',
  },
}

const fr: Words = {
  kickers: {
    event: 'Atelier d’apprentissage avec nos partenaires',
    vision: 'Là où nous voulons aller',
    participation: 'Qui a répondu',
    headline: 'Avons-nous progressé ?',
    commitments: 'Nos engagements en un coup d’œil',
    moves: 'Ce qui a changé',
    priorities: 'À travailler d’abord',
    mirror: 'Notre regard, celui des partenaires',
    appreciation: 'Ce que les partenaires apprécient',
    themes: 'Ce dont les partenaires ont parlé',
    story: 'Un partenaire raconte',
    year: 'Récit de l’année',
    promises: 'L’an dernier, nous avons dit',
    kept: 'Les promesses de l’an dernier',
    hidden: 'Ce qui reste caché, et pourquoi',
    discuss: 'À discuter',
    question: 'À discuter',
    quote: 'Avec les mots d’un partenaire',
  },
  participation: (sent, invited) =>
    `${sent} partenaire${sent > 1 ? 's' : ''} sur ${invited} invité${invited > 1 ? 's' : ''} ${sent > 1 ? 'ont' : 'a'} répondu`,
  lowResponse:
    'Moins de la moitié ont répondu : lisez chaque chiffre avec prudence. Aucun changement n’est jugé cette fois.',
  highStatements: (high, shown) => {
    if (shown === 1)
      return high === 1
        ? 'Le seul énoncé que l’on peut montrer reçoit des notes élevées'
        : 'Le seul énoncé que l’on peut montrer ne reçoit pas de notes élevées'
    if (high === 0) return `Aucun des ${shown} énoncés ne reçoit de notes élevées`
    if (high === shown) return `Les ${shown} énoncés reçoivent tous des notes élevées`
    return `${high} énoncé${high > 1 ? 's' : ''} sur ${shown} ${high > 1 ? 'reçoivent' : 'reçoit'} des notes élevées`
  },
  nothingShown: 'Trop peu de partenaires l’ont noté pour montrer quoi que ce soit',
  statusKey: '● notes élevées, ◇ un seul partenaire décide',
  moves: (rose, fell, judged) =>
    rose + fell === 0
      ? `Aucun des ${judged} énoncés n’a nettement progressé ni reculé`
      : `Sur ${judged} énoncés comparés, ${rose} ${rose > 1 ? 'ont' : 'a'} nettement progressé et ${fell} ${fell > 1 ? 'ont' : 'a'} nettement reculé`,
  mayHave: (risen, fallen) =>
    risen + fallen === 0
      ? 'Pour les autres, pas même un changement possible.'
      : `Hausse possible pour ${risen} autre${risen > 1 ? 's' : ''}, baisse possible pour ${fallen} autre${fallen > 1 ? 's' : ''}.`,
  cannotTell: 'On ne peut pas dire cette fois si un énoncé a changé',
  chance: (count, expected) =>
    `Sans aucun changement, le hasard dirait « net » jusqu’à ${expected} fois sur ${count}.`,
  rows: {
    'clear-rise': 'nette hausse',
    'possible-rise': 'hausse possible',
    unclear: 'pas de changement net',
    'possible-fall': 'baisse possible',
    'clear-fall': 'nette baisse',
  },
  wouldWorkOn: (votes) =>
    votes > 1
      ? `${votes} partenaires travailleraient d’abord la même chose`
      : 'Chaque partenaire travaillerait d’abord autre chose',
  votes: (count) => `${count} partenaire${count > 1 ? 's' : ''}`,
  mirror: (higher, graded) =>
    higher === 0
      ? `Nous ne nous notons plus haut que nos partenaires sur aucun énoncé (${graded} comparé${graded > 1 ? 's' : ''})`
      : `Sur ${higher} énoncé${higher > 1 ? 's' : ''} sur ${graded}, nous nous notons plus haut que nos partenaires`,
  mirrorRows: {
    higher: 'nous nous voyons mieux',
    same: 'nous voyons pareil',
    lower: 'ils nous voient mieux',
  },
  signals: {
    'blind-spot': (self, part) =>
      `Angle mort : nous nous donnons ${self}, et ${part} partenaires donnent une bonne note`,
    'hidden-strength': (self, part) =>
      `Force cachée : nous nous donnons ${self}, et ${part} partenaires donnent une bonne note`,
  },
  appreciated: 'partenaires qui lui donnent une haute valeur',
  appreciation: (high, n) =>
    `${high} partenaire${high > 1 ? 's' : ''} sur ${n} ${high > 1 ? 'donnent' : 'donne'} une haute valeur au partenariat, pour tout ce qui y est apprécié`,
  themes: (most, of) =>
    `${most} partenaire${most > 1 ? 's' : ''} sur ${of} ${most > 1 ? 'ont' : 'a'} parlé de la même chose`,
  promises: (count) =>
    count === 1
      ? 'Une chose décidée ensemble : l’avons-nous faite ?'
      : `${count} choses décidées ensemble : les avons-nous faites ?`,
  kept: (done, ended, confirmed) =>
    ended === 0
      ? 'Aucune action du dernier plan n’a été suivie jusqu’au bout'
      : `${done} action${done > 1 ? 's' : ''} sur ${ended} ${done > 1 ? 'sont déclarées faites' : 'est déclarée faite'} ; les partenaires en confirment ${confirmed}`,
  sayDone: 'organisations qui savent et disent « faite »',
  ownGrade: (self) => `notre propre note : ${self}`,
  median: (median) => `médiane des partenaires : ${median}`,
  rule: (k) => `Rien n’est montré sur moins de ${k} organisations`,
  hiddenStatements: (count) =>
    count > 1
      ? `${count} énoncés : trop peu de partenaires les ont notés.`
      : `${count} énoncé : trop peu de partenaires l’ont noté.`,
  hiddenGroups: (count) =>
    count > 1
      ? `${count} groupes de partenaires : trop petits pour être montrés seuls.`
      : `${count} groupe de partenaires : trop petit pour être montré seul.`,
  complements:
    'Des chiffres de groupes plus grands aussi : par soustraction, ils trahiraient un petit groupe.',
  nothingHidden: 'Cette fois, tout ce qui a été demandé peut être montré.',
  discuss: {
    finding: 'Qu’en faisons-nous ?',
    questions: [
      'Qu’est-ce qui marche et doit rester ?',
      'Que changeons-nous : qui, et pour quand ?',
      'À quoi verrons-nous dans un an que c’est fait ?',
    ],
  },
  thanks: {
    finding: 'Merci',
    words:
      'Ce que nous décidons ici entre dans le plan commun. Première question l’an prochain : l’avons-nous fait ?',
  },
  questions: {
    participation: 'Qui manque ici, et que dirait-il ?',
    headline: 'Est-ce ce que vous voyez dans votre travail avec nous ?',
    commitments: 'De quel engagement devons-nous parler d’abord ?',
    commitment: 'D’où vient la différence ?',
    moves: 'Quel changement ces chiffres ne montrent-ils pas ?',
    priorities: 'Quel serait le premier pas ?',
    mirror: 'Quelle différence vous surprend le plus ?',
    appreciation: 'De quoi voulons-nous davantage ?',
    themes: 'Sur quoi voulons-nous bâtir ?',
    story: 'Qu’est-ce qui a rendu cela possible ?',
    year: 'Qu’est-ce qui a rendu cela possible, et comment en avoir davantage ?',
    promises: 'Fait, en partie, ou pas : qu’en disent les deux côtés ?',
    kept: 'Là où les deux côtés ne disent pas la même chose : que s’est-il passé ?',
    hidden: 'Cette règle suffit-elle pour parler franchement ?',
  },
  riseQuestion: 'Qu’est-ce qui a aidé, et comment le garder ?',
  fallQuestion: 'Que s’est-il passé, et qu’est-ce qui renverserait la tendance ?',
  signalQuestions: {
    'blind-spot': 'Que voient ici les partenaires que nous ne voyons pas ?',
    'hidden-strength': 'Que faisons-nous bien ici sans le savoir ?',
  },
  source: ({ office, year, sent, invited }) =>
    `${office} · cycle ${year} · ${sent} partenaire${sent > 1 ? 's' : ''} sur ${invited} ${sent > 1 ? 'ont' : 'a'} répondu`,
  table: {
    what: 'Quoi',
    count: 'Combien',
    sent: 'Ont répondu',
    invited: 'Invités',
    declined: 'Ont décliné',
    late: 'En retard, dans aucun chiffre',
    year: 'Année',
    highGrades: 'Énoncés aux notes élevées',
    alike: 'Énoncés posés à l’identique',
    change: 'Évolution',
    share: 'Notes élevées',
    statement: 'Énoncé',
    votes: 'À travailler d’abord',
    apart: 'Hors comparaison',
  },
  tableOf: 'La même chose en chiffres',
  names: {
    title: 'Titre',
    vision: 'Vision',
    participation: 'Qui a répondu',
    headline: 'Avons-nous progressé ?',
    commitments: 'Les engagements en un coup d’œil',
    commitment: 'Engagement',
    moves: 'Ce qui a changé',
    move: 'Évolution',
    priorities: 'À travailler d’abord',
    mirror: 'Notre regard et celui des partenaires',
    signal: 'Angle mort ou force cachée',
    appreciation: 'Ce que les partenaires apprécient',
    themes: 'Ce dont les partenaires ont parlé',
    story: 'Récit',
    year: 'Récit de l’année',
    promises: 'Décisions de l’an dernier',
    kept: 'Les promesses de l’an dernier',
    hidden: 'Ce qui reste caché',
    discuss: 'Questions à discuter',
    thanks: 'Remerciements',
    question: 'Question (ajoutée)',
    quote: 'Citation (ajoutée)',
    text: 'Texte (ajouté)',
  },
}

export const slidesText: Record<Language, Words> = { en, fr }
