/** What a drawing is made of. */
export type Part =
  | 'grid'
  | 'axis'
  | 'break'
  | 'gap'
  | 'remark'
  | 'whisker'
  | 'strong'
  | 'thin'
  | 'dot'
  | 'hollow'
  | 'count'
  | 'end'

/** How the parts look: by the names of the stylesheet on a page, written out in a file that stands alone. */
export type Look = (part: Part) => Record<string, string | number>

export const onPage: Look = (part) => ({ class: part })

const soft = '#57606a'
const text = { fill: soft, 'font-size': 15 }

/**
 * Plain attributes and no stylesheet: spreadsheets, word processors and old viewers read nothing else. Always on white, whatever colours
 * the reader's screen has.
 */
export function inFile(colour: string): Look {
  const drawn = { fill: 'none', stroke: colour }
  const parts: Record<Part, Record<string, string | number>> = {
    grid: { fill: 'none', stroke: '#d3d8de' },
    axis: text,
    remark: text,
    break: { fill: 'none', stroke: soft, 'stroke-dasharray': '3 3' },
    gap: { fill: 'none', stroke: soft, 'stroke-width': 1.5 },
    whisker: { ...drawn, 'stroke-width': 2, 'stroke-opacity': 0.55 },
    strong: { ...drawn, 'stroke-width': 3 },
    thin: { ...drawn, 'stroke-width': 1.5 },
    dot: { fill: colour, stroke: colour, 'stroke-width': 2 },
    hollow: { fill: '#ffffff', stroke: colour, 'stroke-width': 2 },
    count: { ...text, fill: '#1b1f24' },
    end: { ...text, fill: colour, 'font-weight': 600 },
  }
  return (part) => parts[part]
}
