import type { AuditAct } from '../../src/domain/audit.ts'
import type { Language } from '../../src/domain/language.ts'

type Words = {
  title: string
  back: string
  lead: readonly string[]
  none: string
  when: string
  who: string
  what: string
  about: string
  everybody: string
  everything: string
  itself: string
  show: string
  newer: string
  older: string
  csv: string
  french: string
  file: string
  acts: Record<AuditAct, string>
}

const en: Words = {
  title: 'Audit log',
  back: 'People',
  lead: [
    'Who did what, and when. It tells the names of rounds, partners and colleagues, never an answer, a link or what somebody wrote.',
    'An act and its line are kept together: what stands here happened. Lines are kept for three years and then dropped.',
  ],
  none: 'Nothing was noted that fits this search. Show everything to begin with.',
  when: 'When',
  who: 'Who',
  what: 'What',
  about: 'About',
  everybody: 'Everybody',
  everything: 'Everything',
  itself: 'the program itself, or somebody not signed in',
  show: 'Show',
  newer: 'Newer lines',
  older: 'Older lines',
  csv: 'Take these lines along as CSV',
  french: 'CSV for French spreadsheets',
  file: 'Audit log',
  acts: {
    'signed-in': 'signed in',
    'signed-out': 'signed out',
    'sessions-ended': 'signed out elsewhere',
    'password-link-asked': 'a link for a new password was asked for',
    'password-chosen': 'chose a password',
    'second-step-on': 'turned the second step on',
    'second-step-off': 'turned the second step off',
    'recovery-codes-renewed': 'made new recovery codes',
    'office-set-up': 'set up the office',
    'person-added': 'added a person',
    'person-changed': 'changed a person',
    'person-removed': 'removed a person',
    'person-invited-again': 'sent a person’s invitation again',
    'second-step-lifted': 'turned a person’s second step off',
    'languages-offered': 'changed the languages offered',
    'mail-paused': 'stopped the mail',
    'mail-resumed': 'let the mail go on',
    'round-planned': 'planned a round',
    'plan-changed': 'changed a round’s plan',
    'recipients-chosen': 'chose whom to ask',
    'round-opened': 'opened a round',
    'reminders-planned': 'planned reminders',
    'reminders-sent': 'sent reminders',
    'new-link-sent': 'sent a new link',
    'code-printed': 'printed a code',
    'answers-entered': 'entered answers for a partner',
    'self-score-entered': 'entered the office’s own grades',
    'round-closed': 'closed a round',
    'results-computed': 'results were computed',
    'round-shared': 'shared results with the partners',
    'round-published': 'published results',
    'round-cancelled': 'called a round off',
    'event-noted': 'noted something at the event',
    'event-note-removed': 'removed a note of the event',
    'deck-arranged': 'arranged the slides',
    'slide-written': 'wrote or removed a slide',
    'deck-saved': 'saved the presentation as a file',
    'results-exported': 'exported results',
    'trends-exported': 'exported trends',
    'partners-exported': 'exported partners',
    'audit-exported': 'exported the audit log',
    'partner-added': 'added a partner',
    'partner-changed': 'changed a partner',
    'partners-imported': 'imported partners',
    'contact-added': 'added a contact',
    'contact-changed': 'changed a contact',
    'main-contact-changed': 'changed the main contact',
    'contact-exported': 'took a copy of what is kept about a contact',
    'contact-erased': 'erased a contact',
    other: 'another act',
  },
}

const fr: Words = {
  title: 'Journal d’audit',
  back: 'Équipe',
  lead: [
    'Qui a fait quoi, et quand. Le journal nomme les cycles, les partenaires et les collègues, jamais une réponse, un lien ou un texte rédigé.',
    'Un acte et sa ligne sont conservés ensemble : ce qui figure ici a eu lieu. Les lignes sont gardées trois ans, puis supprimées.',
  ],
  none: 'Aucune ligne ne correspond à cette recherche. Affichez d’abord tout.',
  when: 'Quand',
  who: 'Qui',
  what: 'Quoi',
  about: 'Au sujet de',
  everybody: 'Tout le monde',
  everything: 'Tout',
  itself: 'le programme lui-même, ou une personne non connectée',
  show: 'Afficher',
  newer: 'Lignes plus récentes',
  older: 'Lignes plus anciennes',
  csv: 'Emporter ces lignes en CSV',
  french: 'CSV pour tableurs en français',
  file: 'Journal d’audit',
  acts: {
    'signed-in': 'connexion',
    'signed-out': 'déconnexion',
    'sessions-ended': 'déconnexion ailleurs',
    'password-link-asked': 'lien pour un nouveau mot de passe demandé',
    'password-chosen': 'mot de passe choisi',
    'second-step-on': 'seconde étape activée',
    'second-step-off': 'seconde étape désactivée',
    'recovery-codes-renewed': 'nouveaux codes de secours',
    'office-set-up': 'bureau configuré',
    'person-added': 'personne ajoutée',
    'person-changed': 'personne modifiée',
    'person-removed': 'personne retirée',
    'person-invited-again': 'invitation d’une personne renvoyée',
    'second-step-lifted': 'seconde étape d’une personne désactivée',
    'languages-offered': 'langues proposées modifiées',
    'mail-paused': 'envois arrêtés',
    'mail-resumed': 'envois repris',
    'round-planned': 'cycle préparé',
    'plan-changed': 'plan d’un cycle modifié',
    'recipients-chosen': 'destinataires choisis',
    'round-opened': 'cycle ouvert',
    'reminders-planned': 'relances planifiées',
    'reminders-sent': 'relances envoyées',
    'new-link-sent': 'nouveau lien envoyé',
    'code-printed': 'code imprimé',
    'answers-entered': 'réponses saisies pour un partenaire',
    'self-score-entered': 'auto-évaluation du bureau saisie',
    'round-closed': 'cycle clos',
    'results-computed': 'résultats calculés',
    'round-shared': 'résultats partagés avec les partenaires',
    'round-published': 'résultats publiés',
    'round-cancelled': 'cycle annulé',
    'event-noted': 'note prise pendant l’événement',
    'event-note-removed': 'note de l’événement supprimée',
    'deck-arranged': 'diapositives réorganisées',
    'slide-written': 'diapositive rédigée ou supprimée',
    'deck-saved': 'présentation enregistrée en fichier',
    'results-exported': 'résultats exportés',
    'trends-exported': 'tendances exportées',
    'partners-exported': 'partenaires exportés',
    'audit-exported': 'journal d’audit exporté',
    'partner-added': 'partenaire ajouté',
    'partner-changed': 'partenaire modifié',
    'partners-imported': 'partenaires importés',
    'contact-added': 'contact ajouté',
    'contact-changed': 'contact modifié',
    'main-contact-changed': 'contact principal changé',
    'contact-exported': 'copie de ce qui est gardé sur un contact',
    'contact-erased': 'contact effacé',
    other: 'autre acte',
  },
}

export const auditText: Record<Language, Words> = { en, fr }
