import type { PasswordFault } from '../../src/domain/password.ts'

type Words = {
  faultsTitle: string
  signIn: {
    title: string
    email: string
    password: string
    submit: string
    forgotten: string
    wrong: string
    wrongCode: string
    tooMany(minutes: number): string
    busy: string
  }
  secondStep: {
    title: string
    lead: string
    code: string
    hint: string
    lost: string
    back: string
  }
  forgotten: {
    title: string
    lead: string
    submit: string
    badAddress: string
    doneTitle: string
    done: string
    back: string
  }
  notSetUp: { title: string; words: string; how: string }
  firstStart: {
    title: string
    lead: string
    aboutOffice: string
    aboutYou: string
    officeName: string
    officeNameHint: string
    zone: string
    zoneHint: string
    choose: string
    language: string
    languageHint: string
    name: string
    email: string
    submit: string
    goneTitle: string
    gone: string
  }
  password: {
    title: string
    lead: <Name>(office: Name) => readonly (Name | string)[]
    label: string
    hint: string
    submit: string
    goneTitle: string
    gone: string
    askAgain: string
  }
  people: {
    title: string
    lead: string
    add: string
    none: string
    name: string
    email: string
    role: string
    language: string
    active: string
    invited: string
    inviteAgain: string
    addTitle: string
    addLead: string
    roleHint: string
    submit: string
    cancel: string
    signsInWith: string
    addressStays: string
    save: string
    secondStep: string
    secondStepLost: string
    liftSecondStep: string
    removal: string
    remove: string
    removalMeans: readonly string[]
    removeTick: string
    tickFirst: string
    back: string
  }
  faults: {
    officeName: string
    zone: string
    name: string
    long: string
    email: string
    taken: string
    role: string
    lastCoordinator: string
    holdsBudget: string
    language: string
    passwords: Record<PasswordFault, string>
  }
}

const en: Words = {
  faultsTitle: 'Please look at this again',
  signIn: {
    title: 'Sign in',
    email: 'Email address',
    password: 'Password',
    submit: 'Sign in',
    forgotten: 'I have forgotten my password',
    wrong: 'This address and this password do not belong together.',
    wrongCode: 'This code is not right, or it was used already. Wait for the next one.',
    tooMany: (minutes) =>
      `There were too many tries. Please try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
    busy: 'Several people are signing in right now. Please try again in a few seconds.',
  },
  secondStep: {
    title: 'The second step',
    lead: 'Your password is right. Now type the code that the app on your telephone shows.',
    code: 'Code',
    hint: 'Six digits. A recovery code works as well, once.',
    lost: 'Lost your telephone and your recovery codes? Another coordinator of your office can turn the second step off on the page People.',
    back: 'Begin again',
  },
  forgotten: {
    title: 'A new password',
    lead: 'Give the email address you sign in with. You will get a link to choose a new password.',
    submit: 'Send me a link',
    badAddress: 'This is not an email address. It looks like name@office.org.',
    doneTitle: 'Look into your mail',
    done: 'If this address belongs to somebody here, a link is on its way. It works for one hour, once. Nothing there? Look among unwanted mail, or ask your coordinator.',
    back: 'Back to signing in',
  },
  notSetUp: {
    title: 'This office is not set up yet',
    words:
      'Whoever started the program finds an address beginning with “first start” in its output.',
    how: 'Open that address to name the office and to sign in for the first time. A new start prints a new one.',
  },
  firstStart: {
    title: 'Set up your office',
    lead: 'Two minutes, once. You will be the coordinator; you can add other people afterwards.',
    aboutOffice: 'Your office',
    aboutYou: 'You',
    officeName: 'Name of the office',
    officeNameHint: 'As your partners know it. It stands on every message to them.',
    zone: 'Time zone',
    zoneHint: 'Closing dates are on this clock.',
    choose: 'Please choose',
    language: 'Language of the office',
    languageHint: 'Every partner and every colleague can have another one.',
    name: 'Your name',
    email: 'Your email address',
    submit: 'Set up and sign in',
    goneTitle: 'This address no longer works',
    gone: 'It works once, and only the newest one. If the office is set up, sign in; if not, start the program again and open the address it prints.',
  },
  password: {
    title: 'Choose a password',
    lead: (office) => [
      'With it you sign in at ',
      office,
      '. Wherever you were signed in before, that ends.',
    ],
    label: 'New password',
    hint: 'At least 12 characters. Three or four words that do not belong together are easy to remember.',
    submit: 'Save and sign in',
    goneTitle: 'This link no longer works',
    gone: 'It has been used, or its time is over.',
    askAgain: 'Ask for a new link',
  },
  people: {
    title: 'People',
    lead: 'Everybody of the office who signs in here. What a person sees depends on the role.',
    add: 'Add a person',
    none: 'You are the only one so far. The comments of a round need two pairs of eyes: add a reviewer first.',
    name: 'Name',
    email: 'Email address',
    role: 'Role',
    language: 'Language',
    active: 'has a password',
    invited: 'invited, no password yet',
    inviteAgain: 'Send the invitation again',
    addTitle: 'Add a person',
    addLead:
      'They get an email with a link to choose their password. The link works for seven days, once.',
    roleHint: 'It decides which pages this person sees.',
    submit: 'Add and send the invitation',
    cancel: 'Back to the list',
    signsInWith: 'Signs in with',
    addressStays: 'Another address is another account: add it, and remove this one.',
    save: 'Save',
    secondStep: 'Second step at sign-in',
    secondStepLost:
      'It is on. If the telephone and the recovery codes are lost, turn it off here; be sure first that it is this person who asks.',
    liftSecondStep: 'Turn the second step off',
    removal: 'Remove this person',
    remove: 'Remove',
    removalMeans: [
      'The person is signed out everywhere at once and can no longer sign in.',
      'Partners whose focal point it was have none until you name another.',
      'What the person did stays in the audit log.',
    ],
    removeTick: 'Yes, remove',
    tickFirst: 'Tick the box first: this cannot be undone.',
    back: 'Back',
  },
  faults: {
    officeName: 'Give the name of the office.',
    zone: 'Choose the time zone of the office.',
    name: 'Give the name.',
    long: 'At most 150 characters, please.',
    email: 'Give one email address, like name@office.org.',
    taken: 'Somebody with this address is on the list already.',
    role: 'Choose a role.',
    holdsBudget:
      'This person holds the budget of a partner. Name somebody else in its agreement first: partners confide only in somebody who decides about nobody’s money.',
    lastCoordinator:
      'This is the last coordinator who can sign in. Make somebody else coordinator first, with a password chosen.',
    language: 'Choose a language.',
    passwords: {
      'too-short': 'The password needs at least 12 characters.',
      'too-long': 'The password can have 128 characters at most.',
      common: 'This password is among the first anybody would try. Choose another one.',
      personal:
        'This password can be guessed from your name, your address or the office’s name. Choose another one.',
    },
  },
}

const fr: Words = {
  faultsTitle: 'Merci de revoir ceci',
  signIn: {
    title: 'Se connecter',
    email: 'Adresse e-mail',
    password: 'Mot de passe',
    submit: 'Se connecter',
    forgotten: 'J’ai oublié mon mot de passe',
    wrong: 'Cette adresse et ce mot de passe ne vont pas ensemble.',
    wrongCode: 'Ce code n’est pas juste, ou il a déjà servi. Attendez le suivant.',
    tooMany: (minutes) =>
      `Il y a eu trop d’essais. Réessayez dans ${minutes === 1 ? 'une minute' : `${minutes} minutes`}.`,
    busy: 'Plusieurs personnes se connectent en ce moment. Réessayez dans quelques secondes.',
  },
  secondStep: {
    title: 'La seconde étape',
    lead: 'Votre mot de passe est juste. Saisissez maintenant le code qu’affiche l’application de votre téléphone.',
    code: 'Code',
    hint: 'Six chiffres. Un code de secours convient aussi, une seule fois.',
    lost: 'Vous avez perdu votre téléphone et vos codes de secours ? Une autre personne de la coordination peut désactiver la seconde étape sur la page Équipe.',
    back: 'Recommencer',
  },
  forgotten: {
    title: 'Un nouveau mot de passe',
    lead: 'Indiquez l’adresse e-mail avec laquelle vous vous connectez. Vous recevrez un lien pour choisir un nouveau mot de passe.',
    submit: 'M’envoyer un lien',
    badAddress: 'Ce n’est pas une adresse e-mail. Elle ressemble à nom@bureau.org.',
    doneTitle: 'Consultez votre messagerie',
    done: 'Si cette adresse est celle de quelqu’un d’ici, un lien est en route. Il est valable une heure, une seule fois. Rien reçu ? Regardez parmi les indésirables, ou demandez à votre coordination.',
    back: 'Retour à la connexion',
  },
  notSetUp: {
    title: 'Ce bureau n’est pas encore configuré',
    words:
      'La personne qui a démarré le programme y trouve affichée une adresse qui commence par « first start ».',
    how: 'Ouvrez cette adresse pour nommer le bureau et vous connecter la première fois. Un nouveau démarrage en affiche une nouvelle.',
  },
  firstStart: {
    title: 'Configurer votre bureau',
    lead: 'Deux minutes, une seule fois. Vous assurerez la coordination ; vous pourrez ensuite ajouter d’autres personnes.',
    aboutOffice: 'Votre bureau',
    aboutYou: 'Vous',
    officeName: 'Nom du bureau',
    officeNameHint:
      'Tel que vos partenaires le connaissent. Il figure sur chaque message qu’ils reçoivent.',
    zone: 'Fuseau horaire',
    zoneHint: 'Les dates de clôture suivent cette horloge.',
    choose: 'Choisissez',
    language: 'Langue du bureau',
    languageHint: 'Chaque partenaire et chaque collègue peut en avoir une autre.',
    name: 'Votre nom',
    email: 'Votre adresse e-mail',
    submit: 'Configurer et se connecter',
    goneTitle: 'Cette adresse ne fonctionne plus',
    gone: 'Elle sert une seule fois, et seule la plus récente est valable. Si le bureau est configuré, connectez-vous ; sinon, redémarrez le programme et ouvrez l’adresse qu’il affiche.',
  },
  password: {
    title: 'Choisir un mot de passe',
    lead: (office) => [
      'Il vous ouvre l’espace de travail : ',
      office,
      '. Là où vous étiez déjà connecté·e, la connexion prend fin.',
    ],
    label: 'Nouveau mot de passe',
    hint: 'Au moins 12 caractères. Trois ou quatre mots sans rapport entre eux se retiennent facilement.',
    submit: 'Enregistrer et se connecter',
    goneTitle: 'Ce lien ne fonctionne plus',
    gone: 'Il a déjà servi, ou son délai est passé.',
    askAgain: 'Demander un nouveau lien',
  },
  people: {
    title: 'Équipe',
    lead: 'Toutes les personnes du bureau qui se connectent ici. Ce que chacune voit dépend de son rôle.',
    add: 'Ajouter une personne',
    none: 'Vous êtes la seule personne pour l’instant. Les commentaires d’un cycle demandent deux paires d’yeux : ajoutez d’abord une personne pour la relecture.',
    name: 'Nom',
    email: 'Adresse e-mail',
    role: 'Rôle',
    language: 'Langue',
    active: 'a un mot de passe',
    invited: 'invitation envoyée, pas encore de mot de passe',
    inviteAgain: 'Renvoyer l’invitation',
    addTitle: 'Ajouter une personne',
    addLead:
      'Elle reçoit un e-mail avec un lien pour choisir son mot de passe. Le lien est valable sept jours, une seule fois.',
    roleHint: 'Il détermine les pages que cette personne voit.',
    submit: 'Ajouter et envoyer l’invitation',
    cancel: 'Retour à la liste',
    signsInWith: 'Se connecte avec',
    addressStays: 'Une autre adresse est un autre compte : ajoutez-le, puis retirez celui-ci.',
    save: 'Enregistrer',
    secondStep: 'Seconde étape à la connexion',
    secondStepLost:
      'Elle est activée. Si le téléphone et les codes de secours sont perdus, désactivez-la ici ; assurez-vous d’abord que c’est bien cette personne qui le demande.',
    liftSecondStep: 'Désactiver la seconde étape',
    removal: 'Retirer cette personne',
    remove: 'Retirer',
    removalMeans: [
      'La personne est aussitôt déconnectée partout et ne peut plus se connecter.',
      'Les partenaires dont elle était le point focal n’en ont plus tant que vous n’en nommez pas un autre.',
      'Ce que la personne a fait reste dans le journal d’audit.',
    ],
    removeTick: 'Oui, retirer',
    tickFirst: 'Cochez d’abord la case : c’est irréversible.',
    back: 'Retour',
  },
  faults: {
    officeName: 'Indiquez le nom du bureau.',
    zone: 'Choisissez le fuseau horaire du bureau.',
    name: 'Indiquez le nom.',
    long: '150 caractères au plus, s’il vous plaît.',
    email: 'Indiquez une seule adresse, comme nom@bureau.org.',
    taken: 'Une personne avec cette adresse est déjà dans la liste.',
    role: 'Choisissez un rôle.',
    holdsBudget:
      'Cette personne gère le budget d’un partenaire. Nommez d’abord quelqu’un d’autre dans son accord\u00a0: les partenaires ne se confient qu’à une personne qui ne décide de l’argent d’aucun d’eux.',
    lastCoordinator:
      'C’est la dernière personne de la coordination qui peut se connecter. Confiez d’abord ce rôle à une autre personne, qui ait choisi son mot de passe.',
    language: 'Choisissez une langue.',
    passwords: {
      'too-short': 'Le mot de passe doit avoir au moins 12 caractères.',
      'too-long': 'Le mot de passe peut avoir 128 caractères au plus.',
      common:
        'Ce mot de passe est parmi les premiers que n’importe qui essaierait. Choisissez-en un autre.',
      personal:
        'Ce mot de passe se devine à partir de votre nom, de votre adresse ou du nom du bureau. Choisissez-en un autre.',
    },
  },
}

export const accessText = { en, fr }
