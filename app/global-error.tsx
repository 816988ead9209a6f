'use client';

const words = [
  ['en', 'Something broke. Load the page again.'],
  ['vi', 'Đã có lỗi. Hãy tải lại trang.'],
  ['ko', '문제가 생겼습니다. 페이지를 다시 불러오세요.'],
] as const;

/** When not even the frame can be made. Every page carries this code, so there is little of it, and no catalog. */
export default function GlobalError() {
  return (
    <html lang="en">
      <body style={{ font: '1.1rem/1.6 system-ui', padding: '10vh 8vw' }}>
        <title>K-Gov</title>
        {words.map(([locale, text]) => (
          <p key={locale} lang={locale}>
            {text} <a href={`/${locale}`}>K-Gov</a>
          </p>
        ))}
      </body>
    </html>
  );
}
