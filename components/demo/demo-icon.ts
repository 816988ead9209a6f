const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" rx="14" fill="#0b6b4f"/><path d="M20 17v30M44 17 22 33l22 14" fill="none" stroke="#fff" stroke-width="5" stroke-linecap="round" stroke-linejoin="round"/><circle cx="48" cy="32" r="4" fill="#e9b85c"/></svg>`;

/** The demo wallet's mark, inline as EIP-6963 wants it. */
export const demoIcon: `data:image/svg+xml,${string}` = `data:image/svg+xml,${encodeURIComponent(svg)}`;
