import type { Language } from '../../src/domain/language.ts'
import type { factKeys } from '../../src/domain/partner-import.ts'
import type { SheetColumn } from '../../src/domain/partner-spreadsheet-columns.ts'
import type { SheetFault, SheetFaultKind } from '../../src/domain/partner-spreadsheet-faults.ts'

type Words = {
  title: string
  lead: string
  file: string
  fileHint: string
  check: string
  back: string
  noFile: string
  noFileTitle: string
  columns: string
  columnsWords: string
  columnHeads: { column: string; also: string; holds: string }
  column: Record<SheetColumn, string>
  rules: string
  rule: readonly string[]
  example: string
  faultsTitle: (count: number) => string
  faultsLead: string
  faultsRest: (count: number) => string
  row: (row: number, column: string | null) => string
  fault: Record<SheetFaultKind, (fault: SheetFault) => string>
  again: string
  columnsLink: string
  quoted: (value: string) => string
  /** Between a label and what it labels. */
  colon: string
  planTitle: string
  changedSince: string
  nothing: string
  counts: (added: number, changed: number, unchanged: number) => string
  stays: string
  added: string
  changed: string
  rest: (count: number) => string
  newContact: string
  contact: string
  mainContact: string
  empty: string
  fact: Record<(typeof factKeys)[number], string>
  factOfContact: Record<'name' | 'email' | 'language', string>
  to: string
  confirm: string
  cancel: string
}

const en: Words = {
  title: 'Import partners from a spreadsheet',
  lead: 'Choose a file. You will first see every fault in it, or everything it would change. Nothing is kept before you say so, and nobody is written to.',
  file: 'The spreadsheet, as a CSV file',
  fileHint:
    'In your spreadsheet program: Save as, then “CSV UTF-8”. At most 5,000 rows and 1 MB. Commas or semicolons between the cells.',
  check: 'Check the file',
  back: 'Back to the partners',
  noFile: 'Choose a file first.',
  noFileTitle: 'There is nothing to check yet',
  columns: 'Columns',
  columnsWords:
    'The first row names the columns, in any order, in English or French. Only the name is always needed. One row for each contact; several rows of one partner are fine, and the first is its main contact.',
  columnHeads: { column: 'Column', also: 'In French', holds: 'What it holds' },
  column: {
    name: 'The name of the organisation. It decides which partner a row is about.',
    sector: 'One of: {sectors}',
    relationship: 'One of: {relationships}. Vendors and donations are never invited.',
    place: 'Province or town',
    language: 'English or French (en, fr)',
    focal_point: 'The email address of the colleague who looks after the partner',
    contact: 'The name of a person at the partner',
    email: 'This person’s address, one only',
    contact_language: 'English or French; empty: the language of the partner',
  },
  rules: 'What an import does',
  rule: [
    'A partner is known by its name, a contact by its address: capitals and accents do not matter. A new name is a new partner.',
    'An empty cell changes nothing. For a new partner, sector, relationship and language are needed.',
    'What is not in the file stays as it is. Nothing is ever deleted.',
    'Either the whole file is taken over, or nothing.',
  ],
  example: 'The easiest start: export the partners, change the file, import it again.',
  faultsTitle: (count) =>
    count === 1 ? 'One thing to put right first' : `${count} things to put right first`,
  faultsLead: 'Nothing was changed. Correct the file and choose it again.',
  faultsRest: (count) => (count === 1 ? 'and one more.' : `and ${count} more.`),
  row: (row, column) => (column === null ? `Row ${row}` : `Row ${row}, column ${column}`),
  fault: {
    workbook: () =>
      'This is a spreadsheet program’s own file. Open it there and save it as “CSV UTF-8”.',
    'utf-16': () => 'This file is written in UTF-16. Save it as “CSV UTF-8”.',
    'not-utf-8': () =>
      'Letters here cannot be read, because the file is not in UTF-8. Save it as “CSV UTF-8”.',
    nul: () => 'This cell holds a NUL character. Type the cell anew.',
    'unclosed-quote': () => 'A quotation mark is opened here and never closed.',
    'stray-quote': () =>
      'A quotation mark stands where none may be. Inside a cell, write it twice.',
    'too-many-rows': () => 'The file has more than 5,000 rows. Divide it into smaller ones.',
    'cell-too-long': ({ most }) => `This cell is longer than ${most ?? 5000} characters.`,
    empty: () => 'The file needs a row with the names of the columns and at least one more.',
    'missing-column': () => 'There is no column “name”. The first row must name the columns.',
    'unknown-column': () => 'No column has this name. Correct it or take the column out.',
    'column-twice': () => 'There are two columns of this name.',
    'cell-beyond-header': () => 'This cell has no column name above it.',
    missing: ({ heading }) =>
      heading === 'name'
        ? 'The name of the organisation is missing.'
        : heading === 'email'
          ? 'This contact has no email address.'
          : 'This contact has no name.',
    'missing-for-new': () => 'This partner is new, so this cell must be filled.',
    'too-long': () => 'This is longer than 150 characters.',
    'not-a-sector': () => 'This is no sector. The page of the import lists them.',
    'not-a-relationship': () => 'This is no relationship. The page of the import lists them.',
    'not-a-language': () => 'Write English or French (or en, fr).',
    'not-an-address': () =>
      'This is not one email address. Write a single one, without a name, a comma or blanks.',
    'needs-hand-over': () =>
      'This partner has another focal point. Change it on the partner’s page, with a hand-over note.',
    'not-a-focal-point': () =>
      'This must be the email address of a coordinator or focal point who can sign in here.',
    'address-twice': ({ other }) =>
      `The same address stands in row ${other} for this partner. Capitals make no difference.`,
    differs: ({ other }) =>
      `This differs from row ${other} of the same partner. Make them alike, or leave this cell empty.`,
  },
  again: 'Check again',
  columnsLink: 'Which columns a file may have',
  quoted: (value) => `“${value}”`,
  colon: ': ',
  planTitle: 'What this file changes',
  changedSince:
    'Somebody changed partners since you looked. Nothing was imported; this is what the file would change now.',
  nothing: 'The file says what is already on file. There is nothing to import.',
  counts: (added, changed, unchanged) =>
    `${added} new, ${changed} changed, ${unchanged} unchanged.`,
  stays: 'Partners and contacts that are not in the file stay as they are. Nobody is written to.',
  added: 'New partners',
  changed: 'Changed partners',
  rest: (count) => `and ${count} more, treated in the same way.`,
  newContact: 'New contact',
  contact: 'Contact',
  mainContact: 'Main contact',
  empty: 'empty',
  fact: {
    name: 'Name',
    sector: 'Sector',
    relationship: 'Relationship',
    place: 'Place',
    language: 'Language',
    focalPoint: 'Focal point',
  },
  factOfContact: { name: 'name', email: 'address', language: 'language' },
  to: 'becomes',
  confirm: 'Import all of this',
  cancel: 'Do not import',
}

const fr: Words = {
  title: 'Importer des partenaires depuis un tableau',
  lead: 'Choisissez un fichier. Vous verrez d’abord toutes ses erreurs, ou tout ce qu’il changerait. Rien n’est enregistré avant votre accord, et personne ne reçoit de message.',
  file: 'Le tableau, en fichier CSV',
  fileHint:
    'Dans votre tableur : Enregistrer sous, puis « CSV UTF-8 ». Au plus 5 000 lignes et 1 Mo. Virgules ou points-virgules entre les cellules.',
  check: 'Vérifier le fichier',
  back: 'Retour aux partenaires',
  noFile: 'Choisissez d’abord un fichier.',
  noFileTitle: 'Il n’y a encore rien à vérifier',
  columns: 'Colonnes',
  columnsWords:
    'La première ligne nomme les colonnes, dans n’importe quel ordre, en français ou en anglais. Seul le nom est toujours nécessaire. Une ligne par contact ; un partenaire peut avoir plusieurs lignes, la première est celle de son contact principal.',
  columnHeads: { column: 'Colonne', also: 'En anglais', holds: 'Ce qu’elle contient' },
  column: {
    name: 'Le nom de l’organisation. Il dit de quel partenaire parle la ligne.',
    sector: 'Au choix : {sectors}',
    relationship:
      'Au choix : {relationships}. Les fournisseurs et les dons ne sont jamais invités.',
    place: 'Province ou ville',
    language: 'Français ou anglais (fr, en)',
    focal_point: 'L’adresse e-mail du ou de la collègue qui suit le partenaire',
    contact: 'Le nom d’une personne chez le partenaire',
    email: 'L’adresse de cette personne, une seule',
    contact_language: 'Français ou anglais ; vide : la langue du partenaire',
  },
  rules: 'Ce que fait un import',
  rule: [
    'Un partenaire est reconnu à son nom, un contact à son adresse : majuscules et accents ne comptent pas. Un nouveau nom est un nouveau partenaire.',
    'Une cellule vide ne change rien. Pour un nouveau partenaire, le secteur, la relation et la langue sont nécessaires.',
    'Ce qui n’est pas dans le fichier reste tel quel. Rien n’est jamais supprimé.',
    'Soit tout le fichier est repris, soit rien.',
  ],
  example:
    'Le plus simple pour commencer : exportez les partenaires, modifiez le fichier, réimportez-le.',
  faultsTitle: (count) =>
    count === 1 ? 'Une chose à corriger d’abord' : `${count} choses à corriger d’abord`,
  faultsLead: 'Rien n’a changé. Corrigez le fichier et choisissez-le à nouveau.',
  faultsRest: (count) => (count === 1 ? 'et une autre.' : `et ${count} autres.`),
  row: (row, column) => (column === null ? `Ligne ${row}` : `Ligne ${row}, colonne ${column}`),
  fault: {
    workbook: () =>
      'C’est le fichier propre d’un tableur. Ouvrez-le et enregistrez-le en « CSV UTF-8 ».',
    'utf-16': () => 'Ce fichier est écrit en UTF-16. Enregistrez-le en « CSV UTF-8 ».',
    'not-utf-8': () =>
      'Des lettres sont illisibles ici, car le fichier n’est pas en UTF-8. Enregistrez-le en « CSV UTF-8 ».',
    nul: () => 'Cette cellule contient un caractère NUL. Saisissez-la à nouveau.',
    'unclosed-quote': () => 'Un guillemet est ouvert ici et jamais fermé.',
    'stray-quote': () =>
      'Un guillemet se trouve là où il n’en faut pas. Dans une cellule, doublez-le.',
    'too-many-rows': () => 'Le fichier a plus de 5 000 lignes. Divisez-le en plusieurs.',
    'cell-too-long': ({ most }) => `Cette cellule dépasse ${most ?? 5000} caractères.`,
    empty: () => 'Il faut une ligne avec les noms des colonnes et au moins une autre.',
    'missing-column': () =>
      'Il n’y a pas de colonne « nom ». La première ligne doit nommer les colonnes.',
    'unknown-column': () => 'Aucune colonne ne porte ce nom. Corrigez-le ou enlevez la colonne.',
    'column-twice': () => 'Deux colonnes portent ce nom.',
    'cell-beyond-header': () => 'Aucun nom de colonne ne se trouve au-dessus de cette cellule.',
    missing: ({ heading }) =>
      heading === 'name'
        ? 'Le nom de l’organisation manque.'
        : heading === 'email'
          ? 'Ce contact n’a pas d’adresse e-mail.'
          : 'Ce contact n’a pas de nom.',
    'missing-for-new': () => 'Ce partenaire est nouveau : cette cellule doit être remplie.',
    'too-long': () => 'C’est plus long que 150 caractères.',
    'not-a-sector': () => 'Ce n’est pas un secteur. La page d’import en donne la liste.',
    'not-a-relationship': () => 'Ce n’est pas une relation. La page d’import en donne la liste.',
    'not-a-language': () => 'Écrivez français ou anglais (ou fr, en).',
    'not-an-address': () =>
      'Ce n’est pas une adresse e-mail unique. Écrivez-en une seule, sans nom, virgule ni espace.',
    'needs-hand-over': () =>
      'Ce partenaire a un autre point focal. Changez-le sur la page du partenaire, avec une note de passation.',
    'not-a-focal-point': () =>
      'Il faut l’adresse e-mail d’une personne de la coordination ou d’un point focal qui a un compte ici.',
    'address-twice': ({ other }) =>
      `La même adresse se trouve à la ligne ${other} pour ce partenaire. Les majuscules ne comptent pas.`,
    differs: ({ other }) =>
      `Ceci diffère de la ligne ${other} du même partenaire. Écrivez la même chose, ou laissez cette cellule vide.`,
  },
  again: 'Vérifier à nouveau',
  columnsLink: 'Quelles colonnes un fichier peut avoir',
  quoted: (value) => `«\u00a0${value}\u00a0»`,
  colon: '\u00a0: ',
  planTitle: 'Ce que ce fichier change',
  changedSince:
    'Quelqu’un a modifié des partenaires entre-temps. Rien n’a été importé ; voici ce que le fichier changerait maintenant.',
  nothing: 'Le fichier dit ce qui est déjà enregistré. Il n’y a rien à importer.',
  counts: (added, changed, unchanged) =>
    `${added} ${added < 2 ? 'nouveau' : 'nouveaux'}, ${changed} ${changed < 2 ? 'modifié' : 'modifiés'}, ${unchanged} ${unchanged < 2 ? 'inchangé' : 'inchangés'}.`,
  stays:
    'Les partenaires et contacts absents du fichier restent tels quels. Personne ne reçoit de message.',
  added: 'Nouveaux partenaires',
  changed: 'Partenaires modifiés',
  rest: (count) => `et ${count} de plus, traités de la même façon.`,
  newContact: 'Nouveau contact',
  contact: 'Contact',
  mainContact: 'Contact principal',
  empty: 'vide',
  fact: {
    name: 'Nom',
    sector: 'Secteur',
    relationship: 'Relation',
    place: 'Lieu',
    language: 'Langue',
    focalPoint: 'Point focal',
  },
  factOfContact: { name: 'nom', email: 'adresse', language: 'langue' },
  to: 'devient',
  confirm: 'Tout importer',
  cancel: 'Ne pas importer',
}

export const partnerImportText: Record<Language, Words> = { en, fr }
