const words = [
  ['en', 'There is nothing at this address.', 'To the overview'],
  ['vi', 'Không có gì ở địa chỉ này.', 'Về trang tổng quan'],
  ['ko', '이 주소에는 아무것도 없습니다.', '개요로 이동'],
] as const;

const style =
  ':root{color-scheme:light dark}body{font:1.0625rem/1.6 system-ui,sans-serif;background:light-dark(#fbfaf7,#0d1312);color:light-dark(#12201c,#ecf1ee);max-width:34rem;margin:12vh auto;padding:0 1.25rem}a{color:light-dark(#0b6b4f,#55c79e)}';

/** For addresses that are in no language: files and API paths that do not exist. No style sheet, no script. */
export default function GlobalNotFound() {
  return (
    <html lang="en">
      <head>
        <title>404 · K-Gov</title>
        <meta name="robots" content="noindex" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <style>{style}</style>
      </head>
      <body>
        <main>
          <h1>404</h1>
          {words.map(([locale, text, home]) => (
            <p key={locale} lang={locale}>
              {text} <a href={`/${locale}`}>{home}</a>
            </p>
          ))}
        </main>
      </body>
    </html>
  );
}
