import type { SectionId } from '../../src/domain/partner-sheet/section-id.ts'
import type { Values } from '../../src/domain/records/field.ts'

/** The sheet of a partner the made-up office works with most: what is said of no other. */
export const fullestSheet: Readonly<Partial<Record<SectionId, Values>>> = {
  aims: {
    joint:
      'Women in 40 hills decide what their savings are used for\nThe law on inheritance is known in every commune of Gitega',
    office: 'Learn how a collective decides without a director',
    partner: 'Reach the hills that no road leads to; be heard in the capital',
    contributions:
      'The collective: 120 trainers and the trust of the hills. The office: a car, printing, a place at the national table.',
    risks:
      'The collective carries the risk of being called political; the office carries delays of funders and pays staff through them.',
  },
  responsibilities: {
    select_decides: 'Both directions',
    select_does: 'Coordinator, president of the collective',
    select_told: 'All staff',
    establish_decides: 'Both directions',
    establish_does: 'Coordinator, treasurer of the collective',
    establish_consulted: 'Finance',
    nurture_decides: 'Focal point, president',
    nurture_does: 'Focal point, trainers',
    nurture_told: 'Coordinator',
    monitor_decides: 'Both coordinators',
    monitor_does: 'Trainers, focal point',
    monitor_consulted: 'Women of the hills',
    oversee_decides: 'Both directions',
    oversee_does: 'Coordinator',
    oversee_told: 'Funders',
    learn_decides: 'Everybody at the yearly meeting',
    learn_does: 'Both teams',
    learn_consulted: 'Women of the hills',
  },
  steps: {
    done: ['select', 'establish', 'nurture', 'monitor'],
    notes: 'Next learning day: after the harvest.',
  },
  review: {
    works_best: 'Decisions taken on the hill, the same day.',
    in_practice: 'A call each Monday; papers in Kirundi first.',
  },
  security: {
    risk_note: 'Two trainers were questioned about a meeting in March. No names in e-mails.',
    safety_contact: 'Espérance, by telephone only',
    support: 'A telephone each; a car on days of elections.',
  },
}

/** What a focal point left the next one. */
export const handOverNote =
  'Agreed: reports are short and oral first. Open: who pays the second motorcycle. Call Jean-Bosco before noon; he answers letters late.'
