import { lightTheme, type Theme } from '@rainbow-me/rainbowkit';

const base = lightTheme({ borderRadius: 'medium', fontStack: 'system' });

/** RainbowKit in our colours. CSS variables follow the page's light and dark by themselves. */
export const walletTheme: Theme = {
  ...base,
  blurs: { modalOverlay: 'blur(2px)' },
  fonts: { body: 'inherit' },
  colors: {
    ...base.colors,
    accentColor: 'var(--accent)',
    accentColorForeground: 'var(--on-accent)',
    actionButtonBorder: 'var(--line)',
    actionButtonBorderMobile: 'var(--line)',
    actionButtonSecondaryBackground: 'var(--sunken)',
    closeButton: 'var(--muted)',
    closeButtonBackground: 'var(--sunken)',
    connectButtonBackground: 'var(--surface)',
    connectButtonBackgroundError: 'var(--danger)',
    connectButtonInnerBackground: 'var(--sunken)',
    connectButtonText: 'var(--ink)',
    connectButtonTextError: 'var(--on-danger)',
    connectionIndicator: 'var(--for)',
    downloadBottomCardBackground: 'var(--sunken)',
    downloadTopCardBackground: 'var(--surface)',
    error: 'var(--danger)',
    generalBorder: 'var(--line)',
    generalBorderDim: 'var(--line)',
    menuItemBackground: 'var(--sunken)',
    modalBackdrop: 'var(--scrim)',
    modalBackground: 'var(--surface)',
    modalBorder: 'var(--line)',
    modalText: 'var(--ink)',
    modalTextDim: 'var(--muted)',
    modalTextSecondary: 'var(--muted)',
    profileAction: 'var(--sunken)',
    profileActionHover: 'var(--accent-soft)',
    profileForeground: 'var(--surface)',
    selectedOptionBorder: 'var(--accent)',
    standby: 'var(--warning)',
  },
};
