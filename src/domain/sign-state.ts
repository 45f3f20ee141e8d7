/** Where a sign of progress stands, in the words of the performance framework's file. */
export const signStates = ['met', 'progress', 'no_change', 'behind', 'no_data'] as const
export type SignState = (typeof signStates)[number]
