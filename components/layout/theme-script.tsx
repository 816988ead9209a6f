// applyTheme in short, before the first paint: the chosen theme, else the system's; and follow the system while nothing is chosen.
const code = `(()=>{const m=matchMedia('(prefers-color-scheme: dark)'),f=()=>{let t;try{t=localStorage.getItem('theme')}catch{}document.documentElement.classList.toggle('dark',t?t==='dark':m.matches)};f();m.addEventListener('change',f);addEventListener('storage',f)})()`;

/** Sets the class `dark`. The text never changes, so a content security policy can allow it by its hash. */
export function ThemeScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant; React would escape it otherwise
  return <script dangerouslySetInnerHTML={{ __html: code }} />;
}
