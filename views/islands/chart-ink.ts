/** Colours and letters of the page, as the stylesheet has them now. */
export type Ink = {
  line: string
  ink: string
  soft: string
  grid: string
  paper: string
  family: string
}

export function inkOf(element: Element): Ink {
  const style = getComputedStyle(element)
  const token = (name: string) => style.getPropertyValue(name).trim()
  return {
    line: token('--of'),
    ink: token('--ink'),
    soft: token('--soft'),
    grid: token('--line'),
    paper: token('--paper'),
    family: style.fontFamily,
  }
}
