import type { Language } from '../../src/domain/language.ts'
import type { Relationship, Sector } from '../../src/domain/partner.ts'

/** How sectors and relationships are called, in lists, filters and charts alike. */
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
    operational: 'Opérationnel',
    vendor: 'Fournisseur',
    donation: 'Don',
  },
}
