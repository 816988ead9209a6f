'use client';

import { lazy } from 'react';

/** The button, fetched on the rare day that there is a phase to begin. */
export const AdvancePhaseLeaf = lazy(async () => ({
  default: (await import('./advance-phase-button')).AdvancePhaseButton,
}));
