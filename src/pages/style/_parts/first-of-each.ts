/** The first item that each question finds, none twice: so every state is shown by something real that has it. */
export const firstOfEach = <Item extends object>(
  items: readonly Item[],
  ...questions: readonly ((item: Item) => unknown)[]
): Item[] => [...new Set(questions.flatMap((question) => items.find(question) ?? []))];
