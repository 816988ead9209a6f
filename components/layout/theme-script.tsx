// applyTheme in short, before the first paint: what was chosen, else what the system asks for; and follow the system.
const code = `(()=>{const m=['dark','contrast'].map((c,i)=>[c,['theme','contrast'][i],matchMedia(['(prefers-color-scheme: dark)','(prefers-contrast: more)'][i]),['dark','more'][i]]),f=()=>{for(const[c,k,q,v]of m){let t;try{t=localStorage.getItem(k)}catch{}document.documentElement.classList.toggle(c,t?t===v:q.matches)}};f();for(const[,,q]of m)q.addEventListener('change',f);addEventListener('storage',f)})()`;

/** Sets the classes `dark` and `contrast`. The text never changes, so a content security policy can allow it by its hash. */
export function ThemeScript() {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant; React would escape it otherwise
  return <script dangerouslySetInnerHTML={{ __html: code }} />;
}
