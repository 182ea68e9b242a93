import { createTheme, type Theme, type ThemeOptions } from '@mui/material';
import { DARK, FONT, LIGHT, type Tokens } from './tokens';

/** Fingers and small screens get targets of at least 44 px; a mouse may have denser ones. */
const PHONE = '@media (max-width: 599.95px)';
const TOUCH = '@media (pointer: coarse), (max-width: 599.95px)';

function controls(t: Tokens): NonNullable<ThemeOptions['components']> {
  return {
    MuiCssBaseline: { styleOverrides: { body: { backgroundColor: t.bg } } },
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiButton: {
      defaultProps: { disableElevation: true, variant: 'outlined', color: 'inherit' },
      styleOverrides: {
        root: {
          minHeight: 34,
          padding: '4px 12px',
          borderRadius: 5,
          fontWeight: 550,
          lineHeight: 1.4,
          [TOUCH]: { minHeight: 44 },
          '&:focus-visible': { outline: `2px solid ${t.accent}`, outlineOffset: 2 },
        },
        outlined: { borderColor: t.lineStrong, backgroundColor: t.surface, color: t.text },
      },
    },
    MuiIconButton: {
      styleOverrides: {
        root: {
          [TOUCH]: { minWidth: 44, minHeight: 44 },
          '&:focus-visible': { outline: `2px solid ${t.accent}`, outlineOffset: -2 },
        },
      },
    },
    MuiFormControlLabel: { styleOverrides: { root: { [TOUCH]: { minHeight: 44 } } } },
    MuiMenuItem: {
      styleOverrides: { root: { minHeight: 40, fontSize: 14, [TOUCH]: { minHeight: 44 } } },
    },
  };
}

function fields(t: Tokens): NonNullable<ThemeOptions['components']> {
  return {
    MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', fullWidth: true } },
    MuiFormControl: { defaultProps: { variant: 'outlined', size: 'small' } },
    MuiOutlinedInput: {
      styleOverrides: {
        root: { backgroundColor: t.surface, [TOUCH]: { minHeight: 44 } },
        notchedOutline: { borderColor: t.lineStrong },
      },
    },
    MuiInputLabel: { styleOverrides: { root: { color: t.text2 } } },
    MuiFormHelperText: { styleOverrides: { root: { color: t.text2, marginLeft: 2 } } },
  };
}

function surfaces(t: Tokens): NonNullable<ThemeOptions['components']> {
  return {
    MuiPaper: {
      defaultProps: { elevation: 0 },
      styleOverrides: { root: { backgroundImage: 'none' } },
    },
    MuiDialog: { styleOverrides: { paper: { border: `1px solid ${t.line}` } } },
    MuiMenu: { styleOverrides: { paper: { border: `1px solid ${t.lineStrong}` } } },
    MuiTooltip: {
      styleOverrides: {
        tooltip: { backgroundColor: t.text, color: t.bg, fontSize: 12.5, fontWeight: 400 },
      },
    },
    // above the bottom bar, so that a message never covers the navigation
    MuiSnackbar: {
      styleOverrides: {
        root: { [PHONE]: { bottom: 'calc(66px + env(safe-area-inset-bottom))' } },
      },
    },
    MuiSnackbarContent: {
      styleOverrides: { root: { backgroundColor: t.text, color: t.bg, borderRadius: 8 } },
    },
  };
}

function themeOf(mode: 'light' | 'dark', t: Tokens): ThemeOptions {
  return {
    palette: {
      mode,
      primary: { main: t.accent, contrastText: t.onAccent },
      secondary: { main: t.accent, contrastText: t.onAccent },
      // Crimson is for red flags alone; what a form misses is amber like everything missing.
      error: { main: t.warn, contrastText: mode === 'light' ? '#ffffff' : t.onAccent },
      warning: { main: t.warn },
      success: { main: t.ok },
      info: { main: t.accent },
      background: { default: t.bg, paper: t.surface },
      text: { primary: t.text, secondary: t.text2, disabled: t.text3 },
      divider: t.line,
    },
    shape: { borderRadius: 5 },
    typography: {
      fontFamily: FONT,
      fontSize: 14,
      body1: { fontSize: 14, lineHeight: 1.45 },
      body2: { fontSize: 13, lineHeight: 1.45 },
      button: { textTransform: 'none', fontSize: 13.5 },
      h6: { fontSize: 16, fontWeight: 650 },
    },
    transitions: {
      duration: {
        shortest: 100,
        shorter: 120,
        short: 140,
        standard: 150,
        complex: 150,
        enteringScreen: 140,
        leavingScreen: 120,
      },
    },
    components: { ...controls(t), ...fields(t), ...surfaces(t) },
  };
}

export const lightTheme: Theme = createTheme(themeOf('light', LIGHT));
export const darkTheme: Theme = createTheme(themeOf('dark', DARK));
