/** What a partner answers to “May your story be shared?” (DIS-07); it holds for everything it wrote in the appreciative inquiry. */
export const inquiryConsents = ['named', 'unnamed', 'summary', 'none'] as const
export type InquiryConsent = (typeof inquiryConsents)[number]

/**
 * The consent a text was given under; what nobody answered is what the form proposes, *only in a summary*.
 * @example inquiryConsent(null) // 'summary'
 */
export function inquiryConsent(given: string | null): InquiryConsent {
  return inquiryConsents.find((one) => one === given) ?? 'summary'
}

/**
 * Whether the words themselves may leave the review group.
 * @example maySayWords('summary') // false: its themes are counted, its words stay
 */
export function maySayWords(given: string | null): boolean {
  const consent = inquiryConsent(given)
  return consent === 'named' || consent === 'unnamed'
}
