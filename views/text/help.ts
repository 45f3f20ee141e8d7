import type { Language } from '../../src/domain/language.ts'

type Words = {
  title: string
  lead: string
  topics: string
  guides: string
  words: string
  papers: string
  papersLead: string
  download: string
  /** In the language it leads to. */
  readIn: string
  downloadHint: string
  glossary: { title: string; lead: string; all: string }
}

const en: Words = {
  title: 'Help',
  lead: 'How to be a good partner, and how this program helps. Each page takes two minutes.',
  topics: 'Being a partner',
  guides: 'Leading the year and the meetings',
  words: 'Words',
  papers: 'Papers to fill in',
  papersLead:
    'A first draft to talk about, not a contract to send. Change whatever you need together.',
  readIn: 'Read this text in English',
  download: 'Download to edit (RTF)',
  downloadHint: 'Opens in Word, LibreOffice and Google Docs. This page can be printed as it is.',
  glossary: {
    title: 'What the words mean',
    lead: 'One meaning for each word, on every page and in every mail.',
    all: 'All words',
  },
}

const fr: Words = {
  title: 'Aide',
  lead: 'Comment être un bon partenaire, et ce que ce programme fait pour vous. Deux minutes par page.',
  topics: 'Être partenaire',
  guides: 'Conduire l’année et les rencontres',
  words: 'Les mots',
  papers: 'Documents à remplir',
  papersLead:
    'Une première version pour en parler, pas un contrat à envoyer. Changez ensemble tout ce qu’il faut.',
  readIn: 'Lire ce texte en français',
  download: 'Télécharger pour modifier (RTF)',
  downloadHint: 'S’ouvre dans Word, LibreOffice et Google Docs. Cette page s’imprime telle quelle.',
  glossary: {
    title: 'Ce que les mots veulent dire',
    lead: 'Un seul sens par mot, sur toutes les pages et dans tous les messages.',
    all: 'Tous les mots',
  },
}

export const helpWords: Record<Language, Words> = { en, fr }
