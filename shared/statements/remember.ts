/**
 * A reader that gives the same answer to the same text without reading it again. A statement says the same days and names on
 * many lines; make one for each file, so that nothing is kept between files.
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = read(text);
    answers.set(text, answer);
    return answer;
  };
}
