/**
 * Puts data into a page for an island to read: the one place that does. A script element ends at `</script>` wherever that
 * stands and `<!--` changes how it is read, so no `<` is left in the text; U+2028 and U+2029 end lines in older parsers.
 */
export function DataBlock({ id, value }: { id: string; value: unknown }) {
  // Preact would escape quotes as entities, which a script element does not decode.
  return (
    <script type="application/json" id={id} dangerouslySetInnerHTML={{ __html: dataText(value) }} />
  )
}

/**
 * JSON that is safe inside a script element.
 * @example dataText('</script>') // '"\\u003c/script>"'
 */
export function dataText(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029')
}
