/** The commitments that have a colour of their own; `staff.css` says which. */
const coloured = new Set(['RES', 'TRU', 'VAL', 'LEA', 'SUS', 'GOV'])

/** The class that gives a chart the colour of its commitment, on every page the same; the accent for anything else. */
export function colourOf(section: string | null): string {
  return section !== null && coloured.has(section) ? `of-${section}` : 'of-any'
}
