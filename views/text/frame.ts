import type { Role } from '../../src/domain/access.ts'

type Words = {
  skip: string
  menuLabel: string
  signOut: string
  menu: Record<
    | 'home'
    | 'partners'
    | 'instruments'
    | 'rounds'
    | 'plan'
    | 'trends'
    | 'registers'
    | 'framework'
    | 'settings'
    | 'help'
    | 'mail'
    | 'mailbox',
    string
  >
  roles: Record<Role, string>
}

const en: Words = {
  skip: 'Skip to the content',
  menuLabel: 'Main menu',
  signOut: 'Sign out',
  menu: {
    home: 'Home',
    partners: 'Partners',
    instruments: 'Instruments',
    rounds: 'Rounds',
    plan: 'Plan',
    trends: 'Trends',
    registers: 'Registers',
    framework: 'Framework',
    settings: 'Settings',
    help: 'Help',
    mail: 'Outgoing mail',
    mailbox: 'Mailbox',
  },
  roles: {
    coordinator: 'Coordinator',
    reviewer: 'Reviewer',
    'focal-point': 'Focal point',
    direction: 'Direction',
    observer: 'Observer',
    finance: 'Finance',
    security: 'Security',
    'person-of-trust': 'Person of trust',
  },
}

const fr: Words = {
  skip: 'Aller au contenu',
  menuLabel: 'Menu principal',
  signOut: 'Se déconnecter',
  menu: {
    home: 'Accueil',
    partners: 'Partenaires',
    instruments: 'Instruments',
    rounds: 'Cycles',
    plan: 'Plan',
    trends: 'Tendances',
    registers: 'Registres',
    framework: 'Cadre',
    settings: 'Réglages',
    help: 'Aide',
    mail: 'Messages à envoyer',
    mailbox: 'Boîte d’envoi',
  },
  roles: {
    coordinator: 'Coordination',
    reviewer: 'Relecture',
    'focal-point': 'Point focal',
    direction: 'Direction',
    observer: 'Observation',
    finance: 'Finances',
    security: 'Sécurité',
    'person-of-trust': 'Personne de confiance',
  },
}

export const frameText = { en, fr }
