/**
 * What was read out of an object, by reader. One list for all readers: a `WeakMap` for each of them held two dozen
 * entries for a contact, and to find and to make those took a thirtieth of an assessment.
 */
const notes = new WeakMap<object, unknown[]>();
let readers = 0;

function notesOn(subject: object): unknown[] {
  let known = notes.get(subject);
  if (known === undefined) {
    known = [];
    notes.set(subject, known);
  }
  return known;
}

/** What a reader may find; that it has not read yet is told by `undefined`. */
type Readable = object | string | number | boolean | null;

/**
 * Remembers what was read out of an object for as long as somebody holds the object: a contact is asked the same for
 * every debt and for every later message of its person. Without it, half of the time of an assessment was spent here.
 *
 * @param read depends on the object alone, which never changes
 */
export function oncePer<Subject extends object, T extends Readable>(
  read: (subject: Subject) => T,
): (subject: Subject) => T {
  const place = readers++;
  return (subject) => {
    const known = notesOn(subject);
    if (known[place] === undefined) known[place] = read(subject);
    return known[place] as T;
  };
}

/**
 * The same for what is read out of two objects together. It is remembered with the second, for the first that was last
 * asked about: the second may be one of many, such as contacts, and the first is nearly always the same, such as a calendar.
 */
export function oncePerBoth<First extends object, Second extends object, T extends Readable>(
  read: (first: First, second: Second) => T,
): (first: First, second: Second) => T {
  const place = readers++;
  return (first, second) => {
    const known = notesOn(second);
    const last = known[place] as { readonly first: First; readonly value: T } | undefined;
    if (last?.first === first) return last.value;
    const value = read(first, second);
    known[place] = { first, value };
    return value;
  };
}
