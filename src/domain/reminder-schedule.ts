/** What a set reminder counts its days from: the round's opening, or backwards from its closing. */
export const setReminderKinds = ['after-opening', 'before-closing'] as const
export type SetReminderKind = (typeof setReminderKinds)[number]
