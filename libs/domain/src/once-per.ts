/**
 * Remembers what was read out of an object for as long as somebody holds the object: a contact is asked the same for
 * every debt and for every later message of its person. Without it, half of the time of an assessment was spent here.
 *
 * @param read depends on the object alone, which never changes
 */
export function oncePer<Subject extends object, T>(read: (subject: Subject) => T): (subject: Subject) => T {
  const known = new WeakMap<Subject, { readonly value: T }>();
  return (subject) => {
    let entry = known.get(subject);
    if (entry === undefined) {
      entry = { value: read(subject) };
      known.set(subject, entry);
    }
    return entry.value;
  };
}

/** The same for what is read out of two objects together. */
export function oncePerBoth<First extends object, Second extends object, T>(
  read: (first: First, second: Second) => T,
): (first: First, second: Second) => T {
  const of = oncePer((first: First) => oncePer((second: Second) => read(first, second)));
  return (first, second) => of(first)(second);
}
