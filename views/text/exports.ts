import type { Meanings } from '../../src/domain/codebook.ts'
import type { InquiryColumn } from '../../src/domain/inquiry-table.ts'
import type { Bilingual, Language } from '../../src/domain/language.ts'
import { relationships, sectors } from '../../src/domain/partner.ts'
import { relationshipNames, sectorNames } from '../../src/domain/partner-words.ts'

type Words = {
  title: string
  csv: string
  french: string
  codebook: string
  file: { results: string; trends: string; trend: string; codebook: string }
}

const en: Words = {
  title: 'Take the figures with you',
  csv: 'CSV',
  french: 'CSV for French spreadsheets',
  codebook: 'Codebook: what each column means',
  file: { results: 'Results', trends: 'Trends', trend: 'Trend', codebook: 'Codebook' },
}

const fr: Words = {
  title: 'Emporter les chiffres',
  csv: 'CSV international',
  french: 'CSV pour tableurs en français',
  codebook: 'Dictionnaire : ce que veut dire chaque colonne',
  file: { results: 'Résultats', trends: 'Tendances', trend: 'Tendance', codebook: 'Dictionnaire' },
}

export const exportsText: Record<Language, Words> = { en, fr }

const both = (inEnglish: string, inFrench: string): Bilingual => ({ en: inEnglish, fr: inFrench })
const yesNo = { yes: both('yes', 'oui'), no: both('no', 'non') }

const groups = Object.fromEntries([
  ...sectors.map((one) => [one, both(sectorNames.en[one], sectorNames.fr[one])]),
  ...relationships.map((one) => [one, both(relationshipNames.en[one], relationshipNames.fr[one])]),
])

/** The codebook's words, in both languages whoever asks. */
export const meanings: Meanings = {
  columns: {
    year: both('Year of the round', 'Année du cycle'),
    kind: both('What the row is about', 'Ce dont parle la ligne'),
    group: both(
      'Group of the breakdown; empty for all partners together',
      'Groupe de la ventilation ; vide pour l’ensemble des partenaires',
    ),
    commitment: both('Commitment the statement belongs to', 'Engagement dont l’énoncé fait partie'),
    code: both('Code of the statement or theme', 'Code de l’énoncé ou du thème'),
    revision: both(
      'Revision of the wording; code and revision are one series',
      'Révision de la formulation ; code et révision font une série',
    ),
    statement_en: both('Wording in English', 'Formulation en anglais'),
    statement_fr: both('Wording in French', 'Formulation en français'),
    facet: both(
      'What it is about in the office: culture, policies or systems',
      'Ce qu’il touche au bureau : culture, politiques ou systèmes',
    ),
    state: both('Whether there are figures', 'S’il y a des chiffres'),
    why: both('Why a cell is hidden', 'Pourquoi une case est masquée'),
    n: both('Partner organisations that graded', 'Organisations partenaires qui ont noté'),
    high: both('Of these, with a grade of 4 or more', 'Parmi elles, avec une note de 4 ou plus'),
    low: both('Of these, with a grade of 2 or less', 'Parmi elles, avec une note de 2 ou moins'),
    share: both('high / n, between 0 and 1', 'high / n, entre 0 et 1'),
    range_low: both(
      'Lower end of the indicative range (Wilson, 95 %)',
      'Bas de la fourchette indicative (Wilson, 95 %)',
    ),
    range_high: both(
      'Upper end of the indicative range (Wilson, 95 %)',
      'Haut de la fourchette indicative (Wilson, 95 %)',
    ),
    median: both('Median grade', 'Note médiane'),
    mean: both(
      'Mean grade; empty where only three bars are shown',
      'Note moyenne ; vide où trois barres seulement sont montrées',
    ),
    net: both('(high - low) / n', '(high - low) / n'),
    bar_1: both('Organisations with grade 1', 'Organisations avec la note 1'),
    bar_2: both('Organisations with grade 2', 'Organisations avec la note 2'),
    bar_3: both('Organisations with grade 3', 'Organisations avec la note 3'),
    bar_4: both('Organisations with grade 4', 'Organisations avec la note 4'),
    bar_5: both('Organisations with grade 5', 'Organisations avec la note 5'),
    bar_1_2: both(
      'Organisations with grade 1 or 2, where only three bars are shown',
      'Organisations avec la note 1 ou 2, où trois barres seulement sont montrées',
    ),
    bar_4_5: both(
      'Organisations with grade 4 or 5, where only three bars are shown',
      'Organisations avec la note 4 ou 5, où trois barres seulement sont montrées',
    ),
    dont_know: both('Organisations that do not know', 'Organisations qui ne savent pas'),
    not_applicable: both(
      'Organisations to which it does not apply',
      'Organisations pour lesquelles c’est sans objet',
    ),
    bound_low: both(
      'Share if all that gave no grade had graded low',
      'Part si toutes celles qui n’ont pas noté avaient noté bas',
    ),
    bound_high: both(
      'Share if all that gave no grade had graded high',
      'Part si toutes celles qui n’ont pas noté avaient noté haut',
    ),
    high_grades: both(
      'Receives high grades: the share reaches the threshold',
      'Reçoit des notes élevées : la part atteint le seuil',
    ),
    fragile: both(
      'One partner decides whether it receives high grades',
      'Un seul partenaire décide s’il reçoit des notes élevées',
    ),
    priorities: both(
      'Organisations that would work on it first',
      'Organisations qui le travailleraient d’abord',
    ),
    self: both('The office’s own grade', 'La note que le bureau se donne'),
    gap: both('self - median', 'self - median'),
    signal: both('What both views show together', 'Ce que montrent les deux regards'),
    average_share: both(
      'Mean of the shares of a commitment’s statements, if all are shown',
      'Moyenne des parts des énoncés d’un engagement, si tous sont montrés',
    ),
    change_since: both('Year it is compared with', 'Année de comparaison'),
    change: both(
      'What an exact sign test says of the same partners',
      'Ce que dit un test exact des signes sur les mêmes partenaires',
    ),
    up: both(
      'Same partners that grade it higher; only where it may be published',
      'Mêmes partenaires qui notent plus haut ; seulement où cela peut être publié',
    ),
    same: both('Same partners with the same grade', 'Mêmes partenaires avec la même note'),
    down: both('Same partners that grade it lower', 'Mêmes partenaires qui notent plus bas'),
    p: both(
      'p of the two-sided sign test, ties left out',
      'p du test des signes bilatéral, sans les ex aequo',
    ),
    headline_set: both(
      'Where the statement stands in the headline’s comparison',
      'Où se trouve l’énoncé dans la comparaison principale',
    ),
    comparable: both(
      'Statements asked alike and shown in both years',
      'Énoncés posés à l’identique et montrés les deux années',
    ),
    high_before: both(
      'Of these, with high grades in the year before',
      'Parmi eux, aux notes élevées l’année d’avant',
    ),
    high_now: both(
      'Of these, with high grades in this year',
      'Parmi eux, aux notes élevées cette année',
    ),
    invited: both('Organisations invited', 'Organisations invitées'),
    sent: both('Organisations that answered', 'Organisations qui ont répondu'),
    declined: both('Organisations that declined', 'Organisations qui ont décliné'),
    late: both(
      'Answers that came late and are in no figure',
      'Réponses arrivées en retard, dans aucun chiffre',
    ),
    low_response: both('Fewer than half answered', 'Moins de la moitié ont répondu'),
    imported: both('Imported from a spreadsheet', 'Importé d’un tableur'),
    valence: both('How organisations speak of the theme', 'Comment les organisations en parlent'),
    organisations: both(
      'Organisations that speak of the theme or are in the class, each once',
      'Organisations qui parlent du thème ou sont dans la classe, chacune une fois',
    ),
    organisations_of: both(
      'Organisations that told of strengths or wishes, or that have a class',
      'Organisations qui ont parlé de forces ou de vœux, ou qui ont une classe',
    ),
    reported: both(
      'What the owners of an action report',
      'Ce qu’en disent les responsables de l’action',
    ),
    said_done: both('Partners that say it is done', 'Partenaires qui disent que c’est fait'),
    said_partly: both(
      'Partners that say it is partly done',
      'Partenaires qui disent que c’est fait en partie',
    ),
    said_not_done: both(
      'Partners that say it is not done, or was dropped',
      'Partenaires qui disent que ce n’est pas fait, ou abandonné',
    ),
    confirmed: both(
      'At least half of the partners that know say it is done',
      'Au moins la moitié des partenaires qui savent disent que c’est fait',
    ),
    words: both(
      'A comment as two readers left it, or the words of an action',
      'Un commentaire tel que deux personnes l’ont laissé, ou les mots d’une action',
    ),
    standing: both(
      'Whether the series goes on in the latest round',
      'Si la série continue au dernier cycle',
    ),
    series_break: both(
      'Another series starts in this year: do not compare with the years before',
      'Une autre série commence cette année : ne pas comparer avec les années d’avant',
    ),
  },
  codes: {
    kind: {
      round: both('the whole round', 'le cycle entier'),
      commitment: both('one commitment', 'un engagement'),
      indicator: both('one statement, all partners', 'un énoncé, tous les partenaires'),
      group: both('one statement, one group', 'un énoncé, un groupe'),
      appreciation: both(
        'how partners appreciate the partnership as a whole',
        'comment les partenaires apprécient le partenariat dans son ensemble',
      ),
      theme: both('one theme of the appreciative inquiry', 'un thème de la démarche appréciative'),
      class: both(
        'one class of the authenticity diagnostic',
        'une classe du diagnostic d’authenticité',
      ),
      network: both('the network that is graded', 'le réseau noté'),
      promise: both('one action of the last joint plan', 'une action du dernier plan commun'),
      comment: both('one comment of a partner', 'un commentaire d’un partenaire'),
    },
    valence: {
      strength: both('a strength', 'une force'),
      wish: both('a wish', 'un vœu'),
      concern: both('a concern', 'une préoccupation'),
    },
    group: groups,
    state: {
      shown: both('figures are shown', 'les chiffres sont montrés'),
      hidden: both('hidden: no figure', 'masqué : aucun chiffre'),
      none: both('nobody graded', 'personne n’a noté'),
    },
    why: {
      few: both('too few organisations', 'trop peu d’organisations'),
      complement: both(
        'it would give a small group away by subtraction',
        'par soustraction, elle trahirait un petit groupe',
      ),
    },
    high_grades: yesNo,
    fragile: yesNo,
    low_response: yesNo,
    imported: {
      answers: both('from answers', 'à partir de réponses'),
      sums: both('from counts', 'à partir de totaux'),
    },
    series_break: yesNo,
    signal: {
      'blind-spot': both(
        'the office grades itself 4 or 5, fewer than half of the partners do',
        'le bureau se donne 4 ou 5, moins de la moitié des partenaires le font',
      ),
      'hidden-strength': both(
        'the office grades itself 3 or less, partners give high grades',
        'le bureau se donne 3 ou moins, les partenaires donnent des notes élevées',
      ),
    },
    change: {
      'clear-rise': both('clearly rose (p at most 0.05)', 'nette hausse (p d’au plus 0,05)'),
      'possible-rise': both(
        'may have risen (p at most 0.20)',
        'hausse possible (p d’au plus 0,20)',
      ),
      'no-clear-change': both('no clear change', 'pas de changement net'),
      'possible-fall': both(
        'may have fallen (p at most 0.20)',
        'baisse possible (p d’au plus 0,20)',
      ),
      'clear-fall': both('clearly fell (p at most 0.05)', 'nette baisse (p d’au plus 0,05)'),
      'too-few': both('too few of the same partners', 'trop peu de partenaires communs'),
      new: both('asked for the first time', 'posé pour la première fois'),
      changed: both('reworded: another series', 'reformulé : une autre série'),
      'low-response': both('too few answered to judge', 'trop peu de réponses pour juger'),
      'not-paired': both(
        'the two rounds cannot be paired',
        'les deux cycles ne peuvent être appariés',
      ),
    },
    headline_set: {
      comparable: both('compared', 'comparé'),
      new: both('new, not compared', 'nouveau, non comparé'),
      changed: both('reworded, not compared', 'reformulé, non comparé'),
      hidden: both(
        'not shown in one of the years, not compared',
        'non montré une des années, non comparé',
      ),
    },
    standing: {
      current: both('still asked', 'toujours posé'),
      new: both('starts in the latest round', 'commence au dernier cycle'),
      retired: both('no longer asked', 'n’est plus posé'),
    },
  },
}

/** The codebook beside stories, wishes and propositions. */
export const inquiryMeanings: Meanings<InquiryColumn> = {
  columns: {
    year: meanings.columns.year,
    kind: meanings.columns.kind,
    question: both('Code of the question it answers', 'Code de la question posée'),
    words: both(
      'What a partner wrote, cleaned, as it lets it be shared',
      'Ce qu’a écrit un partenaire, nettoyé, dans la mesure où il l’accepte',
    ),
    theme: both('Code of its theme', 'Code de son thème'),
    theme_en: both('The theme in English', 'Le thème en anglais'),
    theme_fr: both('The theme in French', 'Le thème en français'),
    rank: both(
      'Rank of the wish; 4 is what should be in the place of a concern',
      'Rang du vœu ; 4 : ce qui devrait être à la place d’une difficulté',
    ),
    outcome: both('What became of the wish', 'Ce qu’est devenu le vœu'),
    plan_status: both(
      'How far the joint plan’s actions from it have come',
      'Où en sont les actions du plan commun qui en viennent',
    ),
    reason: both(
      'Why a wish is not possible, or a story was chosen',
      'Pourquoi un vœu n’est pas possible, ou un récit a été choisi',
    ),
    organisation: both(
      'Who told the story, where it lets its name be shared',
      'Qui a raconté le récit, si son nom peut être partagé',
    ),
    place: both('Where it happened', 'Où cela s’est passé'),
    group: both('Who took part', 'Qui y a pris part'),
    checked: both(
      'Whether somebody made sure that it happened so',
      'Si quelqu’un s’est assuré que cela s’est passé ainsi',
    ),
    story_of_the_year: both('Whether it is the story of the year', 'Si c’est le récit de l’année'),
    chosen_by: both('Who chose the story of the year', 'Qui a choisi le récit de l’année'),
    support: both(
      'How many supported the proposition at the event',
      'Combien ont soutenu la proposition à l’atelier',
    ),
    in_mou: both(
      'Whether it entered the memorandum of understanding',
      'Si elle est entrée dans le protocole d’accord',
    ),
  },
  codes: {
    kind: {
      story: both(
        'a story of the partnership at its best',
        'un récit du partenariat à son meilleur',
      ),
      wish: both('a wish', 'un vœu'),
      proposition: both(
        'a sentence on the wished-for partnership',
        'une phrase sur le partenariat souhaité',
      ),
    },
    outcome: {
      'in-plan': both('in the joint plan', 'dans le plan commun'),
      'already-done': both('already done', 'déjà fait'),
      'not-possible': both('not possible', 'pas possible'),
      open: both('not answered yet', 'pas encore de réponse'),
    },
    plan_status: {
      planned: both('planned', 'prévu'),
      'under-way': both('under way', 'en cours'),
      done: both('done', 'fait'),
      partly: both('partly done', 'fait en partie'),
      'not-done': both('not done', 'pas fait'),
    },
    checked: yesNo,
    story_of_the_year: yesNo,
    in_mou: yesNo,
  },
}
