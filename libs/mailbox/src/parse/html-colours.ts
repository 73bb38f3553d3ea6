/** Red, green and blue from 0 to 255, and how much of it covers what is behind, from 0 to 1. */
export interface Colour {
  readonly rgb: readonly [number, number, number];
  readonly alpha: number;
}

export const BLACK: Colour = { rgb: [0, 0, 0], alpha: 1 };
export const WHITE: Colour = { rgb: [255, 255, 255], alpha: 1 };

/** Each name of a colour, and what it is. */
const NAMES = new Map<string, string>(
  Array.from(
    `
  aliceblue f0f8ff antiquewhite faebd7 aqua 00ffff aquamarine 7fffd4 azure f0ffff beige f5f5dc bisque ffe4c4 black
  000000 blanchedalmond ffebcd blue 0000ff blueviolet 8a2be2 brown a52a2a burlywood deb887 cadetblue 5f9ea0 chartreuse
  7fff00 chocolate d2691e coral ff7f50 cornflowerblue 6495ed cornsilk fff8dc crimson dc143c cyan 00ffff darkblue
  00008b darkcyan 008b8b darkgoldenrod b8860b darkgray a9a9a9 darkgreen 006400 darkgrey a9a9a9 darkkhaki bdb76b
  darkmagenta 8b008b darkolivegreen 556b2f darkorange ff8c00 darkorchid 9932cc darkred 8b0000 darksalmon e9967a
  darkseagreen 8fbc8f darkslateblue 483d8b darkslategray 2f4f4f darkslategrey 2f4f4f darkturquoise 00ced1 darkviolet
  9400d3 deeppink ff1493 deepskyblue 00bfff dimgray 696969 dimgrey 696969 dodgerblue 1e90ff firebrick b22222
  floralwhite fffaf0 forestgreen 228b22 fuchsia ff00ff gainsboro dcdcdc ghostwhite f8f8ff gold ffd700 goldenrod daa520
  gray 808080 green 008000 greenyellow adff2f grey 808080 honeydew f0fff0 hotpink ff69b4 indianred cd5c5c indigo
  4b0082 ivory fffff0 khaki f0e68c lavender e6e6fa lavenderblush fff0f5 lawngreen 7cfc00 lemonchiffon fffacd lightblue
  add8e6 lightcoral f08080 lightcyan e0ffff lightgoldenrodyellow fafad2 lightgray d3d3d3 lightgreen 90ee90 lightgrey
  d3d3d3 lightpink ffb6c1 lightsalmon ffa07a lightseagreen 20b2aa lightskyblue 87cefa lightslategray 778899
  lightslategrey 778899 lightsteelblue b0c4de lightyellow ffffe0 lime 00ff00 limegreen 32cd32 linen faf0e6 magenta
  ff00ff maroon 800000 mediumaquamarine 66cdaa mediumblue 0000cd mediumorchid ba55d3 mediumpurple 9370db
  mediumseagreen 3cb371 mediumslateblue 7b68ee mediumspringgreen 00fa9a mediumturquoise 48d1cc mediumvioletred c71585
  midnightblue 191970 mintcream f5fffa mistyrose ffe4e1 moccasin ffe4b5 navajowhite ffdead navy 000080 oldlace fdf5e6
  olive 808000 olivedrab 6b8e23 orange ffa500 orangered ff4500 orchid da70d6 palegoldenrod eee8aa palegreen 98fb98
  paleturquoise afeeee palevioletred db7093 papayawhip ffefd5 peachpuff ffdab9 peru cd853f pink ffc0cb plum dda0dd
  powderblue b0e0e6 purple 800080 rebeccapurple 663399 red ff0000 rosybrown bc8f8f royalblue 4169e1 saddlebrown 8b4513
  salmon fa8072 sandybrown f4a460 seagreen 2e8b57 seashell fff5ee sienna a0522d silver c0c0c0 skyblue 87ceeb slateblue
  6a5acd slategray 708090 slategrey 708090 snow fffafa springgreen 00ff7f steelblue 4682b4 tan d2b48c teal 008080
  thistle d8bfd8 tomato ff6347 turquoise 40e0d0 violet ee82ee wheat f5deb3 white ffffff whitesmoke f5f5f5 yellow
  ffff00 yellowgreen 9acd32 canvas ffffff window ffffff field ffffff canvastext 000000 windowtext 000000 fieldtext
  000000 transparent 00000000
  `.matchAll(/([a-z]+)\s+([0-9a-f]+)/g),
    ([, name = '', hex = '']) => [name, hex],
  ),
);

/**
 * A colour as a style or an attribute of HTML writes it.
 *
 * @returns null where it is none, or one that is not known
 */
export function readColour(value: string): Colour | null {
  const text = value.trim().toLowerCase();
  const [, mixing, mixed = ''] = /^(light-dark|color-mix)\(([^]*)\)$/.exec(text) ?? [];
  if (mixing !== undefined) return mixing === 'light-dark' ? firstOf(mixed) : mixOf(mixed);
  const hex = NAMES.get(text) ?? /^#?([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.exec(text)?.[1];
  if (hex !== undefined) return fromHex(hex);
  const [, model, list = ''] =
    /^(rgb|hsl|hwb|oklab|oklch|lab|lch|color(?=\(\s*srgb\s))a?\(\s*(?:srgb\s)?([^()]{1,80})\)$/.exec(text) ??
    [];
  const parts = list.split(/[\s,/]+/).filter((part) => part !== '');
  if (model === undefined || parts.length < 3) return null;
  if (model !== 'rgb' && model !== 'hsl') return fromModel(model, parts);
  const read = parts.map((part, at) => numberOf(part, model === 'rgb' && at < 3 ? 255 : 1));
  const [a = NaN, b = NaN, c = NaN, alpha = 1] = read;
  if (![a, b, c, alpha].every((number) => Number.isFinite(number))) return null;
  return { rgb: model === 'rgb' ? [a, b, c] : fromHsl(a, b, c), alpha };
}

const apart = (list: string) => list.split(/,(?![^(]*\))/).map((part) => part.trim());

/** Mail is read where it is light. */
const firstOf = (list: string) => readColour(apart(list)[0] ?? '');

/** Two colours as one, mixed as light is and not as a model of colours says. */
function mixOf(list: string): Colour | null {
  const [, first = '', second = ''] = apart(list);
  const [one, other] = [first, second].map((part) => readColour(part.replace(/\s+[\d.]+%$|^[\d.]+%\s+/, '')));
  if (!one || !other) return null;
  const [share, rest] = [first, second].map((part) => /([\d.]+)%(?![^(]*\))/.exec(part)?.[1]);
  const alpha = share === undefined ? 1 - Number(rest ?? 50) / 100 : Number(share) / 100;
  return { rgb: over({ ...one, alpha }, other).rgb, alpha: one.alpha * alpha + other.alpha * (1 - alpha) };
}

/**
 * A colour of an attribute, which takes any letters for one.
 *
 * @returns null where it says nothing
 * @source HTML Standard, rules for parsing a legacy colour value
 */
export function readOldColour(value: string): Colour | null {
  const text = value.trim().toLowerCase();
  if (text === '' || text === 'transparent') return null;
  const name = NAMES.get(text);
  if (name !== undefined) return fromHex(name);
  if (/^#[0-9a-f]{3}$/.test(text)) return fromHex(text.slice(1));
  const digits = text
    .slice(0, 128)
    .replace(/^#/, '')
    .replace(/[^0-9a-f]/g, '0');
  const size = Math.max(1, Math.ceil(digits.length / 3));
  const padded = digits.padEnd(3 * size, '0');
  let parts = [0, 1, 2].map((at) => padded.slice(at * size, (at + 1) * size).slice(-8));
  while (parts.every((part) => part.length > 2 && part.startsWith('0')))
    parts = parts.map((part) => part.slice(1));
  return fromHex(parts.map((part) => part.slice(0, 2).padStart(2, '0')).join(''));
}

/** The models that few mails have. Of `lab` and its kin the lightness alone, which is most of what a contrast is made of. */
function fromModel(model: string, parts: readonly string[]): Colour | null {
  const isShare = model.startsWith('ok') || model === 'color' || model === 'hwb';
  const read = parts.map((part, at) => numberOf(part, at === 3 || isShare ? 1 : 100));
  const [a = NaN, b = NaN, c = NaN, alpha = 1] = read;
  if (![a, b, c, alpha].every((number) => Number.isFinite(number))) return null;
  if (model === 'color') return { rgb: [255 * a, 255 * b, 255 * c], alpha };
  if (model === 'hwb') {
    const [white, black] = [b, c].map((share) => share / Math.max(1, b + c)) as [number, number];
    const [red, green, blue] = fromHsl(a, 1, 0.5).map(
      (channel) => channel * (1 - white - black) + 255 * white,
    );
    return { rgb: [red ?? 0, green ?? 0, blue ?? 0], alpha };
  }
  const light = model.startsWith('ok') ? a ** 3 : ((a + 16) / 116) ** 3;
  const grey = 255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055);
  return { rgb: [grey, grey, grey], alpha };
}

function fromHex(hex: string): Colour {
  const full = hex.length < 6 ? hex.replace(/./g, '$&$&') : hex;
  const at = (place: number) => parseInt(full.slice(2 * place, 2 * place + 2), 16);
  return { rgb: [at(0), at(1), at(2)], alpha: full.length === 8 ? at(3) / 255 : 1 };
}

function numberOf(part: string, whole: number): number {
  const number = parseFloat(part);
  return part.endsWith('%') ? (number / 100) * whole : number;
}

/**
 * @param hue in degrees
 * @returns channels from 0 to 255
 * @source CSS Color Module Level 4, HSL to RGB
 */
function fromHsl(hue: number, saturation: number, lightness: number): [number, number, number] {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (place: number) => {
    const turn = (place + hue / 30) % 12;
    return 255 * (lightness - reach * Math.max(-1, Math.min(turn - 3, 9 - turn, 1)));
  };
  return [channel(0), channel(8), channel(4)];
}

/** What is seen where a colour lies over another. */
export function over({ rgb, alpha }: Colour, behind: Colour): Colour {
  const channel = (at: 0 | 1 | 2) => rgb[at] * alpha + behind.rgb[at] * (1 - alpha);
  return { rgb: [channel(0), channel(1), channel(2)], alpha: 1 };
}

/**
 * Contrast of two colours, from 1 to 21.
 *
 * @source WCAG 2.2, contrast ratio and relative luminance
 */
export function contrastOf(one: Colour, other: Colour): number {
  const [light, dark] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminanceOf({ rgb }: Colour): number {
  const [red, green, blue] = rgb.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
