import {
  type Language,
  languages,
  type RespondentLanguage,
  respondentLanguages,
} from './language.ts'
import { nameKey, type Relationship, relationships, type Sector, sectors } from './partner.ts'

/** How sectors and relationships are called, in lists, filters, charts and spreadsheets alike. */
export const sectorNames: Record<Language, Record<Sector, string>> = {
  en: {
    'civil-society': 'Civil society',
    public: 'Public',
    private: 'Private',
    research: 'Research',
    media: 'Media',
    'community-group': 'Community group',
    'international-ngo': 'International NGO',
    donor: 'Donor',
    network: 'Network',
  },
  fr: {
    'civil-society': 'Société civile',
    public: 'Public',
    private: 'Privé',
    research: 'Recherche',
    media: 'Médias',
    'community-group': 'Groupe communautaire',
    'international-ngo': 'ONG internationale',
    donor: 'Bailleur',
    network: 'Réseau',
  },
}

export const relationshipNames: Record<Language, Record<Relationship, string>> = {
  en: {
    strategic: 'Strategic',
    operational: 'Operational',
    vendor: 'Vendor',
    donation: 'Donation',
  },
  fr: {
    strategic: 'Stratégique',
    operational: 'Opérationnelle',
    vendor: 'Fournisseur',
    donation: 'Don',
  },
}

export const languageNamesIn: Record<Language, Record<RespondentLanguage, string>> = {
  en: { en: 'English', fr: 'French', rn: 'Kirundi' },
  fr: { en: 'Anglais', fr: 'Français', rn: 'Kirundi' },
}

/** Reads a value from its code or its label in either language, however it is written. */
export const parseSector = reader(sectors, sectorNames)
export const parseRelationship = reader(relationships, relationshipNames)
export const parseLanguageName = reader(languages, languageNamesIn)
export const parseContactLanguageName = reader(respondentLanguages, languageNamesIn)

function reader<Value extends string>(
  values: readonly Value[],
  labels: Readonly<Record<Language, Readonly<Record<Value, string>>>>,
): (text: string) => Value | undefined {
  const known = new Map(
    values.flatMap((value) =>
      [value, ...languages.map((language) => labels[language][value])].map(
        (word) => [wordKey(word), value] as const,
      ),
    ),
  )
  return (text) => known.get(wordKey(text))
}

/**
 * What makes two headings or values the same: no case, no accents, blanks, dashes and underlines alike.
 * @example wordKey('Société-civile') // 'societe_civile'
 */
export function wordKey(text: string): string {
  return nameKey(text).replace(/[\s_-]+/g, '_')
}
