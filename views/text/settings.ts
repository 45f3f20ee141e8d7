import type { Language } from '../../src/domain/language.ts'
import type { OfficeFault } from '../../src/domain/office-settings.ts'

type Place = { title: string; words: string }

type Words = {
  overview: {
    title: string
    places: Record<'office' | 'lists' | 'languages' | 'mail' | 'people' | 'audit', Place>
  }
  save: string
  saved: string
  faults: Record<OfficeFault['kind'], string>
  office: {
    title: string
    faultTitle: string
    name: string
    deName: string
    deNameHint: string
    language: string
    zone: string
    zoneHint: string
    wordsTitle: string
    wordsLead: string
    questions: Record<Language, string>
    questionsHint: string
    trust: Record<Language, string>
    trustHint: string
    visionTitle: string
    vision: Record<Language, string>
    visionHint: string
    numbersTitle: string
    k: string
    kHint: string
    linkYears: string
    linkYearsHint: string
    keyPartners: string
    keyPartnersHint: string
    threshold: string
    thresholdHint: string
    thresholdNow: (share: string) => string
    thresholdFixed: string
    thresholdNames: Readonly<Record<string, string>>
    looksTitle: string
    colour: string
    colourHint: string
    logo: string
    noLogo: string
    logoNow: string
    chooseLogo: string
    logoHint: string
    setLogo: string
    removeLogo: string
    logoFaults: Record<'no-file' | 'not-a-picture' | 'too-large', string>
  }
  mail: {
    title: string
    leaves: (server: string, from: string) => string
    noTls: string
    webmail: string
    stays: string
    mailbox: string
    whoSets: string
    checkTitle: string
    checkWords: <Name>(address: Name) => readonly (Name | string)[]
    check: string
    reply: string
    recordsTitle: string
    recordsLead: string
    records: Record<'SPF' | 'DKIM' | 'DMARC', string>
    after: string
    queue: string
  }
  specimens: { title: string; lead: string; rounds: string; asHtml: string; link: string }
  languages: {
    title: string
    link: string
    always: (names: readonly string[]) => string
    partial: string
    share: (percent: number, standIn: string) => string
    review: string
    save: string
    saved: string
  }
}

const en: Words = {
  overview: {
    title: 'Settings',
    places: {
      office: {
        title: 'The office',
        words:
          'Its name, its words to partners, its colour and logo, and the thresholds of its figures.',
      },
      languages: {
        title: 'Languages',
        words: 'Which languages partners may answer in, beside English and French.',
      },
      mail: {
        title: 'Mail',
        words: 'How mail leaves, a check sent to yourself, and what your sending domain needs.',
      },
      people: { title: 'People', words: 'Who of the office may do what.' },
      lists: {
        title: 'Lists',
        words: 'Kinds of partners, models, programmes, themes: the words to choose from.',
      },
      audit: { title: 'Audit log', words: 'Who did what and when.' },
    },
  },
  save: 'Save',
  saved: 'Saved.',
  faults: {
    missing: 'This is missing.',
    'too-long': 'This is too long.',
    'not-an-option': 'Choose one of the answers.',
    'not-a-limit': 'Enter a whole number from 1 to 999, or leave this empty.',
    'not-a-colour': 'This is not a colour. Write it as # and six letters or digits, like #0b5c66.',
    'too-pale':
      'This colour is too pale: links in it could not be read on white. Choose a darker one.',
    'one-language': 'This stands in one language only. Write it in both, or leave both empty.',
  },
  office: {
    title: 'The office',
    faultTitle: 'Something is missing or wrong',
    name: 'Name of the office',
    deName: 'The name with its French preposition',
    deNameHint: 'As in “les partenaires …”: “d’Amahoro International”, “de Partage”.',
    language: 'Language of the office',
    zone: 'Time zone',
    zoneHint:
      'Closing dates are on this clock. A round that is planned keeps the zone it was planned in.',
    wordsTitle: 'What partners are told',
    wordsLead:
      'Stands in every invitation and reminder, and on the first page of the questionnaire. Empty: nothing is said.',
    questions: { en: 'Whom to ask, in English', fr: 'Whom to ask, in French' },
    questionsHint: 'For example: Questions? Call Aline on +257 22 00 00 00, weekdays until 5 pm.',
    trust: { en: 'Person of trust, in English', fr: 'Person of trust, in French' },
    trustHint:
      'Who receives requests for a confidential talk, and how to reach that person. Somebody who holds no budget for partners.',
    visionTitle: 'Our vision',
    vision: { en: 'What we work towards, in English', fr: 'What we work towards, in French' },
    visionHint:
      'One or two sentences: which partner you want to be, and by when. They stand on everybody’s home page and at the beginning of the learning event. Empty: nothing is shown.',
    numbersTitle: 'Thresholds',
    linkYears: 'Years a personal link works after closing',
    linkYearsHint:
      'Partners read the day on their page. A round keeps the years its links were sent out with.',
    keyPartners: 'Key partners at most',
    keyPartnersHint:
      'A limited number of key partners is part of lasting partnerships. The page of all partners says when there are more. Empty: no limit.',
    k: 'Smallest group shown in new rounds',
    kHint:
      'Nothing is ever shown about fewer organisations than this. Five is the least the method allows; a higher number protects more and shows less. Each round can choose its own before it opens.',
    threshold: 'What counts as “receives high grades”',
    thresholdHint:
      'The share of organisations that must give 4 or 5. It is fixed once the first round has opened, so that years stay comparable.',
    thresholdNow: (share) =>
      `A statement “receives high grades” when ${share} of the organisations give it 4 or 5.`,
    thresholdFixed:
      'This is fixed since the first round opened: years could not be compared otherwise.',
    thresholdNames: { '1/2': 'half', '2/3': 'two thirds', '3/4': 'three quarters' },
    looksTitle: 'How it looks',
    colour: 'Colour of links and buttons',
    colourHint: 'It must be readable on white; for dark screens a lighter shade is made of it.',
    logo: 'Logo',
    noLogo: 'No logo yet. The name stands alone.',
    logoNow: 'The logo now',
    chooseLogo: 'Choose a picture',
    logoHint:
      'PNG, JPEG or WebP, at most 100 KB. It is shown to staff and on what they print; respondents’ pages carry no pictures, to spare their data.',
    setLogo: 'Use this picture',
    removeLogo: 'Remove the logo',
    logoFaults: {
      'no-file': 'Choose a picture first.',
      'not-a-picture': 'This is no PNG, JPEG or WebP picture.',
      'too-large': 'This picture is larger than 100 KB.',
    },
  },
  mail: {
    title: 'Mail',
    leaves: (server, from) => `Mail leaves through ${server}, from ${from}.`,
    noTls:
      'The connection to the mail server is not encrypted (SMTP_TLS=off). That is meant for a server on the same computer only.',
    webmail:
      'The sender is an address of a webmail provider. Mail from it through another server is refused by most mailboxes: use an address of the office’s own domain.',
    stays: 'No mail server is set: nothing leaves this computer.',
    mailbox: 'Read what would have been sent.',
    whoSets:
      'Server, password and sender are set by whoever runs the program, outside these pages.',
    checkTitle: 'Does mail arrive?',
    checkWords: (address) => [
      'A message on the way all invitations take, to ',
      address,
      '. Send one before you open a round.',
    ],
    check: 'Mail me a check',
    reply: 'What the server said:',
    recordsTitle: 'What the sending domain needs',
    recordsLead:
      'Three records in the DNS, set by whoever manages the domain. Without them most mailboxes refuse the mail, or hide it among unwanted mail. This program asks no other server about them; it only says what they look like.',
    records: {
      SPF: 'Which servers may send for this domain.',
      DKIM: 'The key of the signature under each message. Whoever runs the mail server knows the selector and the key.',
      DMARC:
        'What happens to mail that has neither. Begin with p=none and read the reports, later p=quarantine.',
    },
    after:
      'Then mail yourself a check and look for spf=pass, dkim=pass and dmarc=pass in the headers of what arrived.',
    queue: 'Outgoing mail: what waits, stop and resume',
  },
  specimens: {
    title: 'Every mail, to look at',
    lead: 'What this program writes, as it would arrive from your office. The people are made up, the links open nothing, and nothing is sent.',
    rounds:
      'The words of a round’s own mails are edited on the page of that round, under “Messages to partners”; here they stand as every round begins.',
    asHtml: 'As it looks in a mail program',
    link: 'Every mail, to look at',
  },
  languages: {
    title: 'Languages of the respondents’ pages',
    link: 'Languages of the respondents’ pages',
    always: (names) => `Always offered, and complete: ${names.join(', ')}.`,
    partial: 'Offered as well, with gaps',
    share: (percent, standIn) =>
      `a draft with ${percent} % of the phrases; what is missing, and every mail, is in ${standIn}.`,
    review:
      'Have somebody whose language it is read the draft before you turn it on. Then partners can switch to it, and you can choose it for a contact. The questions themselves come from the instruments.',
    save: 'Save',
    saved: 'Saved.',
  },
}

const fr: Words = {
  overview: {
    title: 'Réglages',
    places: {
      office: {
        title: 'Le bureau',
        words:
          'Son nom, ses mots aux partenaires, sa couleur et son logo, et les seuils de ses chiffres.',
      },
      languages: {
        title: 'Langues',
        words:
          'Les langues dans lesquelles les partenaires peuvent répondre, outre l’anglais et le français.',
      },
      mail: {
        title: 'Courriel',
        words:
          'Comment les messages partent, un essai envoyé à vous-même, et ce qu’il faut au domaine d’envoi.',
      },
      people: { title: 'Équipe', words: 'Qui, au bureau, peut faire quoi.' },
      lists: {
        title: 'Listes',
        words: 'Types de partenaires, modèles, programmes, thèmes : les mots proposés.',
      },
      audit: { title: 'Journal d’audit', words: 'Qui a fait quoi, et quand.' },
    },
  },
  save: 'Enregistrer',
  saved: 'Enregistré.',
  faults: {
    missing: 'Ce champ est vide.',
    'too-long': 'Ce texte est trop long.',
    'not-an-option': 'Choisissez une des réponses.',
    'not-a-limit': 'Indiquez un nombre entier de 1 à 999, ou laissez ce champ vide.',
    'not-a-colour':
      'Ce n’est pas une couleur. Écrivez # et six lettres ou chiffres, comme #0b5c66.',
    'too-pale':
      'Cette couleur est trop pâle : ses liens seraient illisibles sur du blanc. Choisissez-en une plus foncée.',
    'one-language':
      'Ce texte n’existe que dans une langue. Écrivez-le dans les deux, ou laissez les deux vides.',
  },
  office: {
    title: 'Le bureau',
    faultTitle: 'Il manque quelque chose, ou quelque chose est faux',
    name: 'Nom du bureau',
    deName: 'Le nom avec sa préposition',
    deNameHint: 'Comme dans « les partenaires … » : « d’Amahoro International », « de Partage ».',
    language: 'Langue du bureau',
    zone: 'Fuseau horaire',
    zoneHint:
      'Les dates de clôture suivent cette horloge. Un cycle déjà préparé garde le fuseau dans lequel il l’a été.',
    wordsTitle: 'Ce qui est dit aux partenaires',
    wordsLead:
      'Figure dans chaque invitation et chaque rappel, et sur la première page du questionnaire. Vide : rien n’est dit.',
    questions: { en: 'À qui s’adresser, en anglais', fr: 'À qui s’adresser, en français' },
    questionsHint:
      'Par exemple : Une question ? Appelez Aline au +257 22 00 00 00, en semaine jusqu’à 17 h.',
    trust: { en: 'Personne de confiance, en anglais', fr: 'Personne de confiance, en français' },
    trustHint:
      'Qui reçoit les demandes d’entretien confidentiel, et comment joindre cette personne. Quelqu’un qui ne gère aucun budget de partenaire.',
    visionTitle: 'Notre vision',
    vision: {
      en: 'Ce vers quoi nous allons, en anglais',
      fr: 'Ce vers quoi nous allons, en français',
    },
    visionHint:
      'Une ou deux phrases\u00a0: quel partenaire vous voulez être, et pour quand. Elles figurent sur la page d’accueil de chacun et au début de l’atelier d’apprentissage. Vide\u00a0: rien n’est montré.',
    numbersTitle: 'Seuils',
    linkYears: 'Années d’accès par lien personnel après la clôture',
    linkYearsHint:
      'Les partenaires lisent le jour sur leur page. Un cycle garde les années annoncées à l’envoi de ses liens.',
    keyPartners: 'Partenaires clés, au plus',
    keyPartnersHint:
      'Un nombre limité de partenaires clés fait des partenariats durables. La page des partenaires dit quand il y en a davantage. Vide : aucune limite.',
    k: 'Plus petit groupe montré dans les nouveaux cycles',
    kHint:
      'Rien n’est jamais montré sur moins d’organisations que cela. Cinq est le minimum de la méthode ; un nombre plus élevé protège davantage et montre moins. Chaque cycle peut choisir le sien avant l’ouverture.',
    threshold: 'Ce que veut dire « reçoit des notes élevées »',
    thresholdHint:
      'La part des organisations qui doivent donner 4 ou 5. Elle est fixée dès l’ouverture du premier cycle, pour que les années restent comparables.',
    thresholdNow: (share) =>
      `Un énoncé « reçoit des notes élevées » quand ${share} des organisations lui donnent 4 ou 5.`,
    thresholdFixed:
      'C’est fixé depuis l’ouverture du premier cycle : sans cela, les années ne se compareraient pas.',
    thresholdNames: { '1/2': 'la moitié', '2/3': 'les deux tiers', '3/4': 'les trois quarts' },
    looksTitle: 'Apparence',
    colour: 'Couleur des liens et des boutons',
    colourHint:
      'Elle doit être lisible sur du blanc ; pour les écrans sombres, une teinte plus claire en est tirée.',
    logo: 'Logo',
    noLogo: 'Pas encore de logo. Le nom figure seul.',
    logoNow: 'Le logo actuel',
    chooseLogo: 'Choisir une image',
    logoHint:
      'PNG, JPEG ou WebP, 100 Ko au plus. Elle est montrée à l’équipe et sur ce qu’elle imprime ; les pages des répondants ne portent pas d’image, pour ménager leurs données.',
    setLogo: 'Prendre cette image',
    removeLogo: 'Retirer le logo',
    logoFaults: {
      'no-file': 'Choisissez d’abord une image.',
      'not-a-picture': 'Ce n’est pas une image PNG, JPEG ou WebP.',
      'too-large': 'Cette image dépasse 100 Ko.',
    },
  },
  mail: {
    title: 'Courriel',
    leaves: (server, from) => `Les messages partent par ${server}, de la part de ${from}.`,
    noTls:
      'La connexion au serveur de messagerie n’est pas chiffrée (SMTP_TLS=off). Cela ne convient qu’à un serveur sur le même ordinateur.',
    webmail:
      'L’expéditeur est une adresse d’un service de messagerie grand public. La plupart des boîtes refusent de tels messages quand ils passent par un autre serveur : utilisez une adresse du domaine du bureau.',
    stays: 'Aucun serveur de messagerie n’est réglé : rien ne quitte cet ordinateur.',
    mailbox: 'Lire ce qui serait parti.',
    whoSets:
      'Le serveur, le mot de passe et l’expéditeur sont réglés par la personne qui fait tourner le programme, hors de ces pages.',
    checkTitle: 'Les messages arrivent-ils ?',
    checkWords: (address) => [
      'Un message par le même chemin que les invitations, à ',
      address,
      '. Envoyez-en un avant d’ouvrir un cycle.',
    ],
    check: 'M’envoyer un essai',
    reply: 'Réponse du serveur :',
    recordsTitle: 'Ce qu’il faut au domaine d’envoi',
    recordsLead:
      'Trois enregistrements dans le DNS, posés par la personne qui gère le domaine. Sans eux, la plupart des boîtes refusent les messages ou les cachent parmi les indésirables. Ce programme n’interroge aucun autre serveur : il dit seulement à quoi ils ressemblent.',
    records: {
      SPF: 'Quels serveurs peuvent envoyer au nom de ce domaine.',
      DKIM: 'La clé de la signature posée sous chaque message. La personne qui gère le serveur de messagerie connaît le sélecteur et la clé.',
      DMARC:
        'Ce qui arrive aux messages qui n’ont ni l’un ni l’autre. Commencez par p=none et lisez les rapports, puis p=quarantine.',
    },
    after:
      'Envoyez-vous ensuite un essai et cherchez spf=pass, dkim=pass et dmarc=pass dans les en-têtes de ce qui est arrivé.',
    queue: 'Messages à envoyer : ce qui attend, arrêter et reprendre',
  },
  specimens: {
    title: 'Tous les messages, pour les voir',
    lead: 'Ce que ce programme écrit, comme cela arriverait de votre bureau. Les personnes sont inventées, les liens n’ouvrent rien et rien n’est envoyé.',
    rounds:
      'Les mots des messages d’un cycle se modifient sur la page de ce cycle, sous « Messages aux partenaires » ; ici, ils figurent comme au début de chaque cycle.',
    asHtml: 'Comme dans un logiciel de messagerie',
    link: 'Tous les messages, pour les voir',
  },
  languages: {
    title: 'Langues des pages des répondants',
    link: 'Langues des pages des répondants',
    always: (names) => `Toujours proposées, et complètes : ${names.join(', ')}.`,
    partial: 'Proposées en plus, avec des lacunes',
    share: (percent, standIn) =>
      `un brouillon avec ${percent} % des phrases ; ce qui manque, et chaque courriel, est en ${standIn.toLowerCase()}.`,
    review:
      'Faites relire le brouillon par une personne dont c’est la langue avant de l’activer. Les partenaires peuvent alors y passer, et vous pouvez la choisir pour un contact. Les questions elles-mêmes viennent des instruments.',
    save: 'Enregistrer',
    saved: 'Enregistré.',
  },
}

export const settingsText: Record<Language, Words> = { en, fr }
