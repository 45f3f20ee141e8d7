import type { Language } from '../../src/domain/language.ts'

type Words = {
  title: string
  none: string
  add: string
  hint: string
  submit: string
  by: (name: string | null, day: string) => string
  size: (bytes: number) => string
  remove: string
  /** Before the file goes. */
  removal: string
  confirm: string
  fault: Record<'no-file' | 'too-large' | 'too-many' | 'unknown-type' | 'macros', string>
}

const rounded = (bytes: number, locale: string) => {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 0] : [bytes / 1_000_000, 1]
  const digits = value < 10 && unit === 1 ? 1 : 0
  const words = new Intl.NumberFormat(locale, { maximumFractionDigits: digits })
  return { number: words.format(Math.max(value, unit === 0 ? 1 : value)), unit }
}

const en: Words = {
  title: 'Files',
  none: 'No files yet.',
  add: 'Add a file',
  hint: 'PDF, picture (PNG, JPEG, WebP) or office document (docx, xlsx, pptx, odt, ods, odp) without macros and without a password, up to 5 MB. Everybody who sees this page can take it along.',
  submit: 'Add',
  by: (name, day) => (name === null ? `added on ${day}` : `added by ${name} on ${day}`),
  size: (bytes) => {
    const { number, unit } = rounded(bytes, 'en-GB')
    return `${number} ${unit === 0 ? 'kB' : 'MB'}`
  },
  remove: 'Take away',
  removal: 'Nobody will find this file here any more. This cannot be undone.',
  confirm: 'Yes, take it away',
  fault: {
    'no-file': 'Choose a file first.',
    'too-large': 'This file is larger than 5 MB. Make it smaller, or divide it.',
    'too-many': 'There are 20 files already. Take one away first.',
    'unknown-type':
      'This is no PDF, picture or office document that can be read here, whatever its name. Old formats (doc, xls, ppt) and files with a password are not taken: save it anew, for example as PDF.',
    macros: 'This document carries macros. Save it without them, or as PDF.',
  },
}

const fr: Words = {
  title: 'Fichiers',
  none: 'Aucun fichier pour l’instant.',
  add: 'Ajouter un fichier',
  hint: 'PDF, image (PNG, JPEG, WebP) ou document bureautique (docx, xlsx, pptx, odt, ods, odp) sans macros ni mot de passe, jusqu’à 5 Mo. Toute personne qui voit cette page peut l’emporter.',
  submit: 'Ajouter',
  by: (name, day) => (name === null ? `ajouté le ${day}` : `ajouté par ${name} le ${day}`),
  size: (bytes) => {
    const { number, unit } = rounded(bytes, 'fr-FR')
    return `${number} ${unit === 0 ? 'ko' : 'Mo'}`
  },
  remove: 'Enlever',
  removal: 'Plus personne ne trouvera ce fichier ici. C’est définitif.',
  confirm: 'Oui, l’enlever',
  fault: {
    'no-file': 'Choisissez d’abord un fichier.',
    'too-large': 'Ce fichier dépasse 5 Mo. Réduisez-le ou divisez-le.',
    'too-many': 'Il y a déjà 20 fichiers. Enlevez-en un d’abord.',
    'unknown-type':
      'Ce n’est ni un PDF, ni une image, ni un document bureautique lisible ici, quel que soit son nom. Les anciens formats (doc, xls, ppt) et les fichiers à mot de passe ne sont pas acceptés : enregistrez-le à nouveau, par exemple en PDF.',
    macros: 'Ce document contient des macros. Enregistrez-le sans elles, ou en PDF.',
  },
}

export const evidenceText: Record<Language, Words> = { en, fr }
