import { type CSSVariablesResolver, type MantineColorsTuple, createTheme } from '@mantine/core';

/** From paper to ink: the one colour that controls have. */
const ink: MantineColorsTuple = [
  '#E8E9EB',
  '#D3D6DA',
  '#AEB4BC',
  '#959CA5',
  '#767D87',
  '#686F78',
  '#545B64',
  '#3A3F46',
  '#22262B',
  '#1D2126',
];

const still = { transitionProps: { duration: 120 } };

export const theme = createTheme({
  colors: { ink },
  primaryColor: 'ink',
  primaryShade: { light: 8, dark: 0 },
  autoContrast: true,
  cursorType: 'pointer',
  defaultRadius: 8,
  fontFamily: 'var(--sans)',
  respectReducedMotion: true,
  components: {
    // Inside the page's landmarks, and with the focus on the first item: Mantine's placeholder is no menu item.
    Menu: {
      defaultProps: {
        ...still,
        shadow: 'sm',
        radius: 12,
        withinPortal: false,
        withInitialFocusPlaceholder: false,
      },
    },
    Modal: {
      defaultProps: { ...still, radius: 12, centered: true },
      styles: {
        title: { fontWeight: 620 },
        content: { background: 'var(--surface)' },
        header: { background: 'var(--surface)' },
      },
    },
  },
});

const surfaces = {
  '--mantine-color-body': 'var(--page)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-border': 'var(--line2)',
  '--mantine-color-default-hover': 'var(--selected)',
  '--mantine-color-dimmed': 'var(--ink3)',
  '--mantine-color-placeholder': 'var(--ink3)',
  '--mantine-shadow-sm': 'var(--shadow)',
  '--mantine-shadow-xl': 'var(--shadow)',
};

/** Mantine's own surfaces take the product's tokens, which already know light from dark. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: surfaces,
  // Fields and menus of the dark theme; of the light one they are white as the product's are.
  dark: { ...surfaces, '--mantine-color-dark-6': 'var(--surface)' },
});
