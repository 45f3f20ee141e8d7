import type { Language } from '../../src/domain/language.ts'

type Words = {
  title: string
  copy: string
  copyHint: string
  copyFirst: string
  erasure: string
  erasureMeans: readonly string[]
  /** Before the entries of registers in which the name was typed. */
  named: string
  onSheet: string
  tick: string
  tickFirst: string
  erase: string
}

const en: Words = {
  title: 'If this person asks about their data',
  copy: 'Take a copy of what is kept about this person',
  copyHint:
    'Without answers, which nobody at the office may read: with the personal link of a round the person takes a copy along that has the answers, too.',
  copyFirst: 'Take a copy first',
  erasure: 'Erase this person',
  erasureMeans: [
    'Name, address, links, answers, drafts and the mails to this person are erased for good, here and from the outbox.',
    'Answers in a round whose results are not computed yet count as never given.',
    'What this person wrote in issues goes; what your office did about them stays.',
    'Results that were computed do not change: they hold no names.',
    'Backups made before still know the person, and age out after 35 days; a backup put back is cleaned again by itself.',
  ],
  onSheet:
    'The partner’s sheet names this person, too. Erasing does not touch it: look at each part, and correct it.',
  named:
    'Colleagues wrote this name in registers. Erasing does not touch these entries: look at each, and correct or remove it. What an entry once said stays in its history until the entry is removed.',
  tick: 'Yes, erase this person for good',
  tickFirst: 'Tick the box first: this cannot be undone.',
  erase: 'Erase',
}

const fr: Words = {
  title: 'Si cette personne demande ce qu’il en est de ses données',
  copy: 'Prendre une copie de ce qui est gardé sur cette personne',
  copyHint:
    'Sans les réponses, que personne au bureau ne peut lire : avec le lien personnel d’un cycle, la personne emporte une copie qui contient aussi les réponses.',
  copyFirst: 'Prendre d’abord une copie',
  erasure: 'Effacer cette personne',
  erasureMeans: [
    'Nom, adresse, liens, réponses, brouillons et courriels à cette personne sont effacés définitivement, ici et dans la boîte d’envoi.',
    'Les réponses d’un cycle dont les résultats ne sont pas encore calculés comptent comme jamais données.',
    'Ce que cette personne a écrit dans des difficultés disparaît ; ce que votre bureau a fait reste.',
    'Les résultats déjà calculés ne changent pas : ils ne contiennent aucun nom.',
    'Les sauvegardes antérieures connaissent encore la personne et disparaissent après 35 jours ; une sauvegarde restaurée est à nouveau nettoyée d’elle-même.',
  ],
  onSheet:
    'La fiche du partenaire nomme aussi cette personne. L’effacement n’y touche pas : regardez chaque partie, et corrigez-la.',
  named:
    'Des collègues ont écrit ce nom dans des registres. L’effacement ne touche pas ces entrées : regardez chacune, corrigez-la ou supprimez-la. Ce qu’une entrée a dit reste dans son historique jusqu’à sa suppression.',
  tick: 'Oui, effacer définitivement cette personne',
  tickFirst: 'Cochez d’abord la case : c’est irréversible.',
  erase: 'Effacer',
}

export const erasureText: Record<Language, Words> = { en, fr }
