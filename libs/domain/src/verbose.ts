/**
 * A regular expression written over several lines, like one with the flag `x` in other languages: line breaks and the
 * indentation behind them are no part of it. A space within a line is one.
 *
 * @param flags as of `RegExp`
 * @throws SyntaxError when it is no regular expression
 */
export function verbose(flags?: string): (lines: TemplateStringsArray) => RegExp {
  return ({ raw }) => new RegExp(raw.join('').replace(/\n */g, ''), flags);
}
