/** The element of an ID, where it is there and of the kind that is wanted. */
export function byId<Kind extends Element>(id: string, kind: new () => Kind): Kind | undefined {
  const element = document.getElementById(id);
  return element instanceof kind ? element : undefined;
}
