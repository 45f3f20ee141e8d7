/** Words that somebody typed, isolated, with their line ends. */
export function Typed({ words }: { words: string }) {
  return (
    <bdi>
      {words.split('\n').map((line, at) => (
        <>
          {at > 0 && <br />}
          {line}
        </>
      ))}
    </bdi>
  )
}
