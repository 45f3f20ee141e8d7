export const roles = [
  'coordinator',
  'reviewer',
  'focal-point',
  'direction',
  'observer',
  'finance',
  'security',
  'person-of-trust',
] as const
export type Role = (typeof roles)[number]

/** What a role may do. Every route names one act; a role without it gets the same page as a missing thing. */
const allowed = {
  'see home': roles,
  'use own account': roles,
  'read help': roles,
  'see partners': ['coordinator', 'reviewer', 'focal-point', 'direction', 'finance', 'security'],
  'edit any partner': ['coordinator'],
  'edit own partners': ['coordinator', 'focal-point'],
  'copy and erase contacts': ['coordinator'],
  'move partners in and out': ['coordinator'],
  'see instruments': roles,
  'see rounds': ['coordinator', 'reviewer', 'focal-point', 'direction'],
  'run rounds': ['coordinator'],
  'decide on proposals': ['coordinator', 'reviewer'],
  'bring in earlier years': ['coordinator'],
  'enter answers': ['coordinator'],
  'grade the office itself': ['coordinator', 'focal-point', 'direction'],
  'see who has answered': ['coordinator', 'focal-point'],
  'see closed results': ['coordinator', 'reviewer'],
  'see named grades': ['coordinator', 'reviewer', 'direction'],
  'see shared results': [
    'coordinator',
    'reviewer',
    'focal-point',
    'direction',
    'finance',
    'security',
  ],
  'see published results': [
    'coordinator',
    'reviewer',
    'focal-point',
    'direction',
    'finance',
    'security',
    'observer',
  ],
  /** The person of trust only where that person leads it; the page asks that too. */
  'see the meeting': [
    'coordinator',
    'reviewer',
    'focal-point',
    'direction',
    'finance',
    'security',
    'person-of-trust',
  ],
  /** Only the two persons named for a round; the page asks that too. */
  'read raw comments': ['coordinator', 'reviewer'],
  /** The review group: what both readers have cleaned and confirmed, whatever its consent. */
  'work on cleaned texts': ['coordinator', 'reviewer'],
  /** That a partner was assessed, and when; what it said only for those it named, which the page asks. */
  'see capacity': ['coordinator', 'reviewer', 'focal-point', 'direction', 'finance', 'security'],
  /** Only for partners one looks after; the page asks that too. */
  'assess capacity': ['coordinator', 'focal-point'],
  'complete a year of assessments': ['coordinator'],
  'see the plan': ['coordinator', 'reviewer', 'focal-point', 'direction', 'finance', 'security'],
  'write the plan': ['coordinator', 'reviewer'],
  'sign the plan': ['direction'],
  /** Only on actions of one's own; the page asks that too. */
  'report on actions': [
    'coordinator',
    'reviewer',
    'focal-point',
    'direction',
    'finance',
    'security',
  ],
  /** Who asks for a confidential talk: nobody who runs a round, holds a budget or looks after the partner. */
  'read requests for a talk': ['person-of-trust'],
  /** The themes coders mark, of all rounds. */
  'keep the codebook': ['coordinator', 'reviewer'],
  'prepare the event': ['coordinator', 'reviewer'],
  'write the report': ['coordinator', 'reviewer'],
  /** Registers, partners' sheets, strategy and networks. */
  'see registers': ['coordinator', 'reviewer', 'focal-point', 'direction', 'finance', 'security'],
  'write registers': ['coordinator', 'reviewer', 'focal-point'],
  /** Agreements, reports and documents: what finance looks after too. */
  'write agreements': ['coordinator', 'focal-point', 'finance'],
  /** In one register or another; the register says which act of the two above is needed. */
  'write in registers': ['coordinator', 'reviewer', 'focal-point', 'finance'],
  'see issues': ['coordinator', 'focal-point', 'direction'],
  'deal with issues': ['coordinator', 'focal-point', 'direction'],
  /** Of all partners and at every level; where nobody holds a level, they do. */
  'see all issues': ['coordinator'],
  /** The last level: issues nobody could settle below. */
  'settle issues last': ['direction'],
  /** The risk note and the safety contact of a partner. */
  'see risk notes': ['coordinator', 'security'],
  'write the strategy': ['coordinator'],
  'see the framework': [
    'coordinator',
    'reviewer',
    'focal-point',
    'direction',
    'finance',
    'security',
    'observer',
  ],
  'write the framework': ['coordinator', 'reviewer'],
  'lock the framework report': ['coordinator', 'direction'],
  'edit lists': ['coordinator'],
  'manage people': ['coordinator'],
  'run office settings': ['coordinator'],
  'read the audit log': ['coordinator'],
  'run mail': ['coordinator'],
  'read the mailbox': ['coordinator'],
} as const satisfies Record<string, readonly Role[]>

export type Act = keyof typeof allowed
export const acts: readonly Act[] = Object.keys(allowed).filter((act) => isAct(act))

/**
 * Whether a role may do an act. The table above is the only place that decides.
 * @example may('direction', 'see closed results') // false: direction reads results once they are shared
 */
export function may(role: Role, act: Act): boolean {
  const allowedRoles: readonly Role[] = allowed[act]
  return allowedRoles.includes(role)
}

function isAct(text: string): text is Act {
  return text in allowed
}
