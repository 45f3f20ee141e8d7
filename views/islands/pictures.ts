/** Saves a drawing as a picture, for programs that know no SVG: what the server drew, twice as large, on white. */
for (const item of document.querySelectorAll<HTMLElement>('[data-picture]')) {
  const { picture, name } = item.dataset
  if (!picture || !name) continue
  item.hidden = false
  item.querySelector('button')?.addEventListener('click', () => savePicture(picture, name))
}

function savePicture(address: string, name: string): void {
  const drawing = new Image()
  drawing.addEventListener('load', () => {
    const canvas = document.createElement('canvas')
    canvas.width = drawing.naturalWidth * 2
    canvas.height = drawing.naturalHeight * 2
    canvas.getContext('2d')?.drawImage(drawing, 0, 0, canvas.width, canvas.height)
    canvas.toBlob((picture) => picture && save(picture, name), 'image/png')
  })
  // Should the picture fail, the drawing itself is better than nothing.
  drawing.addEventListener('error', () => location.assign(address))
  drawing.src = address
}

function save(picture: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(picture)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000)
}
