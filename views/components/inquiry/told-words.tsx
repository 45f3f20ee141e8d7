type Props = { words: string; language: string | null }

/** What a partner wrote, as it was cleaned: each paragraph by itself, marked with its language where that is known. */
export function ToldWords({ words, language }: Props) {
  const paragraphs = words.split(/\n\s*\n/)
  return (
    <blockquote lang={language ?? undefined}>
      {paragraphs.map((paragraph) => (
        <p>
          <bdi>{paragraph}</bdi>
        </p>
      ))}
    </blockquote>
  )
}
