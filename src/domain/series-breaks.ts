import { indicatorsOf, type Survey } from './survey.ts'

/** What happens to the lines of the trends when a survey follows another. */
export type SeriesBreaks = {
  /** Asked before with another revision: the line is broken here. */
  changed: readonly string[]
  /** Not asked before: a line starts here. */
  added: readonly string[]
  /** Asked before and no longer: the line ends. */
  retired: readonly string[]
}

/**
 * Compares the graded statements of a survey with those of the round before; code and revision together are a series.
 * @example seriesBreaks(now, before) // { changed: ['RES-02'], added: ['INF-05'], retired: [] }
 */
export function seriesBreaks(now: Survey, before: Survey): SeriesBreaks {
  const revisions = (survey: Survey) =>
    new Map(indicatorsOf(survey).map(({ code, rev }) => [code, rev]))
  const old = revisions(before)
  const fresh = revisions(now)
  return {
    changed: [...fresh].flatMap(([code, rev]) =>
      old.has(code) && old.get(code) !== rev ? [code] : [],
    ),
    added: [...fresh.keys()].filter((code) => !old.has(code)),
    retired: [...old.keys()].filter((code) => !fresh.has(code)),
  }
}
