import type { MeaningsFault } from '../../src/domain/history/choice.ts'
import type { FileFaultKind, HistoryFault } from '../../src/domain/history/fault.ts'
import type { ColumnRole, ColumnsFault } from '../../src/domain/history/mapping.ts'
import type { YearRefusal } from '../../src/domain/imported-round.ts'
import type { Bilingual, Language } from '../../src/domain/language.ts'
import type { Results } from '../../src/domain/results.ts'

type ImportSource = NonNullable<Results['round']['imported']>

/** What every imported round is called, wherever its title stands. */
export const importedTitle: Bilingual = {
  en: 'Imported from a spreadsheet',
  fr: 'Importé d’un tableur',
}

type Words = {
  title: string
  lead: string
  link: string
  colon: string
  years: { caption: string; year: string; from: string; on: string; results: string; act: string }
  source: Record<ImportSource, string>
  remove: string
  noYears: string
  /** Marks a year on axes and in tables; the note stands beside them. */
  note: (years: string) => string
  onPage: string
  upload: {
    title: string
    file: string
    hint: string
    submit: string
    noFile: string
    summary: string
  }
  kindsTitle: string
  kinds: readonly (readonly [name: string, words: string])[]
  rulesTitle: string
  rules: readonly string[]
  file: Record<FileFaultKind, string>
  columns: {
    title: string
    lead: string
    year: string
    yearHint: string
    caption: string
    heads: { column: string; heading: string; example: string; is: string }
    roleOf: (column: string) => string
    noHeading: string
    submit: string
  }
  groups: { all: string; respondents: string; answers: string; sums: string }
  role: Record<ColumnRole, string>
  columnsFault: Record<ColumnsFault['kind'], (role: string) => string>
  refusal: Record<YearRefusal['kind'], (year: number) => string>
  meanings: {
    title: string
    statements: string
    statementsLead: string
    sameOnly: string
    ours: string
    statementHeads: { name: string; code: string }
    codeOf: (name: string) => string
    words: string
    wordsLead: string
    wordHeads: { word: string; means: string }
    meaningOf: (word: string) => string
    choose: string
    meaning: Record<'1' | '2' | '3' | '4' | '5' | 'dk' | 'na' | 'blank', string>
    unit: string
    unitHint: string
    submit: string
    again: string
  }
  meaningsFault: Record<MeaningsFault['kind'], (what: string) => string>
  summary: string
  faultsTitle: (count: number) => string
  faultsRest: (count: number) => string
  row: (row: number, column: string | null) => string
  fault: Record<HistoryFault['kind'], string>
  plan: {
    title: string
    lead: (years: number) => string
    changedSince: string
    people: (sent: number, invited: number) => string
    statements: (shown: number, hidden: number) => string
    ours: (codes: string) => string
    others: (codes: string) => string
    groups: (shown: string, hidden: string) => string
    paired: (since: number) => string
    notPaired: (since: number) => string
    first: string
    kept: string
    confirm: string
    change: string
    cancel: string
  }
  done: (years: string) => string
  removal: {
    title: (year: number) => string
    words: string
    stays: (years: string) => string
    confirm: string
    back: string
  }
  removed: string
}

const en: Words = {
  title: 'Earlier years',
  lead: 'Bring in what partners said before you used this: a spreadsheet of answers, or of counts. Trends then start with history.',
  link: 'Bring in earlier years from a spreadsheet',
  colon: ': ',
  years: {
    caption: 'Years that were brought in',
    year: 'Year',
    from: 'Made from',
    on: 'Brought in',
    results: 'Results',
    act: 'Remove',
  },
  source: { answers: 'answers', sums: 'counts' },
  remove: 'Remove',
  noYears: 'No earlier year has been brought in yet.',
  note: (years) => `* ${years}: imported from a spreadsheet.`,
  onPage:
    'This year was imported from a spreadsheet. It obeys the same rules as every round: what fewer than the smallest number of organisations said is hidden.',
  upload: {
    title: 'Choose a file',
    file: 'The spreadsheet, as a CSV file',
    hint: 'In your spreadsheet program: Save as, then “CSV UTF-8”. At most 5,000 rows and 1 MB. Commas or semicolons between the cells; the first row names the columns.',
    submit: 'Look at its columns',
    noFile: 'Choose a file first.',
    summary: 'The file cannot be read',
  },
  kindsTitle: 'What can be brought in',
  kinds: [
    [
      'One row a respondent, one column a question',
      'As Google Forms, Kobo and LimeSurvey export answers. A column says which organisation a row comes from; several rows of one organisation are one voice.',
    ],
    ['One row an answer', 'Columns for the organisation, the statement and the answer.'],
    [
      'One row a statement, with counts',
      'How many organisations graded it, how many high (4–5) and low (1–2), or how many gave each of the five grades. A column may name a group; rows without one are the total.',
    ],
  ],
  rulesTitle: 'What happens',
  rules: [
    'You say once what each column is and what the words of the answers mean; it is offered again next time.',
    'Before anything is kept you see every fault by row and column, or what would be made.',
    'Only years before your first round here, each once. Several years in one file are compared partner by partner, by the names of organisations. With any other year they are not: names and answers are not kept.',
    'An imported year is marked as such wherever it is shown.',
  ],
  file: {
    workbook: 'This is a spreadsheet program’s own file. Open it there and save it as “CSV UTF-8”.',
    empty: 'The file needs a row with the names of the columns and at least one more.',
    'too-large': 'The file is larger than 1 MB. Divide it into one file for each year.',
    'utf-16': 'This file is written in UTF-16. Save it as “CSV UTF-8”.',
    'not-utf-8':
      'Letters here cannot be read, because the file is not in UTF-8. Save it as “CSV UTF-8”.',
    nul: 'This cell holds a NUL character. Type the cell anew.',
    'unclosed-quote': 'A quotation mark is opened here and never closed.',
    'stray-quote': 'A quotation mark stands where none may be. Inside a cell, write it twice.',
    'too-many-rows': 'The file has more than 5,000 rows. Divide it into smaller ones.',
    'too-many-columns': 'The file has more than 500 columns. Take out those you do not need.',
    'cell-too-long': 'This cell is longer than 5,000 characters.',
  },
  columns: {
    title: 'What is in the columns?',
    lead: 'Say what each column is. Leave out names of people, addresses and open questions: what is left out is not looked at.',
    year: 'Year of all rows',
    yearHint: 'Leave it empty if a column says the year, or a date.',
    caption: 'Columns of the file',
    heads: { column: 'Column', heading: 'Heading', example: 'For example', is: 'What it is' },
    roleOf: (column) => `What column ${column} is`,
    noHeading: '(no heading)',
    submit: 'Continue',
  },
  groups: {
    all: 'In every file',
    respondents: 'One row a respondent',
    answers: 'One row an answer',
    sums: 'One row a statement, with counts',
  },
  role: {
    skip: 'Leave it out',
    year: 'The year, or a date in it',
    organisation: 'The organisation',
    group: 'The group (sector, place…)',
    grades: 'The answers to one question',
    statement: 'Which statement the row is about',
    revision: 'The revision of the statement',
    answer: 'The answer',
    respondent: 'The respondent',
    n: 'How many graded',
    high: 'How many gave 4 or 5',
    low: 'How many gave 1 or 2',
    'count-1': 'How many gave 1',
    'count-2': 'How many gave 2',
    'count-3': 'How many gave 3',
    'count-4': 'How many gave 4',
    'count-5': 'How many gave 5',
    dk: 'How many did not know',
    na: 'To how many it did not apply',
    sent: 'How many sent answers',
    invited: 'Invited: how many, or yes',
  },
  columnsFault: {
    'role-twice': (role) => `Two columns are “${role}”. Leave one of them out.`,
    'no-grades': () => 'Choose at least one column that holds answers or counts.',
    'no-statement': () => 'Choose the column that says which statement a row is about.',
    'no-counts': () =>
      'Counts need all, high and low together, or how many gave each of the five grades.',
    'no-year': () => 'Say the year of all rows, or choose the column that says it.',
    'not-a-year': () => 'Type the year with four digits, such as 2023.',
    'heading-twice': (heading) =>
      `Two questions have the heading “${heading}”. Change one in the file, or leave it out.`,
    'heading-missing': () => 'This question has no heading. Add one in the file, or leave it out.',
    'open-question': (heading) =>
      `“${heading}” has too many different answers to be grades. Leave it out.`,
    'too-much-to-say': () =>
      'The file has more than 700 different statements and words to go through. Divide it into one file for each year, or choose another column for the statements.',
  },
  refusal: {
    taken: (year) => `${year} has a round already. A year stands once.`,
    imported: (year) => `${year} has been brought in already. Remove it first to bring it in anew.`,
    'not-before-us': (year) => `${year} is not before your first round here.`,
    'to-come': (year) => `${year} is still to come.`,
  },
  meanings: {
    title: 'What does it mean?',
    statements: 'Statements',
    statementsLead:
      'Each statement needs a code; years with the same code make one line. Empty: it is left out.',
    sameOnly:
      'Choose a code of ours only if the old question had the same wording and the same scale. Otherwise keep its own code: its line is then drawn apart, and nobody is misled.',
    ours: 'Our own statements and their codes',
    statementHeads: { name: 'Statement in the file', code: 'Code' },
    codeOf: (name) => `Code of “${name}”`,
    words: 'Words of the answers',
    wordsLead: '5 is the best grade, 1 the worst.',
    wordHeads: { word: 'In the file', means: 'Means' },
    meaningOf: (word) => `“${word}” means`,
    choose: 'Choose…',
    meaning: {
      '5': '5, the best',
      '4': '4',
      '3': '3',
      '2': '2',
      '1': '1, the worst',
      dk: 'I do not know',
      na: 'Does not apply',
      blank: 'No answer',
    },
    unit: 'Each row or count stands for one organisation, and no organisation is counted twice',
    unitHint:
      'Here one organisation is one voice. If people were counted, bring the figures to organisations first: otherwise a few would be shown as many.',
    submit: 'Check the file',
    again: 'Choose another file',
  },
  meaningsFault: {
    'not-a-code': (name) =>
      `The code of “${name}” may have letters, digits and dashes, at most 20.`,
    'code-twice': (name) => `“${name}” has the code of another statement.`,
    'no-code': () => 'Give at least one statement a code.',
    'no-meaning': (word) => `Say what “${word}” means.`,
    'no-unit': () => 'Confirm that organisations are counted, each once.',
  },
  summary: 'There is something to put right',
  faultsTitle: (count) =>
    count === 1 ? 'One thing to put right in the file' : `${count} things to put right in the file`,
  faultsRest: (count) => (count === 1 ? 'and one more.' : `and ${count} more.`),
  row: (row, column) => (column === null ? `Row ${row}` : `Row ${row}, column ${column}`),
  fault: {
    missing: 'is empty.',
    'not-a-year': 'says no year.',
    'not-a-revision': 'must be a whole number from 1.',
    'not-an-answer': 'is no answer that was given a meaning.',
    'not-yes': 'must be yes or empty.',
    'without-code': 'has an answer, but says not to which statement.',
    'second-group': 'puts the organisation into another group than an earlier row of this year.',
    'second-revision': 'gives the statement another revision than an earlier row of this year.',
    'second-answer': 'is another answer of the same respondent to the same statement.',
    'too-long': 'is longer than 150 characters.',
    'not-a-number': 'must be a whole number.',
    'other-spelling':
      'is spelled otherwise in an earlier row (capitals, accents or spaces). Spell it the same way each time, so that one organisation is one voice.',
    'more-than-all': 'is less than high and low together.',
    'not-all': 'does not agree with the five counts.',
    'row-twice': 'stands for the same statement, group and year as an earlier row.',
    'more-than-total': 'counts fewer than its groups together.',
    'second-count': 'says another number than an earlier row of this year.',
  },
  plan: {
    title: 'What would be made',
    lead: (years) =>
      years === 1 ? 'One year would be brought in.' : `${years} years would be brought in.`,
    changedSince: 'Something has changed since you looked. This is how it would be now.',
    people: (sent, invited) => `${sent} of ${invited} organisations sent answers.`,
    statements: (shown, hidden) =>
      hidden === 0
        ? `${shown} statements, all shown.`
        : `${shown + hidden} statements: ${shown} shown, ${hidden} hidden or without a grade.`,
    ours: (codes) => `Continue our own lines: ${codes}.`,
    others: (codes) => `Lines of their own, drawn apart: ${codes}.`,
    groups: (shown, hidden) =>
      [shown && `Groups shown: ${shown}.`, hidden && `Groups hidden: ${hidden}.`]
        .filter(Boolean)
        .join(' '),
    paired: (since) => `Compared with ${since} partner by partner, by name.`,
    notPaired: (since) =>
      `Follows ${since}, but cannot be compared partner by partner: levels only.`,
    first: 'The first year: there is nothing to compare it with.',
    kept: 'Only these results are kept. Names of organisations and answers are not.',
    confirm: 'Bring them in',
    change: 'Change what it means',
    cancel: 'Keep nothing',
  },
  done: (years) => `Brought in: ${years}.`,
  removal: {
    title: (year) => `Remove ${year}?`,
    words:
      'Its results leave the trends, the exports and every page. To have them again, bring in the file again.',
    stays: (years) =>
      `It stays, because the results of ${years} compare with it and would speak of nothing. Years that were brought in are removed from the latest on.`,
    confirm: 'Remove this year',
    back: 'Keep it',
  },
  removed: 'The year was removed.',
}

const fr: Words = {
  title: 'Années antérieures',
  lead: 'Reprenez ce que les partenaires ont dit avant cet outil : un tableur de réponses ou de totaux. Les tendances commencent alors avec l’histoire.',
  link: 'Reprendre des années antérieures d’un tableur',
  colon: ' : ',
  years: {
    caption: 'Années reprises',
    year: 'Année',
    from: 'À partir de',
    on: 'Reprise le',
    results: 'Résultats',
    act: 'Retirer',
  },
  source: { answers: 'réponses', sums: 'totaux' },
  remove: 'Retirer',
  noYears: 'Aucune année antérieure n’a encore été reprise.',
  note: (years) => `* ${years} : importé d’un tableur.`,
  onPage:
    'Cette année a été importée d’un tableur. Elle suit les mêmes règles que tout cycle : ce que trop peu d’organisations ont dit reste caché.',
  upload: {
    title: 'Choisissez un fichier',
    file: 'Le tableur, en fichier CSV',
    hint: 'Dans votre tableur : Enregistrer sous, puis « CSV UTF-8 ». 5 000 lignes et 1 Mo au plus. Virgules ou points-virgules entre les cellules ; la première ligne nomme les colonnes.',
    submit: 'Voir ses colonnes',
    noFile: 'Choisissez d’abord un fichier.',
    summary: 'Le fichier ne peut pas être lu',
  },
  kindsTitle: 'Ce qui peut être repris',
  kinds: [
    [
      'Une ligne par répondant, une colonne par question',
      'Comme Google Forms, Kobo et LimeSurvey exportent les réponses. Une colonne dit de quelle organisation vient la ligne ; plusieurs lignes d’une organisation sont une seule voix.',
    ],
    ['Une ligne par réponse', 'Des colonnes pour l’organisation, l’énoncé et la réponse.'],
    [
      'Une ligne par énoncé, avec des totaux',
      'Combien d’organisations l’ont noté, combien haut (4–5) et bas (1–2), ou combien ont donné chacune des cinq notes. Une colonne peut nommer un groupe ; les lignes sans groupe sont le total.',
    ],
  ],
  rulesTitle: 'Ce qui se passe',
  rules: [
    'Vous dites une fois ce qu’est chaque colonne et ce que veulent dire les mots des réponses ; cela vous est proposé la fois suivante.',
    'Avant que quoi que ce soit soit gardé, vous voyez chaque faute par ligne et colonne, ou ce qui serait fait.',
    'Seulement des années avant votre premier cycle ici, chacune une fois. Plusieurs années d’un même fichier sont comparées partenaire par partenaire, d’après les noms des organisations. Avec toute autre année, non : ni noms ni réponses ne sont gardés.',
    'Une année importée est marquée comme telle partout où elle apparaît.',
  ],
  file: {
    workbook: 'C’est le fichier propre d’un tableur. Ouvrez-le et enregistrez-le en « CSV UTF-8 ».',
    empty: 'Il faut une ligne avec les noms des colonnes et au moins une autre.',
    'too-large': 'Le fichier dépasse 1 Mo. Faites un fichier par année.',
    'utf-16': 'Ce fichier est en UTF-16. Enregistrez-le en « CSV UTF-8 ».',
    'not-utf-8':
      'Des lettres sont illisibles ici, car le fichier n’est pas en UTF-8. Enregistrez-le en « CSV UTF-8 ».',
    nul: 'Cette cellule contient un caractère NUL. Retapez la cellule.',
    'unclosed-quote': 'Un guillemet est ouvert ici et jamais fermé.',
    'stray-quote': 'Un guillemet se trouve où il n’en faut pas. Dans une cellule, doublez-le.',
    'too-many-rows': 'Le fichier a plus de 5 000 lignes. Divisez-le.',
    'too-many-columns':
      'Le fichier a plus de 500 colonnes. Retirez celles dont vous n’avez pas besoin.',
    'cell-too-long': 'Cette cellule dépasse 5 000 caractères.',
  },
  columns: {
    title: 'Qu’y a-t-il dans les colonnes ?',
    lead: 'Dites ce qu’est chaque colonne. Laissez de côté les noms de personnes, les adresses et les questions ouvertes : ce qui est laissé de côté n’est pas regardé.',
    year: 'Année de toutes les lignes',
    yearHint: 'Laissez vide si une colonne donne l’année, ou une date.',
    caption: 'Colonnes du fichier',
    heads: { column: 'Colonne', heading: 'Titre', example: 'Par exemple', is: 'Ce qu’elle est' },
    roleOf: (column) => `Ce qu’est la colonne ${column}`,
    noHeading: '(sans titre)',
    submit: 'Continuer',
  },
  groups: {
    all: 'Dans tout fichier',
    respondents: 'Une ligne par répondant',
    answers: 'Une ligne par réponse',
    sums: 'Une ligne par énoncé, avec des totaux',
  },
  role: {
    skip: 'À laisser de côté',
    year: 'L’année, ou une date de l’année',
    organisation: 'L’organisation',
    group: 'Le groupe (secteur, lieu…)',
    grades: 'Les réponses à une question',
    statement: 'L’énoncé dont parle la ligne',
    revision: 'La révision de l’énoncé',
    answer: 'La réponse',
    respondent: 'Le répondant',
    n: 'Combien ont noté',
    high: 'Combien ont donné 4 ou 5',
    low: 'Combien ont donné 1 ou 2',
    'count-1': 'Combien ont donné 1',
    'count-2': 'Combien ont donné 2',
    'count-3': 'Combien ont donné 3',
    'count-4': 'Combien ont donné 4',
    'count-5': 'Combien ont donné 5',
    dk: 'Combien ne savaient pas',
    na: 'Combien n’étaient pas concernées',
    sent: 'Combien ont répondu',
    invited: 'Invitées : combien, ou oui',
  },
  columnsFault: {
    'role-twice': (role) => `Deux colonnes sont « ${role} ». Laissez-en une de côté.`,
    'no-grades': () => 'Choisissez au moins une colonne de réponses ou de totaux.',
    'no-statement': () => 'Choisissez la colonne qui dit de quel énoncé parle la ligne.',
    'no-counts': () =>
      'Il faut le total avec les notes hautes et basses, ou le nombre de chacune des cinq notes.',
    'no-year': () => 'Donnez l’année de toutes les lignes, ou choisissez la colonne qui la donne.',
    'not-a-year': () => 'Tapez l’année en quatre chiffres, par exemple 2023.',
    'heading-twice': (heading) =>
      `Deux questions ont le titre « ${heading} ». Changez-en un dans le fichier, ou laissez-la de côté.`,
    'heading-missing': () =>
      'Cette question n’a pas de titre. Ajoutez-le dans le fichier, ou laissez-la de côté.',
    'open-question': (heading) =>
      `« ${heading} » a trop de réponses différentes pour être des notes. Laissez-la de côté.`,
    'too-much-to-say': () =>
      'Le fichier a plus de 700 énoncés et mots différents à parcourir. Faites un fichier par année, ou choisissez une autre colonne pour les énoncés.',
  },
  refusal: {
    taken: (year) => `${year} a déjà un cycle. Une année ne figure qu’une fois.`,
    imported: (year) => `${year} a déjà été reprise. Retirez-la d’abord pour la reprendre.`,
    'not-before-us': (year) => `${year} n’est pas avant votre premier cycle ici.`,
    'to-come': (year) => `${year} est encore à venir.`,
  },
  meanings: {
    title: 'Qu’est-ce que cela veut dire ?',
    statements: 'Énoncés',
    statementsLead:
      'Chaque énoncé a besoin d’un code ; les années de même code font une ligne. Vide : il est laissé de côté.',
    sameOnly:
      'Ne choisissez un de nos codes que si l’ancienne question avait la même formulation et la même échelle. Sinon gardez-lui son propre code : sa ligne est alors dessinée à part, et personne n’est trompé.',
    ours: 'Nos propres énoncés et leurs codes',
    statementHeads: { name: 'Énoncé dans le fichier', code: 'Code' },
    codeOf: (name) => `Code de « ${name} »`,
    words: 'Mots des réponses',
    wordsLead: '5 est la meilleure note, 1 la moins bonne.',
    wordHeads: { word: 'Dans le fichier', means: 'Veut dire' },
    meaningOf: (word) => `« ${word} » veut dire`,
    choose: 'Choisissez…',
    meaning: {
      '5': '5, la meilleure',
      '4': '4',
      '3': '3',
      '2': '2',
      '1': '1, la moins bonne',
      dk: 'Je ne sais pas',
      na: 'Ne nous concerne pas',
      blank: 'Pas de réponse',
    },
    unit: 'Chaque ligne ou nombre compte une organisation, et aucune n’est comptée deux fois',
    unitHint:
      'Ici une organisation est une voix. Si des personnes ont été comptées, ramenez d’abord les chiffres aux organisations : sinon quelques-unes passeraient pour beaucoup.',
    submit: 'Vérifier le fichier',
    again: 'Choisir un autre fichier',
  },
  meaningsFault: {
    'not-a-code': (name) =>
      `Le code de « ${name} » peut avoir des lettres, des chiffres et des tirets, 20 au plus.`,
    'code-twice': (name) => `« ${name} » a le code d’un autre énoncé.`,
    'no-code': () => 'Donnez un code à au moins un énoncé.',
    'no-meaning': (word) => `Dites ce que veut dire « ${word} ».`,
    'no-unit': () => 'Confirmez que des organisations sont comptées, chacune une fois.',
  },
  summary: 'Il y a quelque chose à corriger',
  faultsTitle: (count) =>
    count === 1
      ? 'Une chose à corriger dans le fichier'
      : `${count} choses à corriger dans le fichier`,
  faultsRest: (count) => (count === 1 ? 'et une autre.' : `et ${count} autres.`),
  row: (row, column) => (column === null ? `Ligne ${row}` : `Ligne ${row}, colonne ${column}`),
  fault: {
    missing: 'est vide.',
    'not-a-year': 'ne dit pas d’année.',
    'not-a-revision': 'doit être un nombre entier à partir de 1.',
    'not-an-answer': 'n’est pas une réponse dont le sens a été dit.',
    'not-yes': 'doit être oui ou vide.',
    'without-code': 'a une réponse, mais ne dit pas à quel énoncé.',
    'second-group':
      'met l’organisation dans un autre groupe qu’une ligne précédente de cette année.',
    'second-revision':
      'donne à l’énoncé une autre révision qu’une ligne précédente de cette année.',
    'second-answer': 'est une autre réponse du même répondant au même énoncé.',
    'too-long': 'dépasse 150 caractères.',
    'not-a-number': 'doit être un nombre entier.',
    'other-spelling':
      's’écrit autrement dans une ligne précédente (majuscules, accents ou espaces). Écrivez-le toujours de la même façon, pour qu’une organisation soit une voix.',
    'more-than-all': 'est moins que les notes hautes et basses ensemble.',
    'not-all': 'ne s’accorde pas avec les cinq nombres.',
    'row-twice': 'parle du même énoncé, groupe et année qu’une ligne précédente.',
    'more-than-total': 'compte moins que ses groupes ensemble.',
    'second-count': 'donne un autre nombre qu’une ligne précédente de cette année.',
  },
  plan: {
    title: 'Ce qui serait fait',
    lead: (years) =>
      years === 1 ? 'Une année serait reprise.' : `${years} années seraient reprises.`,
    changedSince: 'Quelque chose a changé depuis. Voici ce qui serait fait maintenant.',
    people: (sent, invited) =>
      `${sent} organisation${sent > 1 ? 's' : ''} sur ${invited} ${sent > 1 ? 'ont' : 'a'} répondu.`,
    statements: (shown, hidden) =>
      hidden === 0
        ? `${shown} énoncés, tous montrés.`
        : `${shown + hidden} énoncés : ${shown} montrés, ${hidden} cachés ou sans note.`,
    ours: (codes) => `Continuent nos propres lignes : ${codes}.`,
    others: (codes) => `Lignes à part : ${codes}.`,
    groups: (shown, hidden) =>
      [shown && `Groupes montrés : ${shown}.`, hidden && `Groupes cachés : ${hidden}.`]
        .filter(Boolean)
        .join(' '),
    paired: (since) => `Comparée à ${since} partenaire par partenaire, d’après les noms.`,
    notPaired: (since) =>
      `Suit ${since}, sans comparaison partenaire par partenaire : les niveaux seulement.`,
    first: 'La première année : il n’y a rien à quoi la comparer.',
    kept: 'Seuls ces résultats sont gardés. Les noms des organisations et les réponses ne le sont pas.',
    confirm: 'Les reprendre',
    change: 'Changer le sens',
    cancel: 'Ne rien garder',
  },
  done: (years) => `Repris : ${years}.`,
  removal: {
    title: (year) => `Retirer ${year} ?`,
    words:
      'Ses résultats quittent les tendances, les exports et toutes les pages. Pour les avoir de nouveau, reprenez le fichier.',
    stays: (years) =>
      `Elle reste, car les résultats de ${years} s’y comparent et ne parleraient plus de rien. Les années reprises se retirent en commençant par la dernière.`,
    confirm: 'Retirer cette année',
    back: 'La garder',
  },
  removed: 'L’année a été retirée.',
}

export const historyText: Record<Language, Words> = { en, fr }
