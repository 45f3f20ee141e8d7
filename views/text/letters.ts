import type { Language } from '../../src/domain/language.ts'
import type { LetterKind, Wording } from '../../src/domain/wording.ts'

/** The wording every round begins with; the words in braces are filled in for each person. */
const en: Record<LetterKind, Wording> = {
  consultation: {
    subject: 'What should {office} be asked? {title}',
    body: `Dear {contact},

Soon {office} will ask its partners: how good a partner are we? Before that, you help to choose the questions.

Behind the link of {partner} you see what partners propose to ask, and what became of what was agreed. Propose a statement of your own, or support those of others, until {closing}. No name stands beside a proposal.

{link}

Keep this message: the same link opens the questionnaire later. It belongs to your organisation alone.`,
  },
  invitation: {
    subject: '{office} asks for your view: {title}',
    body: `Dear {contact},

Once a year {office} asks its partners: how good a partner are we? As the contact of {partner}, you are invited to answer for your organisation.

{time} You can answer together with colleagues, stop, and go on later on any device with the same link. Please answer by {closing}.

{link}

The link belongs to your organisation alone: please do not pass it on outside of it.`,
  },
  'first-reminder': {
    subject: 'Reminder: {office} asks for your view ({title})',
    body: `Dear {contact},

{office} has not received all the answers of {partner} yet. If you have begun, the same link opens what you have saved.

{time} It is open until {closing}.

{link}

If your organisation does not wish to take part, say so on the first page of the link: the reminders then end.`,
  },
  'second-reminder': {
    subject: 'Your view still counts: {title}',
    body: `Dear {contact},

The view of {partner} is still missing. {office} learns most from the partners who take the time to say what goes well and what does not.

{time} It is open until {closing}.

{link}

If your organisation does not wish to take part, say so on the first page of the link: the reminders then end.`,
  },
  'closing-soon': {
    subject: 'Closing soon: {office} asks for your view ({title})',
    body: `Dear {contact},

This is the last message before closing: answers are taken until {closing}.

{office} has not received all the answers of {partner} yet. What is only saved does not count.

{link}

If your organisation does not wish to take part, say so on the first page of the link.`,
  },
  thanks: {
    subject: 'Thank you: {title}',
    body: `Dear {contact},

The answers of {partner} have arrived. Thank you for the time you took.

After {closing}, {office} sends every partner the results.`,
  },
  results: {
    subject: 'What partners said about {office}: {title}',
    body: `Dear {contact},

The results of “{title}” can now be read. {answered} Thank you to all who did.

{link}

Your link shows the results of all partners together.

What happens next: {office} and its partners look at the results together and agree on what to change. Please bring what strikes you to that meeting.`,
  },
}

const fr: Record<LetterKind, Wording> = {
  consultation: {
    subject: 'Que faut-il demander à propos de {office} ? {title}',
    body: `Bonjour {contact},

Bientôt, {office} posera la question à ses partenaires : sommes-nous un bon partenaire ? D’ici là, vous aidez à choisir les questions.

Derrière le lien de {partner}, vous voyez ce que les partenaires proposent de demander et ce qu’il est advenu de ce qui était convenu. Proposez un énoncé ou soutenez ceux des autres, jusqu’au {closing}. Aucun nom ne figure à côté d’une proposition.

{link}

Gardez ce message : le même lien ouvrira plus tard le questionnaire. Il est réservé à votre organisation.`,
  },
  invitation: {
    subject: '{office} souhaite votre avis : {title}',
    body: `Bonjour {contact},

Une fois par an, {office} pose la question à ses partenaires : sommes-nous un bon partenaire ? Vous êtes le contact de l’organisation {partner} ; nous vous invitons à répondre pour elle.

{time} Vous pouvez répondre avec des collègues, vous arrêter et reprendre plus tard sur n’importe quel appareil, avec le même lien. Merci de répondre avant le {closing}.

{link}

Ce lien est réservé à votre organisation : merci de ne pas le transmettre ailleurs.`,
  },
  'first-reminder': {
    subject: 'Rappel : {office} souhaite votre avis ({title})',
    body: `Bonjour {contact},

{office} n’a pas encore reçu toutes les réponses de votre organisation ({partner}). Si vous avez commencé, le même lien ouvre ce que vous avez enregistré.

{time} C’est ouvert jusqu’au {closing}.

{link}

Si votre organisation ne souhaite pas participer, dites-le sur la première page du lien : les rappels cesseront.`,
  },
  'second-reminder': {
    subject: 'Votre avis compte encore : {title}',
    body: `Bonjour {contact},

L’avis de votre organisation ({partner}) manque encore. {office} apprend surtout des partenaires qui prennent le temps de dire ce qui va bien et ce qui ne va pas.

{time} C’est ouvert jusqu’au {closing}.

{link}

Si votre organisation ne souhaite pas participer, dites-le sur la première page du lien : les rappels cesseront.`,
  },
  'closing-soon': {
    subject: 'Bientôt clos : {office} souhaite votre avis ({title})',
    body: `Bonjour {contact},

C’est le dernier message avant la clôture : les réponses sont acceptées jusqu’au {closing}.

{office} n’a pas encore reçu toutes les réponses de votre organisation ({partner}). Ce qui est seulement enregistré ne compte pas.

{link}

Si votre organisation ne souhaite pas participer, dites-le sur la première page du lien.`,
  },
  thanks: {
    subject: 'Merci : {title}',
    body: `Bonjour {contact},

Les réponses de votre organisation ({partner}) sont arrivées. Merci du temps que vous y avez consacré.

Après le {closing}, {office} envoie les résultats à chaque partenaire.`,
  },
  results: {
    subject: 'Ce que les partenaires ont dit : {title} ({office})',
    body: `Bonjour {contact},

Les résultats de « {title} » peuvent maintenant être lus. {answered} Merci à tous ceux qui l’ont fait.

{link}

Votre lien montre les résultats de tous les partenaires ensemble.

Et ensuite ? {office} et ses partenaires regardent les résultats ensemble et décident de ce qui doit changer. Venez avec ce qui vous frappe.`,
  },
}

export const standardWording: Record<Language, Record<LetterKind, Wording>> = { en, fr }

/** How members are asked about their network, in place of the invitation to partners. */
export const networkInvitation: Record<Language, Wording> = {
  en: {
    subject: '{office} asks members for their view: {title}',
    body: `Dear {contact},

{office} asks the members of a network how well it works together: {title}. As the contact of {partner}, you are invited to answer for your organisation.

{time} You can answer together with colleagues, stop, and go on later on any device with the same link. Please answer by {closing}.

{link}

The link belongs to your organisation alone: please do not pass it on outside of it.`,
  },
  fr: {
    subject: '{office} souhaite l’avis des membres : {title}',
    body: `Bonjour {contact},

{office} demande aux membres d’un réseau s’il travaille bien ensemble : {title}. Vous êtes le contact de l’organisation {partner} ; nous vous invitons à répondre pour elle.

{time} Vous pouvez répondre avec des collègues, vous arrêter et reprendre plus tard sur n’importe quel appareil, avec le même lien. Merci de répondre avant le {closing}.

{link}

Ce lien est réservé à votre organisation : merci de ne pas le transmettre ailleurs.`,
  },
}
