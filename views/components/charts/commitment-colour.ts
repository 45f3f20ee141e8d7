/** The commitments that have a colour of their own; `staff.css` says the same, and how they look in the dark. */
const colours: Readonly<Record<string, string>> = {
  RES: '#0065a9',
  TRU: '#c24a00',
  VAL: '#007a5a',
  LEA: '#a03a78',
  SUS: '#7d6200',
  GOV: '#4b4fa3',
}
const accent = '#0b5c66'

/** The class that gives a chart the colour of its commitment, on every page the same; the accent for anything else. */
export function colourOf(section: string | null): string {
  return section !== null && Object.hasOwn(colours, section) ? `of-${section}` : 'of-any'
}

/** The same colour written out, for files that stand alone on white. */
export function colourOnPaper(section: string | null): string {
  return (section !== null && Object.hasOwn(colours, section) && colours[section]) || accent
}
