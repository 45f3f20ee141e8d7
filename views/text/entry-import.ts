import type { Language } from '../../src/domain/language.ts'
import type { FieldKind } from '../../src/domain/records/field.ts'

type Words = {
  title: string
  lead: string
  columnsWords: string
  example: string
  heads: { column: string; key: string; holds: string }
  idHolds: string
  holds: Record<FieldKind, string>
  required: string
  rule: readonly string[]
  fault: Record<PlainFault, string>
  idTwice: (row: number) => string
  counts: (added: number, changed: number, unchanged: number) => string
  stays: string
  added: string
  changed: string
  changedSince: string
  back: string
}

type PlainFault =
  | 'empty'
  | 'missing-column'
  | 'unknown-column'
  | 'column-twice'
  | 'cell-beyond-header'
  | 'not-yes-or-no'
  | 'unknown-id'

const en: Words = {
  title: 'Import entries from a spreadsheet',
  lead: 'Choose a file. You will first see every fault in it, or everything it would change. Nothing is kept before you say so.',
  columnsWords:
    'The first row names the columns, in any order, in English, in French or by their code. One row for each entry.',
  example: 'The easiest start: export the register, change the file, import it again.',
  heads: { column: 'Column', key: 'Code', holds: 'What it holds' },
  idHolds: 'Says which entry a row changes; empty for a new one. An export has it.',
  holds: {
    line: 'A line of text',
    text: 'Text',
    day: 'A day: 2026-03-31',
    'yes-no': 'yes or no',
    number: 'A whole number',
    choice: 'One of',
    several: 'Any of these, with semicolons between',
    term: 'One of',
    terms: 'Any of these, with semicolons between',
    partner: 'The name of a partner',
    partners: 'Names of partners, with semicolons between',
    person: 'The name of a colleague who can sign in here',
    direction: 'The number of a direction of the strategy, or none',
    signs: 'Codes of signs of progress, with semicolons between',
    quarters: 'Quarters, with semicolons between: 2026-Q4',
    entry: 'The name of an entry of the register',
    entries: 'Names of entries of the register, with semicolons between',
  },
  required: 'always needed',
  rule: [
    'A row with an id changes that entry, and an empty cell of it changes nothing. Any other row is a new entry, unless one here says exactly the same.',
    'Choices may be written in English, in French or by their code; partners, colleagues and entries by their name.',
    'What is not in the file stays as it is. Nothing is ever deleted.',
    'Either the whole file is taken over, or nothing.',
  ],
  fault: {
    empty: 'The file needs a row with the names of the columns and at least one more.',
    'missing-column': 'There is no such column, and new entries need it.',
    'unknown-column': 'No column has this name. Correct it or take the column out.',
    'column-twice': 'There are two columns of this name.',
    'cell-beyond-header': 'This cell has no column name above it.',
    'not-yes-or-no': 'Write yes or no.',
    'unknown-id': 'No entry of this register has this id. Leave the cell empty for a new one.',
  },
  idTwice: (row) => `Row ${row} changes the same entry.`,
  counts: (added, changed, unchanged) =>
    `${added} new, ${changed} changed, ${unchanged} unchanged.`,
  stays: 'Entries that are not in the file stay as they are.',
  added: 'New entries',
  changed: 'Changed entries',
  changedSince:
    'Somebody changed entries since you looked. Nothing was imported; this is what the file would change now.',
  back: 'Back to the register',
}

const fr: Words = {
  title: 'Importer des entrées depuis un tableau',
  lead: 'Choisissez un fichier. Vous verrez d’abord toutes ses erreurs, ou tout ce qu’il changerait. Rien n’est enregistré avant votre accord.',
  columnsWords:
    'La première ligne nomme les colonnes, dans n’importe quel ordre, en français, en anglais ou par leur code. Une ligne par entrée.',
  example:
    'Le plus simple pour commencer : exportez le registre, modifiez le fichier, réimportez-le.',
  heads: { column: 'Colonne', key: 'Code', holds: 'Ce qu’elle contient' },
  idHolds: 'Dit quelle entrée la ligne modifie ; vide pour une nouvelle. Un export la contient.',
  holds: {
    line: 'Une ligne de texte',
    text: 'Du texte',
    day: 'Un jour : 2026-03-31',
    'yes-no': 'oui ou non',
    number: 'Un nombre entier',
    choice: 'Au choix',
    several: 'Au choix, séparés par des points-virgules',
    term: 'Au choix',
    terms: 'Au choix, séparés par des points-virgules',
    partner: 'Le nom d’un partenaire',
    partners: 'Des noms de partenaires, séparés par des points-virgules',
    person: 'Le nom d’une personne qui a un compte ici',
    direction: 'Le numéro d’une orientation de la stratégie, ou aucune',
    signs: 'Des codes de signes de progrès, séparés par des points-virgules',
    quarters: 'Des trimestres, séparés par des points-virgules : 2026-Q4',
    entry: 'Le nom d’une entrée du registre',
    entries: 'Des noms d’entrées du registre, séparés par des points-virgules',
  },
  required: 'toujours nécessaire',
  rule: [
    'Une ligne avec un id modifie cette entrée, et une cellule vide n’y change rien. Toute autre ligne est une nouvelle entrée, sauf si une entrée dit déjà exactement la même chose.',
    'Les choix s’écrivent en français, en anglais ou par leur code ; partenaires, collègues et entrées par leur nom.',
    'Ce qui n’est pas dans le fichier reste tel quel. Rien n’est jamais supprimé.',
    'Soit tout le fichier est repris, soit rien.',
  ],
  fault: {
    empty: 'Il faut une ligne avec les noms des colonnes et au moins une autre.',
    'missing-column': 'Cette colonne manque, et les nouvelles entrées en ont besoin.',
    'unknown-column': 'Aucune colonne ne porte ce nom. Corrigez-le ou enlevez la colonne.',
    'column-twice': 'Deux colonnes portent ce nom.',
    'cell-beyond-header': 'Aucun nom de colonne ne se trouve au-dessus de cette cellule.',
    'not-yes-or-no': 'Écrivez oui ou non.',
    'unknown-id':
      'Aucune entrée de ce registre n’a cet id. Laissez la cellule vide pour une nouvelle.',
  },
  idTwice: (row) => `La ligne ${row} modifie la même entrée.`,
  counts: (added, changed, unchanged) =>
    `${added} ${added < 2 ? 'nouvelle' : 'nouvelles'}, ${changed} ${changed < 2 ? 'modifiée' : 'modifiées'}, ${unchanged} ${unchanged < 2 ? 'inchangée' : 'inchangées'}.`,
  stays: 'Les entrées absentes du fichier restent telles quelles.',
  added: 'Nouvelles entrées',
  changed: 'Entrées modifiées',
  changedSince:
    'Quelqu’un a modifié des entrées entre-temps. Rien n’a été importé ; voici ce que le fichier changerait maintenant.',
  back: 'Retour au registre',
}

export const entryImportText: Readonly<Record<Language, Words>> = { en, fr }
